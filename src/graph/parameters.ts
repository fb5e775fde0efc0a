import neo4j from 'neo4j-driver';

/**
 * Parameters as Neo4j should get them. The driver sends every JavaScript number as a FLOAT, which LIMIT refuses and
 * which would make an offset 412.0; here whole numbers become INTEGER. Values that are Neo4j's own stay as they are.
 */
export function toParameters(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const sent: Record<string, unknown> = {};
  for (const name in parameters) sent[name] = toParameter(parameters[name]);
  return sent;
}

function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (value !== null && typeof value === 'object' && isPlain(value)) {
    return toParameters(value as Record<string, unknown>);
  }
  return value;
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
