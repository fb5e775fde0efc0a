import type { Span } from '../text/article.js';
import type { ArticleView, Sentence } from './article-view.js';
import type { DateMention } from './dates/date-mention.js';
import type { Layers } from './meeting-frame.js';
import { beginningIn } from './spans-at.js';

/** 当天, 同一天: the day told last before. */
const sameDay = /当天|当日|同一天|同日/u;

/** 8日表示，…会晤: between the day and the verb somebody speaks, so that the day is that of the speech. */
const says = /(?:表示|指出|透露|宣布|证实|称|说|指|发文|撰文|报道)[，：「“]/u;

/** 6月上任的周某: the day of another event that only describes somebody. */
const ofOffice = /^(?:才|刚|起)?(?:上任|就任|出任|接任|当选|履新|成立|出生|去世|离任|卸任)/u;

/** The date told nearest before the verb in its sentence, else after it in its clause; headlines tell none. */
export function dateOf(
  view: ArticleView,
  layers: Layers,
  sentence: Sentence,
  trigger: Span,
  until: number,
): DateMention | null {
  if (sentence.zone.kind === 'HEADLINE') return null;
  const isDay = (date: DateMention) => !date.deadline && date.granularity !== 'YEAR' && date.edtf !== null;
  const ofSpeech = (date: DateMention) =>
    says.test(view.folded.slice(date.end, trigger.start)) || ofOffice.test(view.folded.slice(date.end, date.end + 4));
  return (
    beginningIn(layers.dates, sentence.start, trigger.start).findLast(
      (date) => isDay(date) && date.end <= trigger.start && !ofSpeech(date),
    ) ??
    beginningIn(layers.dates, trigger.end, until).find((date) => isDay(date) && date.end <= until) ??
    (sameDay.test(view.folded.slice(sentence.start, trigger.start))
      ? (layers.dates.findLast((date) => isDay(date) && date.end <= sentence.start && date.granularity === 'DAY') ??
        null)
      : null)
  );
}
