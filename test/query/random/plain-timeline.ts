import { dayRange } from '../../../src/model/partial-date.js';
import { daysBetween } from './plain-dates.js';
import { aboutOf, meetingsInTime, meetingsThatFit } from './plain-encounters.js';
import type { PlainGraph, PlainNode } from './plain-graph.js';
import type { Args } from './plain-page.js';

const lengths = { DAY: 10, MONTH: 7, YEAR: 4 };

/** Every period from the first to the last, with the meetings that can have been in it; then those of no known year. */
export function timeline(graph: PlainGraph, args: Args): object[] {
  const meetings = meetingsThatFit(graph, args);
  const dated = meetings.filter(({ props }) => props.earliest);
  const undated = meetings.filter(({ props }) => !props.earliest);
  const days = (name: string): string[] => dated.map(({ props }) => props[name] as string).toSorted();
  const { from, to } = (args.during ?? {}) as { from?: string; to?: string };
  const first = dayRange(from)?.earliest ?? days('earliest')[0];
  const last = dayRange(to)?.latest ?? days('latest').at(-1);
  const length = lengths[args.by as keyof typeof lengths];
  const periods = first && last ? new Set(daysBetween(first, last).map((day) => day.slice(0, length))) : [];
  const entries = [...periods].map((period) => entryOf(graph, period, dated));
  if (undated.length === 0) return entries;
  const unknown = { period: null, from: null, to: null, times: undated.length, possible: 0 };
  return [...entries, { ...unknown, about: aboutOf(graph, undated), meetings: meetingsInTime(graph, undated) }];
}

function entryOf(graph: PlainGraph, period: string, dated: readonly PlainNode[]): object {
  const { earliest: from, latest: to } = dayRange(period) as { earliest: string; latest: string };
  const can = dated.filter(({ props }) => (props.earliest as string) <= to && (props.latest as string) >= from);
  const must = can.filter(({ props }) => (props.earliest as string) >= from && (props.latest as string) <= to);
  const counts = { times: must.length, possible: can.length - must.length };
  return { period, from, to, ...counts, about: aboutOf(graph, can), meetings: meetingsInTime(graph, can) };
}
