import type { DateClaim } from '../model/claim.js';
import { dateLink } from './claim-links.js';
import { dayOfVisit } from './day-of-visit.js';
import type { MeetingFrame } from './meeting-frame.js';
import type { ReadArticle } from './read-article.js';
import { aloneAfter } from './verb-context.js';
import { daysOfVisit, meetingBefore } from './visit-places.js';

export function dateClaim(read: ReadArticle, frame: MeetingFrame): DateClaim | null {
  const told = !frame.date && frame.status === 'HELD' && isOfDayBefore(read, frame) ? dayBefore(read, frame) : frame;
  const { date, sentence } = told.date ? told : (daysOfVisit(read, frame) ?? dayOfVisit(read, frame) ?? told);
  return dateLink(read, sentence, date);
}

/** 还会见了吴某, 之后他拜访吴某. */
function isOfDayBefore({ view }: ReadArticle, { another, sentence, trigger }: MeetingFrame): boolean {
  const said = view.folded.slice(sentence.start, trigger.start);
  return another || (afterwards.test(said) && !timePasses.test(said));
}

/** 之后他拜访吴某. */
const afterwards = /^(?:会后，?|之后|随后)[，他她][^。；]{0,40}$/u;

/** 之后他又九次访问某国, 之后他北上: on no day that is told. */
const timePasses =
  /次|再度|多[年月日天]|[数几两三]?[年月周天]|星期|出访|访问|北上|南下|东渡|飞|抵|前往[^，]{0,6}[国市]|返回|回国|当选|卸任|就任|上任|出任|曾/u;

/** 周某还会见了吴某: on the day of the meeting told before it, unless that lasted several. */
function dayBefore(read: ReadArticle, frame: MeetingFrame): Pick<MeetingFrame, 'date' | 'sentence'> {
  const { folded } = read.view;
  const alone = aloneAfter.test(folded.slice(frame.sentence.start, frame.trigger.start));
  if ((frame.use !== 'TRANSITIVE' || folded[frame.trigger.start - 1] === '又') && !alone) return frame;
  const before = meetingBefore(read, frame);
  return before?.date?.granularity === 'DAY' ? before : frame;
}
