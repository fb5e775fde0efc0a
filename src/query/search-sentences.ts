import Cypher from '@neo4j/cypher-builder';
import { call, cypher, variable } from './cypher.js';
import { rankOf } from './search-match.js';

/** How many sentences the index gives at most, before they are put in an order that is the same every time. */
const limit = new Cypher.Literal(200);

/**
 * Binds `told`: where there is room after the hits `known`, sentences that hold every word of the text, best match first.
 * `request` is a SearchRequest.
 */
export function toldSentences(request: Cypher.Expr, known: Cypher.Variable, told: Cypher.Variable): Cypher.Clause {
  const [asked, evidence, score] = [variable('query'), variable('evidence'), variable('score')];
  const sentences = cypher`UNWIND CASE WHEN size(${known}) >= ${request}.first OR ${request}.sentences = '' THEN [] ELSE [${request}.sentences] END AS ${asked}
CALL db.index.fulltext.queryNodes('quotes', ${asked}, {limit: ${limit}}) YIELD node AS ${evidence}, score AS ${score}
WITH ${evidence}, ${score}
ORDER BY ${score} DESC, ${evidence}.document, ${evidence}.start, ${evidence}.id
LIMIT ${request}.first
RETURN collect({evidence: ${evidence}, rank: ${rankOf('SENTENCE')}, score: ${score}}) AS ${told}`;
  return call([known], sentences);
}
