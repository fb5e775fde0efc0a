import { type ArticleView, clauseEnd, clauseStart } from './article-view.js';
import { type MeetingFrame, peopleOf } from './meeting-frame.js';

const anybody = '(?:官员|高官|高层|领袖|领导人|政要|人士)(?:们|等)?';
const withAnybody = new RegExp(
  `[与同和跟][^，。；与同和跟]{0,24}${anybody}(?:举行|进行|展开)?(?:了|的)?[^，。；]{0,6}$`,
  'u',
);
const metAnybody = new RegExp(`^(?:了|过)?[^，。；]{0,20}${anybody}(?=[，。；的]|$)`, 'u');

/**
 * 周某到访并与当地官员会面。周某与部长吴某会面: whom somebody met is first told by what they are, then by name; where there is no
 * other day, it is told of those who are named.
 */
export function withoutSummary(view: ArticleView, frame: MeetingFrame, all: readonly MeetingFrame[]): MeetingFrame {
  const { sentence, trigger, status, date } = frame;
  const [who, other] = new Set(peopleOf(frame));
  if (status !== 'HELD' || who === undefined || other !== undefined || sentence.zone.kind !== 'BODY') return frame;
  const before = view.folded.slice(clauseStart(view, sentence, trigger.start), trigger.start);
  const after = view.folded.slice(trigger.end, clauseEnd(view, sentence, trigger.end));
  if (!withAnybody.test(before) && !metAnybody.test(after)) return frame;
  const isNamed = all.some(
    (told) =>
      told.status === 'HELD' &&
      told.sentence.zone.kind === 'BODY' &&
      told.words.family !== 'CALL' &&
      peopleOf(told).includes(who) &&
      new Set(peopleOf(told)).size > 1 &&
      (date === null || told.date?.edtf === date.edtf),
  );
  return isNamed ? { ...frame, use: 'NOUN' } : frame;
}
