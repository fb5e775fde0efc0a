import { describe, expect, it } from 'vitest';
import { mergeReview } from '../../seeds/merge-review.js';
import { parseReview } from '../../seeds/review-file.js';
import type { Candidate } from '../../src/resolve/candidate.js';

const candidate = (name: string, quote = `${name}表示欢迎。`): Candidate => ({
  key: `NEW_PERSON person/${name}`,
  doubt: 'NEW_PERSON',
  reason: 'in one sentence',
  weight: 1,
  subjects: [{ entity: `person/${name}`, told: [{ document: 'a.txt', start: 0, end: quote.length, quote }] }],
});

const decided = `# Our desk reviews on Mondays.

# Asked twice; the embassy confirmed the name.
- key:   NEW_PERSON person/周某某
  subjects: [ {entity: person/周某某} ]   # flow style, as the analyst likes it
  decision: accept
  by: An Analyst
  at: 2026-11-24
`;

const problemsOf = (text: string): string[] => {
  try {
    parseReview(text, 'review.yaml');
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').slice(1);
  }
};

describe('a review file run again', () => {
  it('keeps what a person decided byte for byte, and appends what is new', () => {
    const merged = mergeReview(parseReview(decided, 'review.yaml'), [candidate('吴某某')]);
    expect(merged.text.startsWith(decided)).toBe(true);
    expect(merged.text.slice(decided.length)).toBe(`
- key: NEW_PERSON person/吴某某
  doubt: NEW_PERSON
  reason: in one sentence
  subjects:
    - entity: person/吴某某
      sentences:
        - "a.txt 0-8: 吴某某表示欢迎。"
  decision:
  by:
  at:
  note:
`);
  });

  it('changes nothing when nothing has changed', () => {
    const { text } = mergeReview(parseReview('', 'review.yaml'), [candidate('周某某'), candidate('吴某某')]);
    expect(mergeReview(parseReview(text, 'review.yaml'), [candidate('周某某'), candidate('吴某某')]).text).toBe(text);
  });

  it('shows the sentences of today in open entries, drops those that are no doubt any more, and keeps the order', () => {
    const { text } = mergeReview(parseReview('', 'review.yaml'), [
      candidate('周某某'),
      candidate('吴某某'),
      candidate('郑某某'),
    ]);
    const again = mergeReview(parseReview(text, 'review.yaml'), [
      candidate('郑某某', '郑某某说。'),
      candidate('周某某'),
    ]);
    expect(parseReview(again.text, 'review.yaml').entries.map(({ key }) => key)).toEqual([
      'NEW_PERSON person/周某某',
      'NEW_PERSON person/郑某某',
    ]);
    expect(again.text).toContain('郑某某说。');
    expect(again).toMatchObject({ dropped: 1, kept: [] });
  });

  it.each([
    ['a note', (text: string) => text.replace('note:', 'note: ask the desk')],
    ['a comment', (text: string) => text.replace('decision:', 'decision: # not sure yet')],
  ])('keeps an open entry in which somebody left %s, though nothing asks for it', (_, write) => {
    const { text } = mergeReview(parseReview('', 'review.yaml'), [candidate('周某某')]);
    const again = mergeReview(parseReview(write(text), 'review.yaml'), []);
    expect(again.text).toBe(write(text));
    expect(again.kept).toHaveLength(1);
  });
});

describe('a review file of another editor', () => {
  const { text } = mergeReview(parseReview('', 'review.yaml'), [candidate('周某某')]);

  it('keeps its line breaks, also in what is written anew', () => {
    const merged = mergeReview(parseReview(text.replaceAll('\n', '\r\n'), 'review.yaml'), [
      candidate('周某某'),
      candidate('吴某某'),
    ]);
    expect(merged.text).toContain('吴某某');
    expect(merged.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it.each([
    ['a comment', `\uFEFF# ours\n${text}`],
    ['the first entry', `\uFEFF${text.trimStart()}`],
  ])('keeps its byte order mark before %s', (_, marked) => {
    const file = parseReview(marked, 'review.yaml');
    expect(file.entries).toHaveLength(1);
    expect(mergeReview(file, [candidate('周某某')]).text).toBe(marked);
  });
});

describe('a review file that is wrong names file, line, entry and what to do', () => {
  const entry = (rest: string, subjects = '[{entity: person/周某某}]') =>
    `# a comment\n- key: k\n  subjects: ${subjects}\n${rest}`;

  it.each([
    ['no list', 'decisions: none\n', /^review\.yaml: line 1: must be a list whose entries begin with "- "/u],
    ['broken YAML', entry('  decision: "same\n'), /^review\.yaml: line \d: entry 1: unexpected end of the stream/u],
    ['a tab', entry('\tby: x\n'), /^review\.yaml: line 4: entry 1: /u],
    [
      'another word',
      entry('  decision: perhaps\n'),
      /^review\.yaml: line 4: entry 1: decision: must be same, different, accept, reject or correct$/u,
    ],
    ['a misspelt key', entry('  decison: same\n'), /^review\.yaml: line 2: entry 1: .*decison/u],
    ['nobody', entry('  decision: accept\n  at: 2026-11-24\n'), /entry 1: by: is empty; write who decided$/u],
    ['no day', entry('  decision: accept\n  by: An Analyst\n'), /entry 1: at: is empty; write the day/u],
    [
      'no such day',
      entry('  decision: accept\n  by: An Analyst\n  at: 2026-02-30\n'),
      /^review\.yaml: line 6: entry 1: at: must be a day/u,
    ],
    [
      'same of one',
      entry('  decision: same\n  by: An Analyst\n  at: 2026-11-24\n'),
      /^review\.yaml: line 3: entry 1: subjects: same needs two subjects/u,
    ],
    [
      'reject of two',
      entry('  decision: reject\n  by: An Analyst\n  at: 2026-11-24\n', '[{entity: person/x}, {entity: person/y}]'),
      /entry 1: subjects: reject takes one subject; of two, say same or different/u,
    ],
    [
      'a person and a place',
      entry('  decision: same\n  by: An Analyst\n  at: 2026-11-24\n', '[{entity: person/x}, {entity: place/x}]'),
      /cannot be of person and place/u,
    ],
    [
      'correct without a value',
      entry('  decision: correct\n  by: An Analyst\n  at: 2026-11-24\n'),
      /entry 1: value: correct needs what is right/u,
    ],
    [
      'a date that is none',
      entry(
        '  decision: correct\n  by: An Analyst\n  at: 2026-11-24\n  value: {date: 31 May}\n',
        '[{document: a.txt, sentence: 周某某。}]',
      ),
      /^review\.yaml: line 7: entry 1: value\.date: must be an EDTF date/u,
    ],
    ['two YAML documents', entry('---\n'), /^review\.yaml: line 2: entry 1: /u],
    ['a value without a decision', entry('  value: {name: 周某}\n'), /entry 1: value: stands without a decision/u],
    [
      'one key twice',
      entry('') + entry('').replace('# a comment\n', ''),
      /^review\.yaml: line 4: entry 2: its key stands on line 2 already/u,
    ],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(problem)]);
  });

  it('all problems are told at once', () => {
    const wrong = entry('  decision: perhaps\n');
    expect(problemsOf(wrong + wrong.replace('key: k', 'key: l'))).toHaveLength(2);
  });
});
