import { isPerson } from './agents.js';
import type { ArticleView } from './article-view.js';
import { foundInBody } from './found-in-body.js';
import { frameToCome, wordUpTo } from './frame-to-come.js';
import type { MeetingWords } from './grammar.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';
import { partiesBefore } from './parties.js';
import { beginningIn } from './spans-at.js';

const words: MeetingWords = { words: ['对话'], family: 'TALKS', kind: 'TALKS' };
const announces =
  /宣布，?(?:将|会)?(?:于|在)?(?=下|[明后]|本周|本月|\d|本?周|年底|月底)[^，。；]{1,14}(?:举办|举行|召开|展开)(?!了|过)[^，。；]{0,6}(?:地区|社区|公开|首场|首次)*(?:对话|座谈)(?=[，。；]|$)/gu;

/** 周某宣布下周举办首场社区对话: whoever holds it will meet those who come, on a day that is told. */
export const announcedDialogues = (view: ArticleView, layers: Layers): MeetingFrame[] =>
  foundInBody(view, /宣布/u, announces).flatMap(({ sentence, start, end }) => {
    const { subjects, companions } = partiesBefore(view, sentence, layers.agents, start);
    const own = subjects.filter(isPerson).filter((agent) => agent.start >= sentence.start);
    const isDated = beginningIn(layers.dates, start, end).length > 0;
    if (!isDated || own.length !== 1 || companions.length > 0) return [];
    return [
      frameToCome(view, layers, sentence, wordUpTo(end), { words, rule: 'meeting:announced-dialogue', subjects: own }),
    ];
  });
