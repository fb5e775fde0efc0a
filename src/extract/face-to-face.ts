import { isPerson } from './agents.js';
import { type ArticleView, clauseEnd, clauseStart } from './article-view.js';
import { foundInBody } from './found-in-body.js';
import { frameToCome } from './frame-to-come.js';
import type { MeetingWords } from './grammar.js';
import { type Layers, type MeetingFrame, peopleOf } from './meeting-frame.js';
import { statusOf } from './meeting-status.js';
import { partiesBefore } from './parties.js';
import { beginningIn } from './spans-at.js';
import { fullSpan } from './spoken-of.js';

const words: MeetingWords = { words: ['当面'], family: 'ENCOUNTER', kind: 'BILATERAL' };
/** Not 要当面向, 想当面对: somebody only means to. */
const inPerson = /(?<![要想愿欲须应能可会将拟盼来求])当面(?:再?次?)(?=[向对跟告])(?:向|对|跟|告诉|告知)/gu;
/** What is said or handed over, right behind to whom. */
const tells =
  /^(?:等人?|夫妇)?(?:作出?|作了|做出?|再次|正式|亲自|坦白|郑重|详细)*(?:报告|汇报|转达|传达|表达|表示|表明|反映|解释|说|讲|指|称|道|提出|提到|提及|陈述|陈情|请示|质问|质疑|递交|提交|请辞|请求|介绍|承诺|致谢|问|透露|抗议|诉|交代)|^，/u;

/** 周某到官邸，当面向吴某报告: they were face to face, though no word for a meeting says so. */
export const faceToFace = (view: ArticleView, layers: Layers, told: readonly MeetingFrame[]): MeetingFrame[] =>
  foundInBody(view, /当面/u, inPerson).flatMap(({ sentence, start, end }) => {
    if (told.some((frame) => frame.sentence === sentence && peopleOf(frame).length > 1)) return [];
    const [whom] = beginningIn(layers.agents, end, clauseEnd(view, sentence, start)).filter(isPerson);
    if (!whom || fullSpan(whom).start > end) return [];
    if (!tells.test(view.folded.slice(fullSpan(whom).end, sentence.end))) return [];
    const parties = partiesBefore(view, sentence, layers.agents, start);
    const who = [...parties.subjects, ...parties.companions].filter(isPerson);
    if (who.length === 0 || who.some(({ mention }) => mention.person.id === whom.mention.person.id)) return [];
    const from = clauseStart(view, sentence, start);
    const status = statusOf(view, sentence, from, who, start);
    if (status !== 'HELD') return [];
    const trigger = { start, end: start + 2 };
    const parts = { words, rule: 'meeting:face-to-face', subjects: who, objects: [whom] };
    return [frameToCome(view, layers, sentence, trigger, { ...parts, use: 'MUTUAL', status, from })];
  });
