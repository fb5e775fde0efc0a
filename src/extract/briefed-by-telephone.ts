import { isPerson, peopleWithin } from './agents.js';
import { type ArticleView, clauseEnd, clauseStart } from './article-view.js';
import { foundInBody } from './found-in-body.js';
import { frameToCome } from './frame-to-come.js';
import type { MeetingWords } from './grammar.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';
import { statusOf } from './meeting-status.js';
import { partiesBefore } from './parties.js';
import { fullSpan } from './spoken-of.js';

const words: MeetingWords = { words: ['电话'], family: 'CALL', kind: 'CALL' };
const briefed =
  /(?:以|用|通过|透过|经)(?:越洋|长途|卫星)?电话(?:中)?(?:听取|接受|向|指示|告诉|告知|询问|慰问|征询)了?/gu;
const report = /^(?:的|所作的?|作的?)?(?:就[^，。；]{2,16}的?)?(?:[^，。；]{0,6})?(?:简报|报告|汇报|意见|说明)/u;

/** 周某昨从某地以电话听取吴某的简报, 周某以电话向吴某说明: they spoke with each other, as planned or done. */
export const briefedByTelephone = (view: ArticleView, layers: Layers): MeetingFrame[] =>
  foundInBody(view, /电话/u, briefed).flatMap(({ sentence, start, end, match }) => {
    const from = clauseStart(view, sentence, start);
    const parties = partiesBefore(view, sentence, layers.agents, start);
    const [caller, more] = parties.subjects.filter(isPerson);
    const other = peopleWithin(layers.agents, end, clauseEnd(view, sentence, end))[0];
    if (!caller || more || !other || other.mention.person.id === caller.mention.person.id) return [];
    const gap = view.folded.slice(end, Math.max(end, fullSpan(other).start));
    const behind = view.folded.slice(Math.max(other.end, fullSpan(other).end), clauseEnd(view, sentence, end));
    // 以电话向吴某的秘书说明, 以电话听取吴某助手的报告: somebody else spoke.
    const isHis = /(?:听取|接受)了?$/u.test(match[0]) ? report.test(behind) : !behind.startsWith('的');
    if (gap !== '' || !isHis) return [];
    const status = statusOf(view, sentence, from, [caller], start);
    return status === 'HELD' || status === 'PLANNED'
      ? [
          frameToCome(
            view,
            layers,
            sentence,
            { start, end },
            { words, rule: 'meeting:by-telephone', subjects: [caller], objects: [other], status, use: 'TRANSITIVE' },
          ),
        ]
      : [];
  });
