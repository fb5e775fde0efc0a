import { idsOfPeople, isPerson, type PersonAgent } from './agents.js';
import { type ArticleView, bodyBefore, type Sentence, within } from './article-view.js';
import type { DateMention } from './dates/date-mention.js';
import { type Layers, type MeetingFrame, peopleOf } from './meeting-frame.js';
import { beginningIn } from './spans-at.js';
import { fullSpan, isOblique } from './spoken-of.js';

/** 甲国总统周某和乙国总理吴某8日共同出席…。这是两国领导人首次会晤: who met, and when, is what the sentence before tells. */
export function ofEventBefore(view: ArticleView, layers: Layers, frame: MeetingFrame): MeetingFrame {
  const { sentence, status } = frame;
  if (status !== 'HELD' || sentence.zone.kind !== 'BODY') return frame;
  if (!thisIs.test(view.folded.slice(sentence.start, frame.trigger.start))) return frame;
  if (!/^(?:[。；，]|$)/u.test(view.folded.slice(frame.trigger.end, sentence.end))) return frame;
  const [before] = bodyBefore(view, sentence.index, 1);
  const pair = before ? pairIn(view, layers, before) : null;
  if (!before || !pair) return frame;
  const named = peopleOf(frame);
  const date = frame.date ?? dayIn(layers, before);
  if (named.length === 0)
    return { ...frame, subjects: pair, objects: [], use: 'MUTUAL', date, rule: 'meeting:of-event-before' };
  return pair.every(({ mention }) => named.includes(mention.person.id)) ? { ...frame, date } : frame;
}

const thisIs =
  /^(?:这|此|这次|此次|本次|是次)(?:也|亦)?(?:是|系)(?!为)[^。；]*(?:首[次度]|第[^，。；]{1,4}次|再[次度])[^。；]*$/u;

/** The two people of two countries with whom the sentence begins, one joined to the other. */
function pairIn(view: ArticleView, { agents }: Layers, sentence: Sentence): PersonAgent[] | null {
  const people = beginningIn(agents, sentence.start, sentence.end)
    .filter(isPerson)
    .filter((agent) => within(agent, sentence) && !isOblique(view, sentence, agent));
  const [one, other] = people;
  if (!one || !other || new Set(idsOfPeople(people)).size !== 2) return null;
  const between = view.folded.slice(one.end, Math.max(one.end, fullSpan(other).start));
  return joins.test(between) && one.sides[0] !== other.sides[0] ? [one, other] : null;
}

const joins = /^[^，。；]{0,10}[和与同]$/u;

/** The only day that the sentence tells. */
function dayIn({ dates }: Layers, sentence: Sentence): DateMention | null {
  const days = beginningIn(dates, sentence.start, sentence.end).filter(
    (date) => date.granularity === 'DAY' && date.edtf !== null && !date.deadline,
  );
  return days.length === 1 ? (days[0] ?? null) : null;
}
