import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../src/facts/check-references.js';
import { resolveDocuments } from '../../src/resolve/resolve-documents.js';
import { claimsOf, Told } from '../extract/told.js';

const held = (text: Told) => text.meetings().filter((meeting) => (meeting as { status: string }).status === 'HELD');

describe('one meeting, however often it is told', () => {
  it('in the headline, the body and a later paragraph of one article', () => {
    const text = new Told(
      claimsOf(
        '李某在北京会见张某\n\n　　李某8日在北京会见国务院副总理张某。\n　　会见中，双方就关税进行了讨论。',
        '2018-05-09',
      ),
    );
    expect(held(text)).toMatchObject([{ date: '2018-05-08', about: ['issue/tariffs'] }]);
  });

  it('across documents and scripts, when the people and the day are the same; each document bears it with its own sentence', () => {
    const text = new Told(
      claimsOf('李某5月8日在北京会见张某。', '2018-05-09', 'a.txt'),
      claimsOf('李某8日會見了張某。', '2018-05-08', 'b.txt'),
    );
    const ids = new Set(text.nodes('Meeting').map(({ id }) => id));
    expect([...ids]).toEqual(['meeting/2018-05-08-li-zhang']);
    expect(text.nodes('Meeting').map(({ evidence }) => evidence.map((id) => id.split('/')[1]))).toEqual([['a'], ['b']]);
    expect(
      text
        .relations('REPORTED_BY')
        .filter(({ from }) => ids.has(from))
        .map(({ to }) => to),
    ).toEqual(['article/a/1', 'article/b/1']);
  });

  it('across documents of which one alone says whose side somebody was on: each tells only of what it names', () => {
    const documents = [
      claimsOf('美国财政部长周某某5月8日在北京会见张某。', '2018-05-09', 'a.txt'),
      claimsOf('财政部长周某某5月8日会见张某。', '2018-05-09', 'b.txt'),
    ];
    const facts = [...resolveDocuments(documents).values()];
    const sides = facts.map((lines) =>
      lines.flatMap((fact) =>
        'relation' in fact && fact.relation === 'ATTENDED' && fact.from === 'person/周某某' ? [fact.side] : [],
      ),
    );
    expect(sides).toEqual([['place/us'], [undefined]]);
    for (const lines of facts)
      expect(() => checkReferences(lines, (_, problem) => new Error(problem) as never)).not.toThrow();
  });

  it.each([
    ['another day', '李某5月8日在北京会见张某。', '李某5月11日在北京会见张某。'],
    ['another place', '李某5月8日在北京会见张某。', '李某5月8日在上海会见张某。'],
    ['another kind', '李某5月8日在北京会见张某。', '李某与张某5月8日在北京举行磋商。'],
  ])('two meetings of one pair stay two: %s', (_, first, second) => {
    expect(held(new Told(claimsOf(`${first}\n${second}`, '2018-05-12')))).toHaveLength(2);
  });

  it('a plan and what was held stand side by side in one document', () => {
    const text = new Told(claimsOf('张某与李某8日在北京举行磋商。\n张某将于6月赴上海与李某举行磋商。', '2018-05-09'));
    expect(
      text
        .nodes('Meeting')
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['HELD', 'PLANNED']);
  });
});
