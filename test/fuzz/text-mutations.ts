import type { Random } from './random.js';

/** What happens to the text of a document, in whatever encoding. */
export type TextMutation = (text: string, random: Random) => string;

const at = (text: string, random: Random, insert: string): string => {
  const place = random.below(text.length + 1);
  return text.slice(0, place) + insert + text.slice(place);
};

const changeLines = (text: string, random: Random, change: (lines: string[], line: number) => void): string => {
  const lines = text.split('\n');
  for (let times = random.size(1, 10); times > 0; times--) change(lines, random.below(lines.length));
  return lines.join('\n');
};

const brackets = [...'「」『』“”‘’（）()《》【】〈〉"\'[]{}<>'];
const marks = [
  '，',
  '。',
  '、',
  '；',
  '：',
  '·',
  '—',
  '…',
  '！？',
  '。」',
  '“',
  ' ',
  '\u3000',
  '.',
  '-',
  '_',
  '|',
  '#',
  '>',
  '*',
];
const tokens = [
  '某',
  '周',
  '中美',
  '会见',
  '约翰·',
  '王',
  '1',
  '2018年',
  '5月3日及',
  'a',
  'Zhou',
  '部长',
  '、吴某',
  '和',
  '双方',
  '=',
  'http://',
  '😀',
  '\u200b',
  '\ud800',
];
const sentences = [
  '周某会见吴某。',
  '双方就某问题、某事务交换意见，',
  '「周某说：',
  '应吴某邀请，',
  '据报道，',
  '（左）',
  '<p>',
  '![',
  '](',
  '---\n',
  '\t',
  '\r',
];
const tags = [
  '<div>',
  '<table><tr><td>',
  '<b><i>',
  '<ul><li>',
  '<span class="',
  '<!--',
  '<script>',
  '<![CDATA[',
  '</div>',
  '<p',
  '&lt;',
  '&#x4e2d',
  '&amp;amp;',
  '<svg><title>',
  '<template>',
  '<select>',
];

/** Shorter ones come first more often: most documents are broken in small ways. */
const times = (random: Random, most: number): number => random.size(2, most);

export const textMutations: Readonly<Record<string, TextMutation>> = {
  dropLines: (text, random) => changeLines(text, random, (lines, line) => lines.splice(line, random.size(1, 5))),
  repeatLines: (text, random) =>
    changeLines(text, random, (lines, line) =>
      lines.splice(line, 0, ...new Array(times(random, 60)).fill(lines[line] ?? '')),
    ),
  swapLines: (text, random) =>
    changeLines(text, random, (lines, line) => lines.splice(random.below(lines.length), 0, ...lines.splice(line, 1))),
  cutOff: (text, random) => text.slice(0, random.below(text.length)),
  cutOffFront: (text, random) => text.slice(random.below(text.length)),
  joinLines: (text) => text.replaceAll('\n', ''),
  breakLines: (text, random) => {
    const length = random.size(1, 80);
    return text.replace(new RegExp(`(.{${length}})`, 'gu'), '$1\n');
  },
  unclose: (text, random) => {
    const gone = random.pick(['」', '』', '”', '）', '》', '】', ')', '>', '"']);
    return text.replaceAll(gone, '');
  },
  insertBrackets: (text, random) => {
    let changed = text;
    for (let count = random.size(1, 40); count > 0; count--) changed = at(changed, random, random.pick(brackets));
    return changed;
  },
  nestBrackets: (text, random) => at(text, random, random.pick(brackets).repeat(times(random, 20_000))),
  longToken: (text, random) => at(text, random, random.pick(tokens).repeat(times(random, 20_000))),
  endlessPunctuation: (text, random) => at(text, random, random.pick(marks).repeat(times(random, 50_000))),
  repeatSentence: (text, random) => at(text, random, random.pick(sentences).repeat(times(random, 1_000))),
  nestTags: (text, random) => at(text, random, random.pick(tags).repeat(times(random, 5_000))),
  dropCharacters: (text, random) => {
    const dropped = random.pick([...text.slice(0, 2_000), '\n', '。', '，', '<']);
    return text.replaceAll(dropped, '');
  },
};
