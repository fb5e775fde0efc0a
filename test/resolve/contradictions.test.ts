import { describe, expect, it } from 'vitest';
import { lexiconEntities } from '../../seeds/decisions.js';
import type { DocumentClaims } from '../../src/model/claim.js';
import type { Decision, Subject } from '../../src/model/decision.js';
import { applyDecisions } from '../../src/resolve/apply-decisions.js';
import { resolveDocuments } from '../../src/resolve/resolve-documents.js';
import { claimsOf, vocabulary } from '../extract/told.js';

type Given = readonly [Decision['judgement'], readonly Subject[], NonNullable<Decision['value']>?];

/** The message with which the decisions are refused, which stand on lines 1, 2, …; null where they are not. */
function refusal(documents: readonly DocumentClaims[], ...given: readonly Given[]): string | null {
  const decisions = given.map(([judgement, subjects, value], at): Decision => {
    const written = { by: 'an analyst', at: `2026-11-2${9 - at}`, where: `review.yaml: line ${at + 1}` };
    return { judgement, subjects, ...written, ...(value ? { value } : {}) };
  });
  try {
    resolveDocuments(applyDecisions(documents, decisions, lexiconEntities(vocabulary)).documents);
    return null;
  } catch (error) {
    expect(error).toMatchObject({ code: 'INVALID_REVIEW' });
    return (error as Error).message;
  }
}

const text = '财政部长周某某5月8日在北京会见张某。';
const documents = [
  claimsOf(text, '2018-05-09', 'a.txt'),
  claimsOf('张某5月8日在北京会见财政部长周某某。', '2018-05-09', 'b.txt'),
  claimsOf('主席周某某5月11日在上海会见李某和赵某。', '2018-05-12', 'c.txt'),
];
const minister = { entity: 'person/周某某' };
const inDocument = (name: string, entity = minister.entity) => ({ entity, documents: [name] as [string] });
const meeting = { document: 'a.txt', sentence: text };
const sameMeeting = { document: 'b.txt', sentence: '张某5月8日在北京会见财政部长周某某。' };
const otherMeeting = { document: 'c.txt', sentence: '主席周某某5月11日在上海会见李某和赵某。' };
const [zhang, li, zhao] = ['person/zhang', 'person/li', 'person/zhao'].map((entity) => ({ entity })) as [
  { entity: string },
  { entity: string },
  { entity: string },
];

