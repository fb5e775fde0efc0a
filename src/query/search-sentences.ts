import Cypher from '@neo4j/cypher-builder';
import { call, cypher, variable, variables } from './cypher.js';
import { rankOf } from './search-match.js';

/** How many sentences the index gives at most, before they are put in an order that is the same every time. */
const limit = new Cypher.Literal(200);

/**
 * Binds `told`: where there is room after the hits `known`, sentences that hold every word of the text, whether a fact rests
 * on them or not, best match first.
 * `request` is a SearchRequest.
 */
export function toldSentences(request: Cypher.Expr, known: Cypher.Variable, told: Cypher.Variable): Cypher.Clause {
  const [asked, passage, score] = [variable('query'), variable('passage'), variable('score')];
  const [all, one, document, start, id] = variables('all', 'one', 'document', 'start', 'id');
  // They come best first: only where those at the end of the page match alike is more read of any that will not be on it.
  const sentences = cypher`UNWIND CASE WHEN size(${known}) >= ${request}.first OR ${request}.sentences = '' THEN [] ELSE [${request}.sentences] END AS ${asked}
CALL db.index.fulltext.queryNodes('passages', ${asked}, {limit: ${limit}}) YIELD node AS ${passage}, score AS ${score}
WITH collect({passage: ${passage}, score: ${score}}) AS ${all}
UNWIND [${one} IN ${all} WHERE ${one}.score >= coalesce(${all}[${request}.first - 1].score, 0.0)] AS ${one}
WITH ${one}.score AS ${score}, ${one}.passage AS ${passage}, ${one}.passage.document AS ${document}, ${one}.passage.start AS ${start}, ${one}.passage.id AS ${id}
ORDER BY ${score} DESC, ${document}, ${start}, ${id}
LIMIT ${request}.first
RETURN collect({passage: ${passage}, evidence: CASE WHEN ${id} STARTS WITH 'evidence/' THEN ${passage} END, rank: ${rankOf('SENTENCE')}, score: ${score}}) AS ${told}`;
  return call([known], sentences);
}
