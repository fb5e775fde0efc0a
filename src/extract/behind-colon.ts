import { idsOfPeople, isPerson, type PersonAgent, peopleWithin } from './agents.js';
import { type ArticleView, clauseEnd } from './article-view.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';
import { fullSpan } from './spoken-of.js';

/**
 * 周某接连与三国外长通电话：同吴某谈…，同郑某谈…: each of those with whom the clauses behind the colon go on, in place of the group. Where
 * a clause has a word for a meeting of its own, that tells of it.
 */
export function eachBehindColon(
  view: ArticleView,
  { agents }: Layers,
  frames: readonly MeetingFrame[],
): MeetingFrame[] {
  return frames.flatMap((frame) => {
    const colon = opening.exec(view.folded.slice(frame.trigger.end, frame.sentence.end));
    if (!colon || idsOfPeople([...frame.subjects, ...frame.objects]).length !== 1) return [frame];
    const from = frame.trigger.end + colon[0].length;
    const host = frame.subjects.filter(isPerson);
    const named = peopleWithin(agents, from, frame.sentence.end).filter(
      (agent) => isNamedApart(view, agent) && !idsOfPeople(host).includes(agent.mention.person.id),
    );
    const each = named.filter((agent) => !frames.some((other) => other !== frame && isInClause(view, agent, other)));
    if (named.length < 2 || each.length === 0) return [frame];
    return each.map((agent) => ({
      ...frame,
      subjects: [...host, agent],
      companions: [agent],
      objects: [],
      trigger: { start: agent.end, end: agent.end + 1 },
      rule: 'meeting:behind-colon',
    }));
  });
}

const opening = /^[^，。；：]{0,10}：/u;

/** 同周某谈两国往来, 先见吴某: the one with whom a clause begins. */
const isNamedApart = ({ folded }: ArticleView, agent: PersonAgent): boolean => {
  const { start } = fullSpan(agent);
  return (
    /(?:^|[：，；])(?:先是?|再|又|还|而后是?|随后|并)?(?:[同与和跟]|会见|见)$/u.test(
      folded.slice(Math.max(0, start - 6), start),
    ) && /^(?:谈|讨论|就|商|聊|交换|表[示达]|讨教|强调|通话|会[谈晤面]|$)/u.test(folded.slice(agent.end, agent.end + 2))
  );
};

const isInClause = (view: ArticleView, agent: PersonAgent, { sentence, trigger }: MeetingFrame): boolean =>
  trigger.start >= agent.end && trigger.start < clauseEnd(view, sentence, agent.end);
