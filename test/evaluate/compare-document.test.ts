import { describe, expect, it } from 'vitest';
import { claimsOf, Told } from '../extract/told.js';
import { read } from '../text/read.js';
import { compareDocument } from './compare-document.js';
import { DocumentSentences } from './document-sentences.js';
import { figuresOf } from './figures.js';
import { foundIn } from './found-facts.js';
import { goldSchema } from './gold.js';

const text = '李某8日在北京会见张某。双方讨论了关税。王某9日在上海发表演讲。';

function compare(gold: object) {
  const sentences = new DocumentSentences(read('text.txt', new TextEncoder().encode(text)));
  const { facts } = new Told(claimsOf(text, '2018-05-09'));
  const { tally, misses } = compareDocument(foundIn(facts), goldSchema.parse(gold), sentences);
  return { figures: figuresOf(tally), misses };
}

const people = [{ name: '李某' }, { name: '张某' }, { name: '王某' }];
const meeting = {
  participants: ['李某', '张某'],
  date: '2018-05-08',
  place: '北京',
  issues: ['关税'],
  quote: '李某8日在北京会见张某。',
};

describe('what was found against the gold', () => {
  it('is right in everything where both say the same', () => {
    const { figures, misses } = compare({ people, meetings: [meeting] });
    expect(misses).toEqual([]);
    expect(figures).toMatchObject({ 'people F1': 1, 'meetings F1': 1, 'issues F1': 1, dates: 1, places: 1 });
  });

  it('shows a miss with the sentence that tells it', () => {
    const speech = { participants: ['王某', '赵某'], date: '2018-05-09', quote: '王某9日在上海发表演讲。' };
    const { figures, misses } = compare({ people, meetings: [meeting, speech] });
    expect(figures).toMatchObject({ 'meetings precision': 1, 'meetings recall': 0.5, 'participants recall': 0.5 });
    expect(misses).toEqual([{ what: 'missed meeting 王某、赵某 2018-05-09', sentences: ['王某9日在上海发表演讲。'] }]);
  });

  it('shows what is wrong with the sentence it was based on', () => {
    const { figures, misses } = compare({ people, meetings: [] });
    expect(figures).toMatchObject({ 'meetings precision': 0, 'false held meetings': 1 });
    expect(misses).toEqual([
      { what: 'no held meeting: 李某、张某 2018-05-08', sentences: ['李某8日在北京会见张某。', '双方讨论了关税。'] },
    ]);
  });

  it('takes any of the dates that the gold accepts, and says which one it would not', () => {
    const gold = (...dateAlt: string[]) => ({ people, meetings: [{ ...meeting, date: '2018-05-07', dateAlt }] });
    expect(compare(gold('2018-05-08')).figures).toMatchObject({ dates: 1 });
    expect(compare(gold()).misses.map(({ what }) => what)).toEqual([
      'date 2018-05-08 should be 2018-05-07: 李某、张某 2018-05-07',
    ]);
  });

  it('counts an optional meeting neither way', () => {
    const { figures } = compare({ people, meetings: [{ ...meeting, optional: true }] });
    expect(figures).toMatchObject({ 'meetings F1': 1, 'false held meetings': 0 });
  });

  it('does not count reporters and names in passing', () => {
    const { figures } = compare({
      people: [people[0], { name: '张某', incidental: true }],
      bylines: ['王某'],
      meetings: [meeting],
    });
    expect(figures).toMatchObject({ 'people precision': 1, 'people recall': 1 });
  });
});
