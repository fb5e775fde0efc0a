import { isPerson, type PersonAgent, peopleWithin } from './agents.js';
import type { ArticleView, Sentence } from './article-view.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';
import { fullSpan } from './spoken-of.js';

/** 访问团预计8日离开，行前还将拜会周某: the sentence goes on about a group. */
const ofGroup =
  /^(?:该|此|这个|整个)?(?:访问|参访|考察|代表|议员|特使|访)?团(?:一行)?(?=[预将计今昨明在于中\d]|[上下]午|周|随后|其后|还|已)/u;
const leads = /^(?:（[^）]*）)?(?:一行|率领|带领|率团|为首|率)/u;
const isLed = /(?:由|率团的|团长(?:是|为)?|领队的?)$/u;

/** A plan that the sentence tells of a group is its leader's, whoever the text spoke of last. */
export function withDelegationLeader(view: ArticleView, { agents }: Layers, frame: MeetingFrame): MeetingFrame {
  const { sentence, subjects, status } = frame;
  if (status === 'HELD' || !ofGroup.test(view.folded.slice(sentence.start, sentence.end))) return frame;
  if (subjects.some((agent) => isPerson(agent) && standsIn(agent, sentence))) {
    const companions = frame.companions ?? [];
    const own = subjects.filter((agent) => !companions.includes(agent));
    if (own.some((agent) => standsIn(agent, sentence)) || companions.length === 0) return frame;
  }
  const leader = peopleWithin(agents, 0, sentence.start).findLast((agent) => isLeaderOf(view, agent));
  if (!leader) return frame;
  const kept = subjects.filter((agent) => standsIn(agent, sentence) && isPerson(agent));
  const ids = new Set(kept.map((agent) => isPerson(agent) && agent.mention.person.id));
  return ids.has(leader.mention.person.id) ? frame : { ...frame, subjects: [leader, ...kept] };
}

const standsIn = ({ start }: { readonly start: number }, sentence: Sentence): boolean =>
  start >= sentence.start && start < sentence.end;

const isLeaderOf = (view: ArticleView, agent: PersonAgent): boolean => {
  const { start, end } = fullSpan(agent);
  return (
    leads.test(view.folded.slice(Math.max(end, agent.end), end + 40)) ||
    (isLed.test(view.folded.slice(Math.max(0, start - 4), start)) &&
      /^率|^带|^领/u.test(view.folded.slice(end, end + 2)))
  );
};
