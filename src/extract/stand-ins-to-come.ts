import { peopleWithin } from './agents.js';
import { type ArticleView, clauseStart } from './article-view.js';
import { foundInBody } from './found-in-body.js';
import { frameToCome, wordUpTo } from './frame-to-come.js';
import type { MeetingWords } from './grammar.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';
import { fullSpan } from './spoken-of.js';

const words: MeetingWords = { words: ['访问'], family: 'AUDIENCE', kind: 'VISIT' };
const standsIn =
  /将(?:会)?(?:代替|代|替代|取代)(?=[^，。；]{2,16}(?:率团|前往|出访|赴会))([^，。；]{2,10}?)(?:率团)?(?:前往|出访|赴会)(?=[，。；]|$)/gu;

/** 国务卿周某将代替吴某率团前往: who goes on the journey that somebody else was to make. */
export const standInsToCome = (view: ArticleView, layers: Layers): MeetingFrame[] =>
  foundInBody(view, /将(?:会)?(?:代替|代|替代|取代)/u, standsIn).flatMap(({ sentence, start, end }) => {
    const [goer, other] = peopleWithin(layers.agents, clauseStart(view, sentence, start), start);
    if (!goer || other || Math.max(goer.end, fullSpan(goer).end) !== start) return [];
    const isForSomebody = peopleWithin(layers.agents, start, end).length > 0;
    return isForSomebody
      ? [
          frameToCome(view, layers, sentence, wordUpTo(end), {
            words,
            rule: 'meeting:stand-in',
            subjects: [goer],
            definite: false,
            occasion: '代为访问',
          }),
        ]
      : [];
  });
