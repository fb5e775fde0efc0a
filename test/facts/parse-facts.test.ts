import { describe, expect, it } from 'vitest';
import { formatFacts } from '../../src/facts/format-facts.js';
import { parseFacts } from '../../src/facts/parse-facts.js';
import { placeholderDocument } from '../support/placeholder-corpus.js';

const place =
  '{"node":"Place","id":"place/a","names":[{"value":"甲市","language":"ZH_HANS","kind":"FULL"}],"kind":"CITY","listed":true}';

describe('parseFacts', () => {
  it('reads back what formatFacts writes', () => {
    const text = formatFacts(placeholderDocument(1, 3).facts);
    expect(formatFacts(parseFacts(text, 'a.jsonl'))).toBe(text);
  });

  it('reads a file with a byte order mark and Windows line ends', () => {
    expect(parseFacts(`\uFEFF${place}\r\n`, 'a.jsonl')).toEqual([JSON.parse(place)]);
  });

  it('gives nothing for an empty file', () => {
    expect(parseFacts('', 'a.jsonl')).toEqual([]);
  });

  it.each([
    ['a line that is cut off', `${place}\n${place.slice(0, 40)}\n`, /^a\.jsonl:2: is not JSON: /u],
    ['a blank line', `${place}\n\n${place}\n`, /^a\.jsonl:2: is blank/u],
    ['a label that is not ours', `{"node":"Robot","id":"robot/1"}\n`, /^a\.jsonl:1: is neither a node nor a relation/u],
    ['an unknown key', `${place.replace('"kind"', '"sort"')}\n`, /^a\.jsonl:1: /u],
    [
      'an id of another kind',
      `${place.replace('place/a', 'person/a')}\n`,
      /^a\.jsonl:1: id: must be an id that begins with place\//u,
    ],
    ['an array', '[]\n', /^a\.jsonl:1: /u],
  ])('refuses %s, naming file and line', (_, text, message) => {
    expect(() => parseFacts(text, 'a.jsonl')).toThrow(
      expect.objectContaining({ code: 'INVALID_FACTS', message: expect.stringMatching(message) }),
    );
  });
});
