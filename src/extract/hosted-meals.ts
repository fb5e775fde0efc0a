import { isPerson } from './agents.js';
import { type ArticleView, clauseEnd, clauseStart, type Sentence } from './article-view.js';
import { futureHui } from './future-hui.js';
import type { MeetingWords } from './grammar.js';
import { matchesOf } from './matches-of.js';
import { dateOf } from './meeting-date.js';
import { type Layers, type MeetingFrame, plainlyTold } from './meeting-frame.js';
import { statusOf } from './meeting-status.js';
import { partiesBefore } from './parties.js';
import { beginningIn } from './spans-at.js';
import { fullSpan } from './spoken-of.js';

const words: MeetingWords = { words: ['晚宴'], family: 'ENCOUNTER', kind: 'MEAL' };
const comesTo = /(?:出席|参加)(?:了)?(?=[^，。；]{4,50}(?:晚宴|午宴|国宴|宴会|[午早晚]餐会|茶会))/gu;
/** 于某处为他举行的欢迎晚宴, right behind the host. */
const hosting =
  /^(?:夫妇|伉俪|和夫人|及夫人)?(?:[在于][^，。；、与和同跟]{2,16})?(?:特意|专门)?(?:为[^，。；、]{1,16})?(?:举行|举办|设|设下|主持|安排|做东|作东)的?(?:盛大|隆重|欢迎|家庭|私人|正式)*(?:晚宴|午宴|国宴|宴会|餐会|[午早晚]餐会|茶会)/u;

/** 周某出席吴某在某处举行的晚宴: guest and host dine together. */
export function hostedMeals(view: ArticleView, layers: Layers): MeetingFrame[] {
  return view.sentences.flatMap((sentence) => {
    if (sentence.zone.kind !== 'BODY') return [];
    const text = view.folded.slice(sentence.start, sentence.end);
    return /宴|餐会|茶会/u.test(text)
      ? matchesOf(text, comesTo).flatMap(
          ({ 0: verb, index }) => mealAt(view, layers, sentence, sentence.start + index, verb.length) ?? [],
        )
      : [];
  });
}

function mealAt(
  view: ArticleView,
  layers: Layers,
  sentence: Sentence,
  verb: number,
  length: number,
): MeetingFrame | null {
  const [host] = beginningIn(layers.agents, verb + length, clauseEnd(view, sentence, verb)).filter(isPerson);
  if (!host) return null;
  const { end: named } = fullSpan(host);
  const told = hosting.exec(view.folded.slice(named, sentence.end));
  if (!told) return null;
  const parties = partiesBefore(view, sentence, layers.agents, verb);
  const guests = [...parties.subjects, ...parties.companions].filter(isPerson);
  if (guests.length === 0) return null;
  const from = clauseStart(view, sentence, verb);
  const status = statusOf(view, sentence, from, guests, verb);
  const end = named + told[0].length;
  const trigger = { start: end - 2, end };
  return {
    sentence,
    words,
    trigger,
    use: 'MUTUAL',
    subjects: [...guests, host],
    objects: [],
    status: status === 'HELD' && willGo.test(view.folded.slice(from, verb)) ? 'PLANNED' : status,
    ...plainlyTold,
    another: true,
    date: dateOf(view, layers, sentence, trigger, clauseEnd(view, sentence, end)),
    from,
    rule: 'meeting:hosted-meal',
  };
}

const willGo = new RegExp(`${futureHui}$`, 'u');
