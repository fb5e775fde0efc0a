import { dayRange } from '../../../src/model/partial-date.js';
import type { PlainGraph, PlainNode } from './plain-graph.js';
import { ranked } from './plain-page.js';

const text = (value: unknown): string => value as string;
const dated = (meetings: readonly PlainNode[]): PlainNode[] => meetings.filter(({ props }) => props.earliest);

/** Of meetings, the date of the one that begins first, and of the one that ends last. */
export const firstDate = (meetings: readonly PlainNode[]): unknown =>
  ranked(dated(meetings), ({ props }) => [text(props.earliest), text(props.date)])[0]?.props.date;
export const lastDate = (meetings: readonly PlainNode[]): unknown =>
  ranked(dated(meetings), ({ props }) => [text(props.latest), text(props.date)]).at(-1)?.props.date;
export const undated = (meetings: readonly PlainNode[]): number => meetings.length - dated(meetings).length;

/** Every day from one to another, both of them too. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

const calendar = daysBetween('2017-01-01', '2020-12-31');

/** Whether a date can mean the day; XXXX is any year. */
function canMean(date: string, day: string): boolean {
  const range = dayRange(date);
  if (range) return day >= range.earliest && day <= range.latest;
  const [from = '', to = from] = date.split('/').map((end) => end.slice(5));
  return day.slice(5) >= from && day.slice(5, 5 + to.length) <= to;
}

/** Whether two accounts give different statuses, or dates that no day fits. */
export function accountsDiffer(graph: PlainGraph, meeting: PlainNode): boolean {
  const accounts = graph.at(meeting.id, 'REPORTED_BY', 'out').map(({ edge }) => edge);
  return accounts.some((one) =>
    accounts.some((other) => {
      if (one.status && other.status && one.status !== other.status) return true;
      if (!one.date || !other.date) return false;
      return !calendar.some((day) => canMean(text(one.date), day) && canMean(text(other.date), day));
    }),
  );
}

interface Said {
  readonly date?: string;
  readonly dateOf?: 'MEETING' | 'PUBLICATION';
  readonly earliest?: string;
  readonly latest?: string;
}

/** When a statement was made: at the first dated meeting where it was, else when it was first published. */
export function whenSaid(graph: PlainGraph, { id }: PlainNode): Said {
  const held = graph.at(id, 'STATED_AT', 'out').filter(({ node }) => node.props.date);
  const [meeting] = ranked(held, ({ node }) => [text(node.props.earliest ?? '~'), node.id]);
  if (meeting) return saidOn(text(meeting.node.props.date), 'MEETING');
  const published = graph
    .at(id, 'REPORTED_BY', 'out')
    .map(({ node }) => node.props.publishedOn ?? graph.nodes.get(text(node.props.document))?.props.publishedOn)
    .filter(Boolean)
    .map((date) => saidOn(text(date), 'PUBLICATION'));
  return ranked(published, ({ date = '', earliest = '~' }) => [earliest, date])[0] ?? {};
}

const saidOn = (date: string, dateOf: 'MEETING' | 'PUBLICATION'): Said => ({ date, dateOf, ...dayRange(date) });
