import Cypher from '@neo4j/cypher-builder';

/** In which way a hit matched, closest first; the position is its rank. Names that are spelled otherwise stand twice: by one typo, by two. */
const ranked = [
  'EXACT_NAME',
  'NAME_PREFIX',
  'NAME_PART',
  'NAME_IN_TEXT',
  'SIMILAR_NAME',
  'SIMILAR_NAME',
  'SENTENCE',
] as const;

export type Match = (typeof ranked)[number];

/** The rank of a match, for Cypher; of similar names that of the nearer ones. */
export const rankOf = (match: Match): Cypher.Literal => new Cypher.Literal(ranked.indexOf(match));
/** Of names with two typos a word. */
export const fartherRank: Cypher.Literal = new Cypher.Literal(ranked.lastIndexOf('SIMILAR_NAME'));

/** The matches by rank, for Cypher. */
export const matchesByRank: Cypher.List = new Cypher.List(ranked.map((match) => new Cypher.Literal(match)));
