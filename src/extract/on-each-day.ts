import type { ArticleView } from './article-view.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';

const joint = /^(?:[、和及与]|以及)$/u;
const twice = /[两二][度次]|分别/u;

/** 周某3月30日和4月11日两度与吴某通话: one on each of the days. */
export function onEachDay(view: ArticleView, { dates }: Layers, frame: MeetingFrame): MeetingFrame[] {
  const { date, trigger, status } = frame;
  if (date?.granularity !== 'DAY' || status !== 'HELD' || date.end > trigger.start) return [frame];
  if (!twice.test(view.folded.slice(date.end, trigger.end))) return [frame];
  const before = dates.find(
    ({ end, granularity }) =>
      granularity === 'DAY' && end <= date.start && joint.test(view.folded.slice(end, date.start)),
  );
  return before ? [{ ...frame, date: before }, frame] : [frame];
}
