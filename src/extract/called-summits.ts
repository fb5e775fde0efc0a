import { isPerson } from './agents.js';
import { type ArticleView, clauseStart } from './article-view.js';
import { foundInBody } from './found-in-body.js';
import { frameToCome, wordUpTo } from './frame-to-come.js';
import type { MeetingWords } from './grammar.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';
import { partiesBefore } from './parties.js';

const words: MeetingWords = { words: ['峰会'], family: 'ENCOUNTER', kind: 'SUMMIT' };
const calls =
  /(?:已(?:经)?|将|拟|计划|预定)(?:邀集|召集|约集)([^，。；]{1,16}(?:领袖|领导人|元首|首脑|总理|总统|外长|防长|部长))，?[^，。；]{0,24}(?:召开|举行|举办)(?!了|过)[^，。；]{0,16}(?:峰会|会议|会谈)(?![^，。；]*(?:结束|落幕))/gu;

/** 周某已邀集八国领袖，8日在某地召开小型峰会: who called the others together will be there. */
export const calledSummits = (view: ArticleView, layers: Layers): MeetingFrame[] =>
  foundInBody(view, /[邀召约]集/u, calls).flatMap(({ sentence, start, end }) => {
    if (/[昨前]|曾|上[周月]|当时/u.test(view.folded.slice(sentence.start, end))) return [];
    const { subjects } = partiesBefore(view, sentence, layers.agents, start);
    const own = subjects.filter((agent) => agent.start >= clauseStart(view, sentence, start)).filter(isPerson);
    if (own.length === 0) return [];
    return [
      frameToCome(view, layers, sentence, wordUpTo(end), { words, rule: 'meeting:called-summit', subjects: own }),
    ];
  });
