/**
 * What a packed value stands for. The keys of an object are known when its statement is compiled: it travels as the list of
 * its values, since keys told anew in every row cost Neo4j and the driver more than what they name.
 */
export type Layout =
  | { readonly object: Entries }
  /** By the name of a type, with which the list begins. */
  | { readonly byType: Readonly<Record<string, Layout>> }
  | { readonly each: Layout }
  /** A map that travels as one, with packed values under some of its keys. */
  | { readonly map: Readonly<Record<string, Layout>> };

/** Keys and, where their values are packed in turn, how. */
export type Entries = readonly (readonly [key: string, layout: Layout | undefined])[];

/** The keys of a packed object, undefined where the object is none. */
export const entriesOf = (layout: Layout | undefined): Entries | undefined =>
  layout && 'object' in layout ? layout.object : undefined;

export const layoutOfItems = (layout: Layout | undefined): Layout | undefined =>
  layout && 'each' in layout ? layout.each : undefined;

/** Of an object that is one of several types, where it is of the named one. */
export const layoutOfType = (layout: Layout | undefined, type: string): Layout | undefined =>
  layout && 'byType' in layout ? layout.byType[type] : undefined;

/** Of what stands under a key of a map. */
export const layoutUnder = (layout: Layout | undefined, key: string): Layout | undefined =>
  layout && 'map' in layout ? layout.map[key] : undefined;

type Unpack = (value: unknown) => unknown;

/** Compiles a layout to what undoes it. Anything but what it expects, null above all, stays as it is. */
export function unpacker(layout: Layout | undefined): Unpack {
  if (!layout) return (value) => value;
  if ('each' in layout) return unpackEach(unpacker(layout.each));
  if ('map' in layout) return unpackMap(Object.entries(layout.map).map(([key, of]) => [key, unpacker(of)]));
  if ('byType' in layout) return unpackByType(layout.byType);
  return unpackObject(layout.object.map(([key, of]) => [key, of && unpacker(of)]));
}

const unpackEach =
  (unpack: Unpack): Unpack =>
  (values) =>
    Array.isArray(values) ? values.map(unpack) : values;

const unpackMap =
  (entries: readonly (readonly [string, Unpack])[]): Unpack =>
  (map) => {
    if (map === null || typeof map !== 'object') return map;
    const unpacked = map as Record<string, unknown>;
    for (const [key, unpack] of entries) if (key in unpacked) unpacked[key] = unpack(unpacked[key]);
    return unpacked;
  };

function unpackByType(layouts: Readonly<Record<string, Layout>>): Unpack {
  const unpackers = new Map(Object.entries(layouts).map(([type, layout]) => [type, unpacker(layout)]));
  return (value) => (Array.isArray(value) ? unpackers.get(value[0] as string)?.(value) : value);
}

const unpackObject =
  (entries: readonly (readonly [string, Unpack | undefined])[]): Unpack =>
  (values) => {
    if (!Array.isArray(values)) return values;
    const object: Record<string, unknown> = {};
    for (const [at, [key, unpack]] of entries.entries()) object[key] = unpack ? unpack(values[at]) : values[at];
    return object;
  };
