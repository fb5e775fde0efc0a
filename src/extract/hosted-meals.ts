import { isPerson } from './agents.js';
import { type ArticleView, clauseEnd, clauseStart } from './article-view.js';
import { foundInBody } from './found-in-body.js';
import { frameToCome, wordUpTo } from './frame-to-come.js';
import { futureHui } from './future-hui.js';
import type { MeetingWords } from './grammar.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';
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
export const hostedMeals = (view: ArticleView, layers: Layers): MeetingFrame[] =>
  foundInBody(view, /宴|餐会|茶会/u, comesTo).flatMap(({ sentence, start, end }) => {
    const [host] = beginningIn(layers.agents, end, clauseEnd(view, sentence, start)).filter(isPerson);
    if (!host) return [];
    const { end: named } = fullSpan(host);
    const told = hosting.exec(view.folded.slice(named, sentence.end));
    if (!told) return [];
    const parties = partiesBefore(view, sentence, layers.agents, start);
    const guests = [...parties.subjects, ...parties.companions].filter(isPerson);
    if (guests.length === 0) return [];
    const from = clauseStart(view, sentence, start);
    const plain = statusOf(view, sentence, from, guests, start);
    const status = plain === 'HELD' && willGo.test(view.folded.slice(from, start)) ? 'PLANNED' : plain;
    const parts = { words, rule: 'meeting:hosted-meal', subjects: [...guests, host] };
    const trigger = wordUpTo(named + told[0].length);
    return [frameToCome(view, layers, sentence, trigger, { ...parts, use: 'MUTUAL', status, another: true, from })];
  });

const willGo = new RegExp(`${futureHui}$`, 'u');
