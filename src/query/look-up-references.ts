import Cypher from '@neo4j/cypher-builder';
import type { RelationType } from '../model/fact.js';
import { call, cypher, lines, variable, variables, word } from './cypher.js';
import type { Slot } from './values.js';

/** An argument that names entities, each by its id or by any of its names. */
export interface Reference {
  /** Where it stands among the field's arguments: ['who'], or ['where', 'who']. */
  readonly path: readonly string[];
  readonly labels: readonly string[];
  /** The relation by which narrower things point to wider ones; what is named then means all that lie below it, too. */
  readonly below?: RelationType;
}

/** A reference that is to be looked up. */
export interface Sought extends Reference {
  /** Reads its texts, each with the forms under which it is sought (see resolve-references.ts). */
  readonly texts: Slot;
  /** What holds the list of nodes that are meant. */
  readonly nodes: Cypher.Variable;
}

/**
 * Clauses that look up all references of a statement together, since a subquery for each took Neo4j longer than what it
 * does. They bind the nodes of each, and `problems`: the texts that did not lead to one entity.
 */
export function lookUpReferences(sought: readonly Sought[], problems: Cypher.Variable): Cypher.Clause {
  const [reference, entity, id, found, problem] = variables('reference', 'entity', 'id', 'found', 'problem');
  const isWanted = isWantedBy(reference, entity, sought);
  const candidates = cypher`UNWIND ${reference}.ids AS ${id}
MATCH (${entity}:Entity {id: ${id}}) WHERE ${isWanted}
RETURN ${entity}
UNION
MATCH (:Name {folded: ${reference}.folded})<-[:HAS_NAME]-(${entity}) WHERE ${isWanted}
RETURN ${entity}`;
  const places = sought.map(({ path }) => new Cypher.Literal(path.join('.')));
  // Only a single one that is found is sure to be what is meant; the nearest to what nobody has are looked up nowhere else.
  return lines(
    cypher`UNWIND ${textsOf(sought)} AS ${reference}`,
    call([reference], lines(call([reference], candidates), cypher`RETURN collect(${entity}) AS ${found}`)),
    cypher`WITH *, CASE WHEN size(${found}) <> 1 THEN {argument: [${places}][${reference}.argument], text: ${reference}.text,
  nearest: ${nearestTo(reference, found, isWanted, entity)},
  candidates: [${entity} IN ${found} | ${entity}{.id, .name}]} END AS ${problem}`,
    meant(sought, cypher`CASE ${reference}.argument`, cypher`head(${found})`, cypher`collect(${problem})`, problems),
  );
}

/** All texts in one list, each with the number of the reference that it belongs to. */
const textsOf = (sought: readonly Sought[]): Cypher.Param<Slot> =>
  new Cypher.Param<Slot>((values) =>
    sought.flatMap(({ texts }, argument) => (texts(values) as object[]).map((text) => ({ argument, ...text }))),
  );

/** Whether an entity has one of the labels that its reference wants. */
function isWantedBy(reference: Cypher.Variable, entity: Cypher.Variable, sought: readonly Sought[]): Cypher.Expr {
  const wanted = new Map<string, Cypher.Expr[]>();
  for (const [at, { labels }] of sought.entries()) {
    const key = labels.join('|');
    wanted.set(key, [...(wanted.get(key) ?? []), new Cypher.Literal(at)]);
  }
  const ways = [...wanted].map(([key, numbers]) => {
    const is = cypher`${entity}:${key.split('|').map(word).reduce(either)}`;
    return { is, when: cypher`WHEN ${numbers} THEN ${is}` };
  });
  const [first] = ways;
  if (first && ways.length === 1) return first.is;
  return cypher`CASE ${reference}.argument ${ways.map(({ when }) => when).reduce((all, one) => cypher`${all} ${one}`)} END`;
}

const either = (some: Cypher.Raw, one: Cypher.Raw): Cypher.Raw => cypher`${some}|${one}`;

/** The names nearest to one that nobody has. */
function nearestTo(
  reference: Cypher.Variable,
  found: Cypher.Variable,
  isWanted: Cypher.Expr,
  entity: Cypher.Variable,
): Cypher.Expr {
  const [name, score] = variables('name', 'score');
  return cypher`COLLECT {
    WITH ${reference}, ${found} WHERE isEmpty(${found}) AND ${reference}.nearest <> ''
    CALL db.index.fulltext.queryNodes('names', ${reference}.nearest, {limit: 50}) YIELD node AS ${name}, score AS ${score}
    MATCH (${name})<-[:HAS_NAME]-(${entity}) WHERE ${isWanted}
    WITH ${entity}, max(${score}) AS ${score}
    ORDER BY ${score} DESC, ${entity}.id LIMIT 5
    RETURN ${entity}{.id, .name}
  }`;
}

/** Binds what each reference means, with all that lies below it where that is meant, too. */
function meant(
  sought: readonly Sought[],
  byArgument: Cypher.Expr,
  found: Cypher.Expr,
  allProblems: Cypher.Expr,
  problems: Cypher.Variable,
): Cypher.Clause {
  const [one, entity] = variables('one', 'entity');
  const own = sought.map(({ nodes, below }) => (below ? variable(nodes.prefix) : nodes));
  const collected = own.map((nodes, at) => {
    const mine = sought.length === 1 ? found : cypher`${byArgument} WHEN ${new Cypher.Literal(at)} THEN ${found} END`;
    return cypher`collect(DISTINCT ${mine}) AS ${nodes}`;
  });
  const widened = sought.map(({ nodes, below }, at) => {
    if (!below) return nodes;
    return cypher`COLLECT {
  UNWIND ${own[at] as Cypher.Variable} AS ${one}
  MATCH (${one})<-[:${word(below)}*0..]-(${entity})
  RETURN DISTINCT ${entity}
} AS ${nodes}`;
  });
  return lines(
    cypher`WITH ${collected}, ${allProblems} AS ${problems}`,
    sought.some(({ below }) => below) ? cypher`WITH ${widened}, ${problems}` : undefined,
  );
}
