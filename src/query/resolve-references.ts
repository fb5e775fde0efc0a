import Cypher from '@neo4j/cypher-builder';
import { WhometError } from '../model/error.js';
import type { RelationType } from '../model/fact.js';
import { foldName } from '../model/fold.js';
import { BoundedCache } from './bounded-cache.js';
import { call, cypher, lines, variable, word } from './cypher.js';
import { at, type FieldArguments } from './field-arguments.js';
import { nearestQuery } from './lucene.js';

/** An argument that names entities, each by its id or by any of its names. */
export interface Reference {
  /** Where it stands among the field's arguments: ['who'], or ['where', 'who']. */
  readonly path: readonly string[];
  readonly labels: readonly string[];
  /** The relation by which narrower things point to wider ones; what is named then means all that lie below it, too. */
  readonly below?: RelationType;
}

export interface Resolved {
  /** A variable with the list of nodes meant by each argument that was given, by its path joined by dots. */
  readonly nodes: Readonly<Record<string, Cypher.Variable>>;
  /** The first clause of what follows: it lets nothing through unless every reference of the statement is resolved. */
  readonly gate: () => Cypher.Clause | undefined;
}

/**
 * Resolves references at the beginning of the statement that uses them, however deep in it their argument stands. The names
 * nearest to one that nobody has are looked up only when there is such a name.
 */
export function resolveReferences(args: FieldArguments, references: readonly Reference[]): Resolved {
  const given = references.filter(({ path }) => args.has(...path));
  const nodes = given.map((reference) => {
    return [reference.path.join('.'), args.outer.add(resolve(args, reference))] as const;
  });
  const { outer } = args;
  return {
    nodes: Object.fromEntries(nodes),
    gate: () => (outer.problems ? cypher`WITH ${outer.problems} WHERE isEmpty(${outer.problems})` : undefined),
  };
}

function resolve(args: FieldArguments, { path, labels, below }: Reference) {
  const name = path.findLast((step) => !/^\d+$/u.test(step)) as string;
  const texts = args.param((values) => textsOf(path, at(values, path)));
  const [nodes, problems, found, nearest] = [
    variable(name),
    variable('problems'),
    variable('found'),
    variable('nearest'),
  ];
  const [reference, entity, id] = [variable('reference'), variable('entity'), variable('id')];
  const isWanted = cypher`${entity}:${labels.map(word).reduce((some, one) => cypher`${some}|${one}`)}`;
  const candidates = cypher`UNWIND ${reference}.ids AS ${id}
MATCH (${entity}:Entity {id: ${id}}) WHERE ${isWanted}
RETURN ${entity}
UNION
MATCH (:Name {folded: ${reference}.folded})<-[:HAS_NAME]-(${entity}) WHERE ${isWanted}
RETURN ${entity}`;
  const problem = cypher`{argument: ${new Cypher.Literal(path.join('.'))}, text: ${reference}.text, nearest: ${nearest},
    candidates: [${entity} IN ${found} | ${entity}{.id, .name}]}`;
  const body = lines(
    cypher`UNWIND ${texts} AS ${reference}`,
    call([reference], lines(call([reference], candidates), cypher`RETURN collect(${entity}) AS ${found}`)),
    call([reference, found], lookUpNearest(reference, found, isWanted, entity, nearest)),
    cypher`RETURN collect(DISTINCT head(${found})) AS ${nodes},
  collect(CASE WHEN size(${found}) <> 1 THEN ${problem} END) AS ${problems}`,
  );
  const clause = call([], body);
  if (!below) return { nodes, problems, clause };
  const all = variable(name);
  const wider = cypher`UNWIND ${nodes} AS ${reference}
MATCH (${reference})<-[:${word(below)}*0..]-(${entity})
RETURN collect(DISTINCT ${entity}) AS ${all}`;
  return { nodes: all, problems, clause: lines(clause, call([nodes], wider)) };
}

function lookUpNearest(
  reference: Cypher.Variable,
  found: Cypher.Variable,
  isWanted: Cypher.Expr,
  entity: Cypher.Variable,
  nearest: Cypher.Variable,
): Cypher.Clause {
  const [name, score] = [variable('name'), variable('score')];
  return cypher`WITH ${reference}, ${found} WHERE isEmpty(${found}) AND ${reference}.nearest <> ''
CALL db.index.fulltext.queryNodes('names', ${reference}.nearest, {limit: 50}) YIELD node AS ${name}, score AS ${score}
MATCH (${name})<-[:HAS_NAME]-(${entity}) WHERE ${isWanted}
WITH ${entity}, max(${score}) AS ${score}
ORDER BY ${score} DESC, ${entity}.id LIMIT 5
RETURN collect(${entity}{.id, .name}) AS ${nearest}`;
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
