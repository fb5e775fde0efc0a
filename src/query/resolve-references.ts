import type Cypher from '@neo4j/cypher-builder';
import { BoundedCache } from '../model/bounded-cache.js';
import { WhometError } from '../model/error.js';
import { foldName } from '../model/fold.js';
import { cypher } from './cypher.js';
import { at, type FieldArguments } from './field-arguments.js';
import type { Reference } from './look-up-references.js';
import { nearestQuery } from './lucene.js';

export interface Resolved {
  /** A variable with the list of nodes meant by each argument that was given, by its path joined by dots. */
  readonly nodes: Readonly<Record<string, Cypher.Variable>>;
  /** The first clause of what follows: it lets nothing through unless every reference of the statement is resolved. */
  readonly gate: () => Cypher.Clause | undefined;
}

/** Resolves references at the beginning of the statement that uses them, however deep in it their argument stands. */
export function resolveReferences(args: FieldArguments, references: readonly Reference[]): Resolved {
  const given = references.filter(({ path }) => args.has(...path));
  const nodes = given.map((reference) => {
    const { path } = reference;
    const texts = args.slot((values) => textsOf(path, at(values, path)));
    return [path.join('.'), args.outer.add({ ...reference, texts })] as const;
  });
  const { outer } = args;
  return {
    nodes: Object.fromEntries(nodes),
    gate: () => (outer.problems ? cypher`WITH ${outer.problems} WHERE isEmpty(${outer.problems})` : undefined),
  };
}

/** What a text may be: an id only where it begins like one (see model/fact.ts), so that most names are not sought among ids. */
const referenceOf = (text: string): object => ({
  text,
  ids: /^[a-z]+\//u.test(text) ? [text] : [],
  folded: foldName(text),
  nearest: nearestQuery(text),
});

/** The same names are asked for again and again. */
const references = new BoundedCache<string, object>(1000);

function textsOf(path: readonly string[], value: unknown): unknown {
  const texts = [value].flat() as string[];
  if (texts.length > 0) return texts.map((text) => references.get(text, () => referenceOf(text)));
  const name = path.join('.');
  const message = `${name}: an empty list could mean none or all. Leave ${name} out, or name at least one.`;
  throw new WhometError('BAD_USER_INPUT', message);
}
