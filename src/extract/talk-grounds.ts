import { groupedBy } from '../model/grouped-by.js';
import type { Agent } from './agents.js';
import { type ArticleView, clauseStart, type Sentence } from './article-view.js';
import type { MeetingFrame } from './meeting-frame.js';
import { beginningIn } from './spans-at.js';
import { type Speech, speechAt } from './speech.js';
import type { TalkScope } from './talk-scopes.js';

/** What says whether a sentence goes on about a talk. */
export interface TalkGrounds {
  readonly agents: readonly Agent[];
  readonly speeches: readonly Speech[];
  readonly told: ReadonlyMap<Sentence, readonly MeetingFrame[]>;
  readonly talkOf: ReadonlyMap<Sentence, TalkScope>;
}

export const talkGrounds = (
  agents: readonly Agent[],
  speeches: readonly Speech[],
  meetings: readonly MeetingFrame[],
  talks: readonly TalkScope[],
): TalkGrounds => ({
  agents,
  speeches,
  told: groupedBy(meetings, ({ sentence }) => sentence),
  talkOf: new Map(talks.toReversed().flatMap((talk) => talk.sentences.map((sentence) => [sentence, talk]))),
});

/** 双方讨论了, 会上提到: who and what only a talk has. */
const talking =
  /双方|双边|两人|二人|两位(?:领导人|领袖|总统|元首|外长|防长|部长|财长|总理|首脑|官员|主席)|两国(?:团队|代表|官员|领袖|主席|总统)|两国(?:元首|领导人|首脑|总理|外长|防长)|(?<!记者|发布|论坛|大|音乐)会上|席间|会后|(?:会[见谈晤面]|见面|谈话|磋商|通话|午餐会|晚宴|午宴)(?:中|时|期间|内容|议题|焦点|重点|集中|主要|围绕|聚焦|涉及|[^，]{0,3}$)|(?:声明|公报)[^，]{0,4}$/u;

/** 各组织都有发言，主要围绕: what those who came say there. */
const taking = /(?:发言|陈词|提问)，(?:[主大]?[要多]|都|均|重点|集中)*$/u;

/** 据悉是要传达, 会面旨在讨论: what those just told of met for. */
const purpose =
  /^(?:(?:据悉|据了解|消息指|相信|料|估计|此行|(?:此次|是次|这次)?(?:会面|会晤|会谈)|双方|两人)[^，。；]{0,4})+(?:是要|是为了|旨在|意在|目的是|目的在于)$/u;

/** 周某说，我对某事深表痛心: the one who spoke last before it was there. */
const saysOfOneself = (view: ArticleView, { agents }: TalkGrounds, talk: TalkScope, from: number): boolean => {
  if (!/^我(?![们国方等省市县军党驻校])/u.test(view.folded.slice(from, from + 2))) return false;
  const speaker = agents.findLast(({ kind, end }) => kind === 'PERSON' && end <= from);
  return speaker?.kind === 'PERSON' && talk.people.has(speaker.mention.person.id);
};

/** 会议回顾了, 会议聚焦: the talk that the text goes on about, by what it is called. */
const theTalk = /^(?:本次|此次|这次|是次|双方)?(?:会议|会谈|会晤|磋商|对话|谈判)(?![室厅员长期后纪])/u;

/** 会见周某时对记者说, 被传媒问到: what is told to others. */
const toReporters =
  /(?:[对向跟答被]|回应)(?:在场|中外|现场|随行)?(?:记者|传媒|媒体)(?:们)?(?:的?(?:提问|查询|追问)|问|说|表示|称|指|透露|谈)/u;

/** 对记者说，向周某汇报了: told to others, of what was said to one of those who met. */
function isTowardsMet(
  view: ArticleView,
  { agents, talkOf }: TalkGrounds,
  sentence: Sentence,
  from: number,
  position: number,
): boolean {
  if (!/[向跟][^，。；]{1,12}$/u.test(view.folded.slice(from, position))) return false;
  const talk = talkOf.get(sentence);
  const towards = beginningIn(agents, from, position).findLast((agent) => agent.end <= position);
  if (towards?.kind !== 'PERSON') return /[向跟](?:对方|.方)$/u.test(view.folded.slice(from, position));
  return talk?.people.has(towards.mention.person.id) === true;
}

/** 通电讨论: talked, but in no room. */
const remote = /通电|致电|电话|去信|写信|来信|信中/u;

/** Whether what a word at the position opens was said at a talk: its sentence tells of one, or both sides are its subject. */
export function isOfTalk(
  view: ArticleView,
  grounds: TalkGrounds,
  sentence: Sentence,
  position: number,
  oneSided = false,
): boolean {
  const from = clauseStart(view, sentence, position);
  const frames = (grounds.told.get(sentence) ?? []).filter(
    ({ definite, use, status }) => definite && use !== 'RELATIVE' && (status === 'HELD' || status === 'PLANNED'),
  );
  const told = frames.findLast(({ trigger }) => trigger.end <= position)?.trigger.end ?? sentence.start;
  if (toReporters.test(view.folded.slice(told, position)) && !isTowardsMet(view, grounds, sentence, from, position))
    return false;
  const call = frames.some(({ words }) => words.family === 'CALL');
  if (!call && remote.test(view.folded.slice(from, position))) return false;
  if (frames.some(({ trigger }) => trigger.start < position)) return true;
  if (talking.test(view.folded.slice(sentence.start, position))) return true;
  const talk = grounds.talkOf.get(sentence);
  if (!talk) return false;
  if (theTalk.test(view.folded.slice(sentence.start, sentence.start + 8))) return true;
  if (purpose.test(view.folded.slice(sentence.start, position))) return true;
  if (taking.test(view.folded.slice(sentence.start, position))) return true;
  // 周某与吴某讨论了, 周某向对方提及: one who met, towards another.
  const met = beginningIn(grounds.agents, from, position).filter(
    (agent) => agent.kind === 'PERSON' && agent.end <= position && talk.people.has(agent.mention.person.id),
  );
  const speaker = speechAt(grounds.speeches, position)?.speaker;
  const says = speaker?.kind === 'PERSON' && talk.people.has(speaker.mention.person.id);
  if (oneSided && (met.length > 0 || says || saysOfOneself(view, grounds, talk, from))) return true;
  return (
    met.length > 1 ||
    /向[^，]{1,12}$|(?:对方|.方代表|与会者|与会代表|代表们)[^，；]{0,6}$/u.test(view.folded.slice(from, position))
  );
}
