import ts from 'typescript';

/*
 * What the engine of Node.js 20, V8 11, does slowly is built otherwise, with the same meaning:
 *
 * - `{ ...a, b }` as `Object.assign({}, a, { b })`: it gives each object that the former makes a hidden class of its own, so that to make
 *   it, and to read it later, takes ten times as long. For objects alone whose keys are the program's own: a key `__proto__` would be taken
 *   for the prototype.
 * - `a.flatMap(f)`, of arrays, as a loop, which takes a twentieth of the time.
 */

const flatMapped = 'flatMappedInLoop';

/** For the end of what is emitted. */
const flatMappedSource = `
function ${flatMapped}(list, make) {
    const all = [];
    for (let index = 0; index < list.length; index++) {
        const made = make(list[index], index, list);
        if (!Array.isArray(made)) all.push(made);
        else for (let at = 0; at < made.length; at++) all.push(made[at]);
    }
    return all;
}
`;

/** A transformer of TypeScript, for `after`; what is emitted needs `withHelpers`. */
export function quickInV8(context) {
  const { factory } = context;
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    if (isSpreadFirst(visited)) return assigned(factory, visited);
    if (isFlatMap(visited)) return inLoop(factory, visited);
    return visited;
  };
  return (file) => ts.visitEachChild(file, visit, context);
}

export function withHelpers(emitted) {
  if (!emitted.includes(`${flatMapped}(`)) return emitted;
  const map = emitted.lastIndexOf('//# sourceMappingURL=');
  const end = map < 0 ? emitted.length : map;
  return emitted.slice(0, end) + flatMappedSource.trimStart() + emitted.slice(end);
}

/** One that holds no getter, which Object.assign would call. */
function isSpreadFirst(node) {
  if (!ts.isObjectLiteralExpression(node)) return false;
  const [first, ...others] = node.properties;
  return first !== undefined && ts.isSpreadAssignment(first) && others.length > 0 && !others.some(ts.isAccessor);
}

function assigned(factory, { properties }) {
  const sources = [];
  let named = [];
  const endNamed = () => {
    if (named.length > 0) sources.push(factory.createObjectLiteralExpression(named));
    named = [];
  };
  for (const property of properties) {
    if (ts.isSpreadAssignment(property)) {
      endNamed();
      sources.push(property.expression);
    } else named.push(property);
  }
  endNamed();
  const assign = factory.createPropertyAccessExpression(factory.createIdentifier('Object'), 'assign');
  return factory.createCallExpression(assign, undefined, [factory.createObjectLiteralExpression(), ...sources]);
}

const isFlatMap = (node) =>
  ts.isCallExpression(node) &&
  !ts.isOptionalChain(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.name.text === 'flatMap' &&
  node.arguments.length === 1;

const inLoop = (factory, { expression, arguments: [make] }) =>
  factory.createCallExpression(factory.createIdentifier(flatMapped), undefined, [expression.expression, make]);
