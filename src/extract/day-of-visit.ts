import { oncePer } from '../model/once-per.js';
import { peopleWithin } from './agents.js';
import { countryMeant } from './country-meant.js';
import type { DateMention } from './dates/date-mention.js';
import type { LexiconPlace } from './lexicon.js';
import { type MeetingFrame, peopleOf } from './meeting-frame.js';
import { placesOf } from './places.js';
import type { ReadArticle } from './read-article.js';
import { beginningAt } from './spans-at.js';

interface DatedVisit {
  readonly date: DateMention;
  readonly who: string;
  readonly to: LexiconPlace;
}

/**
 * 周某访问某国，与吴某会谈。…去年12月周某访某，: when the visit was on which a meeting without a day was, where the article dates one visit of
 * his there and no other.
 */
export function dayOfVisit(read: ReadArticle, frame: MeetingFrame): Pick<MeetingFrame, 'date' | 'sentence'> | null {
  if (frame.date || frame.status !== 'HELD' || frame.words.family === 'CALL') return null;
  const who = new Set(peopleOf(frame));
  const own = datedVisits(read).filter((visit) => who.has(visit.who));
  const [first] = own;
  if (!first || own.some(({ date }) => date.edtf !== first.date.edtf)) return null;
  const there = placesOf(read.view, frame).some(({ place }) => place.id === first.to.id || place.in === first.to.id);
  const sentence = read.view.sentences.find(({ start, end }) => start <= first.date.start && first.date.start < end);
  return there && sentence ? { date: first.date, sentence } : null;
}

const datedVisits = oncePer((read: ReadArticle): readonly DatedVisit[] =>
  read.dates.flatMap((date) => {
    const { folded } = read.view;
    const match = visits.exec(folded.slice(date.end, date.end + reach));
    if (!match || date.edtf === null || date.deadline || date.granularity === 'YEAR') return [];
    const end = date.end + match[0].length;
    const name = beginningAt(read.view.names, end);
    const short = folded.slice(end, end + 2);
    const to =
      name?.entry.label === 'Place'
        ? name.entry.entity
        : match[0].endsWith('访') && /^.(?:[，。、]|期间|时|后)/u.test(short + folded[end + 2])
          ? countryMeant(read.view, short.charAt(0))
          : undefined;
    const [person, other] = peopleWithin(read.agents, date.end, end);
    return to && person && !other ? [{ date, who: person.mention.person.id, to }] : [];
  }),
);

const visits = /^[^，。；]{2,12}?(?<!将|拟|计划|邀请|邀|请|会|欲|原定|取消|接)(?:到访|出访|访问|访(?!问))/u;
const reach = 18;
