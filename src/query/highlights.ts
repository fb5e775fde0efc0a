import { cypher, variable } from './cypher.js';
import { Compiled, partOf } from './mapping.js';
import { nodesField } from './nodes-field.js';
import { rankOf } from './search-match.js';

/**
 * Where the words searched for stand in what matched: in the name's value, or in the sentence. A name that is the text, or
 * stands in it, matched from end to end.
 *
 * Cypher counts characters; split into single ones, a text falls into UTF-16 code units, which is what offsets count in.
 */
export const HighlightsOfHit = (): PropertyDecorator =>
  Compiled((field) => {
    const [name, passage] = [partOf(field.source, 'name'), partOf(field.source, 'passage')];
    const [rank, words, sought] = [partOf(field.source, 'rank'), partOf(field.source, 'words'), variable('sought')];
    const [text, word, piece, pieces] = [variable('text'), variable('word'), variable('piece'), variable('pieces')];
    const [before, one, length] = [variable('before'), variable('one'), variable('length')];
    const [start, end] = [variable('start'), variable('end')];
    const isWhole = cypher`${rank} IN [${rankOf('EXACT_NAME')}, ${rankOf('NAME_IN_TEXT')}]`;
    return nodesField(field, {
      match: () => cypher`WITH CASE
  WHEN ${isWhole} THEN ${name}.value
  WHEN ${passage} IS NOT NULL THEN toLower(coalesce(${passage}.folded, ${passage}.quote))
  WHEN size(${name}.folded) = size(${name}.value) THEN ${name}.folded
  ELSE toLower(${name}.value) END AS ${text}, CASE WHEN ${isWhole} THEN [${name}.value] ELSE ${words} END AS ${sought}
UNWIND ${sought} AS ${word}
WITH ${text}, ${word}, split(${text}, ${word}) AS ${pieces}
UNWIND range(1, size(${pieces}) - 1) AS ${piece}
WITH ${word}, left(${text}, reduce(${length} = (${piece} - 1) * size(${word}), ${one} IN ${pieces}[..${piece}] | ${length} + size(${one}))) AS ${before}
WHERE NOT (${word} =~ '[a-z0-9].*' AND ${before} =~ '(?s).*[a-z0-9]')
WITH CASE ${before} WHEN '' THEN 0 ELSE size(split(${before}, '')) END AS ${start}, ${word}
WITH DISTINCT ${start}, ${start} + size(split(${word}, '')) AS ${end}`,
      row: { parts: { start, end } },
      scope: [name, passage, rank, words],
      order: [{ of: start }, { of: end }],
    });
  });
