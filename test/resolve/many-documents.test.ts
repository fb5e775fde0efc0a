import { expect, it } from 'vitest';
import { MeetingResolution } from '../../src/resolve/meeting-resolution.js';
import { summaryOf } from '../../src/resolve/summary.js';
import { inMemory } from '../../src/resolve/told-documents.js';
import { claimsOf } from '../extract/told.js';

/** More than are held at once, so that each document is asked for anew when the next one tells of its meeting. */
const days = 2500;
const perDay = 5;
const start = Date.parse('2010-01-01');
const day = (index: number) => new Date(start + (index % days) * 86_400_000).toISOString().slice(0, 10);

it('finds the meeting that other documents told thousands of documents before, though it is not held', () => {
  const { meetings, ...rest } = summaryOf(claimsOf('李某2010年1月1日在北京会见张某。', '2010-01-02'));
  const stems = Array.from({ length: perDay * days }, (_, index) => `d${String(index).padStart(5, '0')}`);
  const asked = new Map<string, number>();
  const told = new MeetingResolution({
    stems,
    summary: (stem) => {
      asked.set(stem, (asked.get(stem) ?? 0) + 1);
      const date = day(Number(stem.slice(1)));
      return { ...rest, meetings: meetings.map((claim) => ({ ...claim, date: { date, text: '' } })) };
    },
  });
  const ids = stems.map((stem) => told.of(stem).map(({ meeting }) => meeting.id));
  expect(ids).toEqual(stems.map((_, index) => [`meeting/${day(index)}-li-zhang`]));
  expect(told.of('d00000')).toMatchObject([{ indexes: [0], meeting: { date: { date: '2010-01-01' } } }]);
  // Once for the places, once for its own meetings, and again for whoever shares them: not once for each other document, nor for each that joins them.
  expect(Math.max(...asked.values())).toBeLessThan(8);
});

/** Meetings that documents tell in turns, with and without a day, with and without names, and one that they tell apart. */
const telling: readonly (readonly [text: string, published: string])[] = [
  ['李某2018年5月4日在北京会见张某。会见后，方刚同王某举行会谈。', '2018-05-05'],
  ['方刚同王某举行会谈。', '2018-05-06'],
  ['张某2018年5月4日与李某会面。李某2018年5月3日在北京会见张某。', '2018-05-06'],
  ['中美2018年5月4日在北京举行会谈。', '2018-05-05'],
  ['李某2018年5月3日会见张某、方刚。会见在北京举行。', '2018-05-07'],
  ['方刚同王某举行会谈。王某2018年5月4日在北京会见张某。', '2018-05-07'],
  ['李某2018年5月4日在北京会见张某。', '2018-05-08'],
  ['中美2018年5月4日在北京举行会谈。', '2018-05-08'],
];

it('finds the same meetings where nothing is held as where all is', () => {
  const summaries = telling.map(([text, published], at) => [`d${at}`, summaryOf(claimsOf(text, published))] as const);
  const told = (most: number) => {
    const documents = inMemory(new Map(summaries));
    const meetings = new MeetingResolution(documents, { documents: most, outlines: most, meetings: most });
    return documents.stems.map((stem) => meetings.of(stem));
  };
  const all = told(1000);
  expect(told(0)).toEqual(all);
  expect(told(1)).toEqual(all);
  // Several are told by several documents, or this would show nothing.
  const ids = all.flatMap((own) => own.map(({ meeting }) => meeting.id));
  expect(new Set(ids).size).toBeLessThan(ids.length - 3);
});
