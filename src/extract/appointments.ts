import { isPerson } from './agents.js';
import { type ArticleView, clauseEnd } from './article-view.js';
import { foundInBody } from './found-in-body.js';
import { frameToCome, wordUpTo } from './frame-to-come.js';
import type { MeetingWords } from './grammar.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';
import { objectsOf } from './meeting-objects.js';
import { partiesBefore } from './parties.js';
import { beginningIn } from './spans-at.js';
import { fullSpan } from './spoken-of.js';

const words: MeetingWords = { words: ['视察'], family: 'ENCOUNTER', kind: 'BILATERAL' };
const appoints = /(?:已|早已|现已|刚)(?:经)?约(?:了|好|定)(?=[^，。；]{2,36}，)/gu;
const toMeet = /^，(?:于|在)?[^，。；]{2,16}(?:视察|会面|见面|面谈|商讨|商谈|详谈|讨论|倾谈|饮茶|吃饭)/u;
const over = /[昨前上]|曾|其后|随后|当[天日]/u;

/** 他已约了经理周某，下周三在球场实地视察: on a day that is to come. */
export const appointments = (view: ArticleView, layers: Layers): MeetingFrame[] =>
  foundInBody(view, /约[了好定]/u, appoints).flatMap(({ sentence, start, end }) => {
    const until = clauseEnd(view, sentence, end);
    const objects = objectsOf(layers.agents, end, until, view).filter(isPerson);
    const last = objects.at(-1);
    const told = toMeet.exec(view.folded.slice(until, sentence.end));
    if (!last || !told || Math.max(last.end, fullSpan(last).end) !== until || over.test(told[0])) return [];
    const days = beginningIn(layers.dates, until, until + told[0].length);
    const { subjects } = partiesBefore(view, sentence, layers.agents, start);
    if (days.length === 0 || subjects.length === 0) return [];
    const trigger = wordUpTo(until + told[0].length);
    return [
      frameToCome(view, layers, sentence, trigger, {
        words,
        rule: 'meeting:appointment',
        subjects,
        objects,
        use: 'TRANSITIVE',
      }),
    ];
  });
