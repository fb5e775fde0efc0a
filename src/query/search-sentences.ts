import Cypher from '@neo4j/cypher-builder';
import { call, cypher, variable } from './cypher.js';
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
  const sentences = cypher`UNWIND CASE WHEN size(${known}) >= ${request}.first OR ${request}.sentences = '' THEN [] ELSE [${request}.sentences] END AS ${asked}
CALL db.index.fulltext.queryNodes('passages', ${asked}, {limit: ${limit}}) YIELD node AS ${passage}, score AS ${score}
WITH ${passage}, ${score}
ORDER BY ${score} DESC, ${passage}.document, ${passage}.start, ${passage}.id
LIMIT ${request}.first
RETURN collect({passage: ${passage}, rank: ${rankOf('SENTENCE')}, score: ${score}}) AS ${told}`;
  return call([known], sentences);
}
