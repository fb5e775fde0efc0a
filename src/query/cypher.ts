import Cypher from '@neo4j/cypher-builder';

type Part = Cypher.Expr | Cypher.Clause | Cypher.Pattern | readonly Cypher.Expr[];

/**
 * Cypher as it reads, with builder elements in its gaps: cypher`MATCH (${meeting}:Meeting)`. Only elements fit a gap, so
 * that no text from outside can become Cypher: values enter as parameters, names through variables. A list is joined by commas.
 */
export function cypher(text: TemplateStringsArray, ...parts: readonly Part[]): Cypher.Raw {
  return new Cypher.Raw((context) => {
    const compile = (part: Part): string =>
      Array.isArray(part) ? part.map((one) => context.compile(one)).join(', ') : context.compile(part as Cypher.Expr);
    return text.reduce((whole, piece, at) => {
      const line = whole.slice(whole.lastIndexOf('\n') + 1);
      const indent = line.slice(0, line.length - line.trimStart().length);
      return whole + compile(parts[at - 1] as Part).replaceAll('\n', `\n${indent}`) + piece;
    });
  });
}

const letters = 26;

/** a to z, then a0, b0 and on: no word of Cypher is a letter, or a letter and a number. */
class ShortNames<Named> {
  readonly #names = new Map<Named, string>();

  of(named: Named): string {
    const known = this.#names.get(named);
    if (known !== undefined) return known;
    const number = this.#names.size;
    const letter = String.fromCharCode('a'.charCodeAt(0) + (number % letters));
    const name = number < letters ? letter : `${letter}${Math.floor(number / letters) - 1}`;
    this.#names.set(named, name);
    return name;
  }
}

/** Names of the statement that is being built to be sent; undefined while one is built to be read. */
let short: { readonly variables: ShortNames<Cypher.Variable>; readonly keys: ShortNames<string> } | undefined;

class PrefixedVariable extends Cypher.Variable {
  constructor(override readonly prefix: string) {
    super();
  }

  override getCypher(...environment: Parameters<Cypher.Variable['getCypher']>): string {
    return short?.variables.of(this) ?? super.getCypher(...environment);
  }
}

export interface Built {
  /** As it reads: variables and keys named for what they hold, subqueries indented. */
  readonly cypher: string;
  /** The same statement in fewer characters: Neo4j goes through each of them for every request, before it finds its plan. */
  readonly sent: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export function build(statement: Cypher.Clause): Built {
  const { cypher: written, params } = statement.build();
  short = { variables: new ShortNames(), keys: new ShortNames() };
  try {
    return { cypher: written, sent: statement.build().cypher.replaceAll(/\n +/gu, '\n'), params };
  } finally {
    short = undefined;
  }
}

/** A variable called `prefix` and a number that keeps it apart from others of the statement. */
export const variable = (prefix: string): Cypher.Variable => new PrefixedVariable(prefix);

/** One such variable for each prefix. */
export const variables = <Prefixes extends readonly string[]>(
  ...prefixes: Prefixes
): { [K in keyof Prefixes]: Cypher.Variable } => prefixes.map(variable) as never;

/** Keys of maps that no more than the statement itself sees: neither of a parameter nor of its answer. */
export const keys = <Names extends readonly string[]>(...names: Names): { [K in keyof Names]: Cypher.Raw } =>
  names.map((name) => new Cypher.Raw(() => short?.keys.of(name) ?? name)) as never;

/** Clauses one after the other. */
export const lines = (...clauses: readonly (Cypher.Clause | undefined)[]): Cypher.Clause =>
  Cypher.utils.concat(...clauses);

/** For each subquery that is being written, the variables from the statement's beginning that it has used so far. */
const used: Set<Cypher.Variable>[] = [];

class OuterVariable extends PrefixedVariable {
  override getCypher(...environment: Parameters<Cypher.Variable['getCypher']>): string {
    used.at(-1)?.add(this);
    return super.getCypher(...environment);
  }
}

/** As `variable`, for what is bound at the statement's beginning: it comes into every subquery that uses it. */
export const outerVariable = (prefix: string): Cypher.Variable => new OuterVariable(prefix);

/** `CALL (scope) { body }`; the body sees the variables of the scope and the outer ones that it uses, and nothing else. */
export const call = (scope: readonly Cypher.Variable[], body: Cypher.Clause): Cypher.Clause =>
  new Cypher.Raw((context) => {
    used.push(new Set());
    const text = context.compile(body);
    const outer = used.pop() ?? [];
    const seen = [...new Set([...scope, ...outer])].map((one) => context.compile(one));
    return `CALL (${seen.join(', ')}) {\n  ${text.replaceAll('\n', '\n  ')}\n}`;
  });

/** A label or relation type, escaped. Only decorators' words come here. */
export const word = (name: string): Cypher.Raw => new Cypher.Raw(Cypher.utils.escapeLabel(name));

/** A node pattern, with a label where one is given. */
export const labelled = (node: Cypher.Variable, label: Cypher.Expr | undefined): Cypher.Raw =>
  label ? cypher`(${node}:${label})` : cypher`(${node})`;