describe('decisions that contradict each other are refused, whichever is the later, with the lines of both', () => {
  it.each([
    ['accept and reject of a person', ['ACCEPT', [minister]], ['REJECT', [minister]]],
    ['reject and accept of a person', ['REJECT', [minister]], ['ACCEPT', [minister]]],
    ['reject of what another corrects', ['CORRECT', [minister], { country: 'place/cn' }], ['REJECT', [minister]]],
    ['two names of a person', ['CORRECT', [minister], { name: '周某' }], ['CORRECT', [minister], { name: '周谋' }]],
    ['reject everywhere and accept in one document', ['REJECT', [minister]], ['ACCEPT', [inDocument('a.txt')]]],
    ['accept and reject of a meeting', ['ACCEPT', [meeting]], ['REJECT', [meeting]]],
    ['accept and reject of a meeting, each by another sentence', ['ACCEPT', [meeting]], ['REJECT', [sameMeeting]]],
    [
      'two days of a meeting',
      ['CORRECT', [meeting], { date: '2018-05-07' }],
      ['CORRECT', [sameMeeting], { date: null }],
    ],
    [
      'accept and reject of who was there',
      ['ACCEPT', [{ ...meeting, ...zhang }]],
      ['REJECT', [{ ...sameMeeting, ...zhang }]],
    ],
    ['reject of a meeting at which somebody was', ['REJECT', [meeting]], ['ACCEPT', [{ ...meeting, ...zhang }]]],
    ['same and different of two people', ['SAME', [minister, zhang]], ['DIFFERENT', [zhang, minister]]],
    ['same and different of two meetings', ['DIFFERENT', [meeting, otherMeeting]], ['SAME', [meeting, otherMeeting]]],
    [
      'same and different of two who share a name',
      ['DIFFERENT', [inDocument('a.txt'), inDocument('c.txt')]],
      ['SAME', [inDocument('a.txt'), inDocument('c.txt')]],
    ],
    [
      'same and different of two people in one document',
      ['SAME', [inDocument('a.txt'), zhang]],
      ['DIFFERENT', [inDocument('a.txt'), zhang]],
    ],
  ] as [string, Given, Given][])('%s', (_, first, second) => {
    const message = refusal(documents, first, second);
    expect(message).toContain('review.yaml: line 1: an analyst decided on 2026-11-29 ');
    expect(message).toContain('review.yaml: line 2: an analyst decided on 2026-11-28 ');
    expect(message).toMatch(/; change one of them\.$/u);
  });

  it('says what each of them is', () => {
    expect(
      refusal(documents, ['ACCEPT', [meeting]], ['CORRECT', [zhang], { country: 'place/cn' }], ['REJECT', [zhang]]),
    ).toBe(
      'review.yaml: line 3: an analyst decided on 2026-11-27 to reject person/zhang, but review.yaml: line 2: ' +
        'an analyst decided on 2026-11-28 to correct person/zhang (country place/cn); change one of them.',
    );
  });

  it('names all that together say that two are the same, and no others', () => {
    const message = refusal(
      documents,
      ['SAME', [li, zhao]],
      ['SAME', [zhang, minister]],
      ['SAME', [zhang, li]],
      ['DIFFERENT', [minister, li]],
    );
    expect(message).toBe(
      'review.yaml: line 4: an analyst decided on 2026-11-26 that person/周某某 and person/li are different, but ' +
        'review.yaml: line 2: an analyst decided on 2026-11-28 that person/zhang and person/周某某 are the same and ' +
        'review.yaml: line 3: an analyst decided on 2026-11-27 that person/zhang and person/li are the same; change one of them.',
    );
  });
});

describe('decisions that only seem to contradict each other hold beside each other', () => {
  it.each([
    ['an exception: rejected in one document', ['ACCEPT', [minister]], ['REJECT', [inDocument('c.txt')]]],
    ['of two documents', ['ACCEPT', [inDocument('a.txt')]], ['REJECT', [inDocument('c.txt')]]],
    ['one in one document, two in general', ['SAME', [inDocument('a.txt'), zhang]], ['DIFFERENT', [minister, zhang]]],
    ['accepted, but for its country', ['ACCEPT', [minister]], ['CORRECT', [minister], { country: 'place/cn' }]],
    [
      'two corrections that agree',
      ['CORRECT', [meeting], { date: '2018-05-07', place: 'place/beijing' }],
      ['CORRECT', [sameMeeting], { date: '2018-05-07', status: 'HELD' }],
    ],
    ['a meeting, and one who was not there', ['ACCEPT', [otherMeeting]], ['REJECT', [{ ...otherMeeting, ...zhao }]]],
    [
      'one who was there, and another who was not',
      ['ACCEPT', [{ ...otherMeeting, ...li }]],
      ['REJECT', [{ ...otherMeeting, ...zhao }]],
    ],
    ['two meetings', ['ACCEPT', [meeting]], ['REJECT', [otherMeeting]]],
    [
      'two of three who share a name',
      ['SAME', [inDocument('a.txt'), inDocument('b.txt')]],
      ['DIFFERENT', [inDocument('a.txt'), inDocument('c.txt')]],
    ],
    [
      'parted by documents, and the first of them is another’s name',
      ['DIFFERENT', [inDocument('a.txt'), inDocument('c.txt')]],
      ['SAME', [minister, zhang]],
    ],
  ] as [string, Given, Given][])('%s', (_, first, second) => {
    expect(refusal(documents, first, second)).toBeNull();
  });
});
