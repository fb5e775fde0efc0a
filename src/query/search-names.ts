import Cypher from '@neo4j/cypher-builder';
import { call, cypher, lines, variable } from './cypher.js';
import { fartherRank, rankOf } from './search-match.js';

/** How many names one look into an index gives at most. */
const limits = { prefix: new Cypher.Literal(2000), part: new Cypher.Literal(500), near: new Cypher.Literal(200) };

/** With fewer entities than that, and none whose name is the text, names near to the text are looked for as well. */
const few = new Cypher.Literal(5);

/** Binds `found`: entities with a name that is the text or begins with it. `request` is a SearchRequest. */
export function namesFromStart(request: Cypher.Expr, found: Cypher.Variable): Cypher.Clause {
  const [start, name, rank] = [variable('start'), variable('name'), variable('rank')];
  const names = cypher`UNWIND ${request}.starts AS ${start}
MATCH (${name}:Name)
WHERE ${name}.folded STARTS WITH ${start}
WITH ${name}, CASE WHEN ${name}.folded IN ${request}.starts THEN ${rankOf('EXACT_NAME')} ELSE ${rankOf('NAME_PREFIX')} END AS ${rank}
LIMIT ${limits.prefix}`;
  return call([], lines(names, bestOf(request, { name, rank, into: found })));
}

/** Binds `found`: where there is room after the entities `known`, others with a name that has the words of the text within. */
export function namesByParts(request: Cypher.Expr, known: Cypher.Variable, found: Cypher.Variable): Cypher.Clause {
  const [name, rank] = [variable('name'), variable('rank')];
  const names = cypher`WITH ${known}
WHERE size(${known}) < ${request}.first
${lookUp(cypher`${request}.part`, limits.part)} YIELD node AS ${name}
WITH ${known}, ${name}, ${rankOf('NAME_PART')} AS ${rank}`;
  return call([known], lines(names, bestOf(request, { name, rank, into: found, known })));
}

/**
 * Binds `found`: where few entities are `known`, and none by its very name, others with a name in the text, or spelled
 * almost like it.
 */
export function namesNear(request: Cypher.Expr, known: Cypher.Variable, found: Cypher.Variable): Cypher.Clause {
  const [one, name, rank, at] = [variable('one'), variable('name'), variable('rank'), variable('at')];
  const [isLatin, folded] = [variable('isLatin'), variable('folded')];
  const whole = cypher`${request}.whole`;
  const stands = cypher`CASE WHEN ${isLatin} THEN ${request}.spaced CONTAINS ' ' + toLower(${name}.value) + ' '
  ELSE size(${folded}) > 1 AND ${whole} CONTAINS ${folded} END`;
  const differs = cypher`NOT ${isLatin} AND ${request}.length > 2 AND size(${folded}) = ${request}.length
  AND size([${at} IN range(0, ${request}.length - 1) WHERE substring(${folded}, ${at}, 1) <> substring(${whole}, ${at}, 1)]) = 1`;
  const names = cypher`${lookUp(cypher`${request}.shared`, limits.near)} YIELD node AS ${name}
WITH ${name}, ${name}.language = 'EN' AS ${isLatin}, ${name}.folded AS ${folded}
WITH ${name}, CASE WHEN ${stands} THEN ${rankOf('NAME_IN_TEXT')} WHEN ${differs} THEN ${rankOf('SIMILAR_NAME')} END AS ${rank}
WHERE ${rank} IS NOT NULL
RETURN ${name}, ${rank}
UNION ALL
${lookUp(cypher`${request}.misspelledOnce`, limits.near)} YIELD node AS ${name}
RETURN ${name}, ${rankOf('SIMILAR_NAME')} AS ${rank}
UNION ALL
${lookUp(cypher`${request}.misspelledTwice`, limits.near)} YIELD node AS ${name}
RETURN ${name}, ${fartherRank} AS ${rank}`;
  const wanted = cypher`WITH ${known}
WHERE size(${known}) < ${few} AND size(${known}) < ${request}.first
  AND none(${one} IN ${known} WHERE ${one}.rank = ${rankOf('EXACT_NAME')})`;
  return call(
    [known],
    lines(wanted, call([], names), bestOf(request, { name, rank, into: found, known, isNear: true })),
  );
}

interface Ranked {
  readonly name: Cypher.Variable;
  readonly rank: Cypher.Variable;
  readonly into: Cypher.Variable;
  /** Hits that there are already. */
  readonly known?: Cypher.Variable;
  /** Whether the names are near to the text: do not hold it. */
  readonly isNear?: boolean;
}

/**
 * Of each entity the name that matches best: by rank, then as written, then the shortest. At equal match people come before
 * organizations, these before places and issues, and who has more meetings before who has fewer. The score is the share of
 * the name that the text covers, or of the text that the name does, or that is spelled right.
 */
function bestOf(request: Cypher.Expr, { name, rank, into, known, isNear }: Ranked): Cypher.Clause {
  const [entity, kind, best, one] = [variable('entity'), variable('kind'), variable('best'), variable('one')];
  const isNew = known ? cypher`\nWHERE NOT ${entity} IN [${one} IN ${known} | ${one}.entity]` : cypher``;
  const covered = cypher`1.0 * ${request}.length / ${best}[2]`;
  const nearness = cypher`CASE ${best}[0]
    WHEN ${rankOf('NAME_IN_TEXT')} THEN 1.0 * ${best}[2] / ${request}.length
    WHEN ${rankOf('SIMILAR_NAME')} THEN 1 - 1.0 / ${request}.length
    ELSE 1 - 2.0 / ${request}.length END`;
  return cypher`MATCH (${name})<-[:HAS_NAME]-(${entity})${isNew}
WITH ${entity}, min([${rank}, ${name}.value <> ${request}.text, size(${name}.folded), ${name}.id, ${name}]) AS ${best}
WITH ${entity}, ${best}, CASE WHEN ${entity}:Person THEN 0 WHEN ${entity}:Organization THEN 1 WHEN ${entity}:Place THEN 2 ELSE 3 END AS ${kind}
WHERE ${kind} IN ${request}.kinds
WITH *
ORDER BY ${best}[0], ${kind}, CASE ${kind}
  WHEN 2 THEN COUNT { (${entity})<-[:HELD_AT]-() }
  WHEN 3 THEN COUNT { (${entity})<-[:DISCUSSED]-() }
  ELSE COUNT { (${entity})-[:ATTENDED]->() } END DESC, ${entity}.id
LIMIT ${request}.first
RETURN collect({entity: ${entity}, kind: ${kind}, name: ${best}[4], rank: ${best}[0], score: ${isNear ? nearness : covered}}) AS ${into}`;
}

/** A look into the index of names, skipped where the query is empty. */
function lookUp(query: Cypher.Expr, limit: Cypher.Literal): Cypher.Clause {
  const asked = variable('query');
  return cypher`UNWIND CASE WHEN ${query} = '' THEN [] ELSE [${query}] END AS ${asked}
CALL db.index.fulltext.queryNodes('names', ${asked}, {limit: ${limit}})`;
}
