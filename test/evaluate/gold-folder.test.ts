import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../src/model/partial-date.js';
import { readGoldFolder } from './gold-folder.js';
import { squeeze } from './likeness.js';

const documents = readGoldFolder(join(import.meta.dirname, '../gold'));

describe('the gold of the project', () => {
  it('has at least twelve articles in either script, and six in which nobody met', () => {
    const of = (script: string) => documents.filter(({ name }) => name.startsWith(script));
    expect(of('hans').length).toBeGreaterThanOrEqual(12);
    expect(of('hant').length).toBeGreaterThanOrEqual(12);
    const negative = documents.filter(({ gold }) => gold.meetings.every(({ optional }) => optional));
    expect(negative.length).toBeGreaterThanOrEqual(6);
  });

  const own = documents.filter(({ gold }) => gold.derivedFrom === undefined);
  it.each(own)('$name says only what stands in its document', ({ file, gold }) => {
    const text = squeeze(readFileSync(file, 'utf8'));
    const people = gold.people.map(({ name }) => name);
    const events = [...gold.meetings, ...gold.planned, ...gold.calls, ...gold.cancelled];
    const words = [
      ...people,
      ...events.flatMap(({ quote, evidence }) => [quote, ...evidence]),
      ...gold.meetings.flatMap(({ issues, issuesOptional, place }) => [...issues, ...issuesOptional, place ?? '']),
    ];
    expect(words.filter((each) => !text.includes(squeeze(each)))).toEqual([]);
    const named = events.flatMap(({ participants }) => participants);
    expect(named.filter((name) => !people.includes(name))).toEqual([]);
    const dates = events.flatMap(({ date, dateAlt }) => [date, ...dateAlt]).filter((date) => date !== null);
    expect(dates.filter((date) => !isEdtf(date))).toEqual([]);
  });
});
