import { idsOfPeople, isPerson } from './agents.js';
import { type ArticleView, clauseStart } from './article-view.js';
import { foundInBody } from './found-in-body.js';
import { frameToCome } from './frame-to-come.js';
import type { MeetingWords } from './grammar.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';
import { statusOf } from './meeting-status.js';
import { partiesBefore } from './parties.js';
import { patternOf } from './pattern.js';
import { fullSpan } from './spoken-of.js';

const words: MeetingWords = { words: ['报告'], family: 'AUDIENCE', kind: 'BILATERAL' };
const reports =
  /向(?=[^，。；向]{2,40}?(?:当面)?(?:报告|汇报|简报|说明|讲解|述职))([^，。；向]{2,40}?)(?:当面)?(?:报告|汇报|简报|说明|讲解)/gu;
/** 赴总统府向, 到立法会，向: he goes there. */
const goesThere = /(?:赴|前往|进|到)[^，。；到]{2,12}，?(?:再|当面|亲自)?$/u;
const several = (groups: string) => `(?:${groups})$`;

/** 周某预定8日返国，10日将赴某府向吴某报告: he will see whom he goes to report to, be it a group of leaders. */
export const reportsToCome = (view: ArticleView, layers: Layers): MeetingFrame[] =>
  foundInBody(view, /报告|汇报|简报|说明|讲解/u, reports).flatMap(({ sentence, start, end, match }) => {
    const from = clauseStart(view, sentence, start);
    const parties = partiesBefore(view, sentence, layers.agents, start);
    const subjects = parties.subjects.filter(isPerson);
    if (subjects.length === 0 || parties.companions.length > 0) return [];
    if (statusOf(view, sentence, from, subjects, start) !== 'PLANNED') return [];
    const own = new Set(idsOfPeople(subjects));
    const whom = layers.agents
      .filter(isPerson)
      .filter((agent) => agent.start > start && agent.end < end && !own.has(agent.mention.person.id))
      .filter((agent) => Math.max(agent.end, fullSpan(agent).end) === start + 1 + (match[1] ?? '').length);
    const goes = goesThere.test(view.folded.slice(sentence.start, start));
    const isGroup = patternOf(several, view.vocabulary.grammar.groups).test(match[1] ?? '');
    if (!(whom.length > 0 && goes) && !isGroup) return [];
    return [
      frameToCome(
        view,
        layers,
        sentence,
        { start, end },
        { words, rule: 'meeting:report-to-come', subjects, objects: whom, use: 'TRANSITIVE' },
      ),
    ];
  });
