import { describe, expect, it } from 'vitest';
import { MeetingsByDay } from '../../src/resolve/meetings-by-day.js';

const day = (at: number): string => new Date(Date.parse('1995-12-30') + at * 86_400_000).toISOString().slice(0, 10);

describe('MeetingsByDay', () => {
  it('finds the meetings of a party whose days the date can mean, and no others', () => {
    const meetings = new MeetingsByDay();
    meetings.note(1, 'person/a', '2018-05-04');
    meetings.note(2, 'person/a', '2018-05');
    meetings.note(3, 'person/b', '2018-05-04');
    meetings.note(4, 'person/a', '1969-12-31/1970-01-01');
    meetings.note(5, 'person/a', '2018-05-05');
    expect(meetings.at('person/a', '2018-05-04')).toEqual(new Set([2, 1]));
    expect(meetings.at('person/a', '2018-05-05/2018-05-06')).toEqual(new Set([5, 2]));
    expect(meetings.at('person/a', '1969-12')).toEqual(new Set([4]));
    expect(meetings.at('person/b', '2018')).toEqual(new Set([3]));
    expect(meetings.at('person/c', '2018-05-04')).toEqual(new Set());
  });

  it('finds each of thousands, of parties and days of which none is that of another', () => {
    const meetings = new MeetingsByDay();
    const parties = Array.from({ length: 40 }, (_, party) => `person/${party}`);
    for (let at = 0; at < 250; at++)
      for (const [index, party] of parties.entries()) meetings.note(at * parties.length + index, party, day(at));
    for (let at = 0; at < 250; at++)
      for (const [index, party] of parties.entries())
        expect(meetings.at(party, day(at))).toEqual(new Set([at * parties.length + index]));
  });
});
