import { idsOfPeople, isPerson, type PersonAgent, peopleWithin } from './agents.js';
import { type ArticleView, bodyBefore, clauseStart, type Sentence } from './article-view.js';
import { foundInBody } from './found-in-body.js';
import { frameToCome } from './frame-to-come.js';
import type { MeetingWords } from './grammar.js';
import { type Layers, type MeetingFrame, peopleOf } from './meeting-frame.js';
import { mentionsOf } from './people.js';

const words: MeetingWords = { words: ['会谈'], family: 'ENCOUNTER', kind: 'TALKS' };
const meal: MeetingWords = { words: ['晚宴'], family: 'ENCOUNTER', kind: 'MEAL' };
const off = '(?<!没有|并未|不会|否认|是否|会否|可能|威胁)(?:取消|告吹|泡汤|推迟|延期|押后|延后|搁置|流产|作罢)';
const intended = '(?:原[定订拟]|原本|本来|原计划)(?:已)?(?:计划|安排|预定)?';
const noun = '会谈|会晤|会面|见面|峰会|磋商|对话|谈判|晚宴|午宴';
const fallen = new RegExp(
  `${intended}[^，。；]{0,40}?(${noun})(?![^。；]*(?:如期|照常))[^。；]{0,60}?${off}|${off}了?${intended}[^，。；]{2,40}?的[^，。；的]{0,10}?(${noun})(?=[，。；]|$)`,
  'gu',
);
const announces = /因[^，。；]{0,24}(?:宣布|决定|要求|单方面)[^，。；]{0,4}$/u;

/**
 * 两人到某地出席会议，原拟安排的双边会谈，临时告吹; 推迟原定8日举行的峰会。原定出席峰会的包括周某和吴某; 原定8日的第二次周吴会谈延期: a meeting
 * that was called off, of whom the words for it, the sentence, or the next one tells. Those whose parties are known are told already.
 */
export const fallenMeetings = (view: ArticleView, layers: Layers, frames: readonly MeetingFrame[]): MeetingFrame[] =>
  foundInBody(view, /原[定订拟本计]|本来/u, fallen).flatMap(({ sentence, start, end, match }) => {
    const word = match[1] ?? match[2] ?? '';
    const at = start + (match[1] ? match[0].indexOf(word) : match[0].lastIndexOf(word));
    const trigger = { start: at, end: at + word.length };
    const isKnown = frames.some(
      (frame) => frame.trigger.start <= at && frame.trigger.end > at && new Set(peopleOf(frame)).size > 1,
    );
    if (
      isKnown ||
      /威胁|可能|考虑|若|如果|呼吁|要求|是否|否认/u.test(view.folded.slice(clauseStart(view, sentence, start), at))
    )
      return [];
    const subjects =
      bySurnames(view, layers, at) ??
      bothOf(view, layers, sentence, at) ??
      expectedThere(view, layers, sentence, word) ??
      whoCalledOff(view, layers, at, end);
    if (!subjects) return [];
    const isMeal = word.endsWith('宴');
    return [
      frameToCome(view, layers, sentence, trigger, {
        words: isMeal ? meal : words,
        rule: 'meeting:fallen',
        subjects,
        status: 'CANCELLED',
      }),
    ];
  });

/** 周吴会谈: called by the first characters of the names of two whom the article names. */
function bySurnames(view: ArticleView, layers: Layers, at: number): PersonAgent[] | null {
  const found = [at - 2, at - 1].map((position) => {
    const people = layers.agents.filter(isPerson).filter((agent) => !agent.mention.referring);
    const of = people.filter((agent) => view.folded[agent.start] === view.folded[position]);
    return new Set(idsOfPeople(of)).size === 1 ? of[0] : undefined;
  });
  const [one, other] = found;
  return one && other && one.mention.person.id !== other.mention.person.id ? [one, other] : null;
}

/** 两人, or the only two whom the sentence names. */
function bothOf(view: ArticleView, { agents }: Layers, sentence: Sentence, at: number): PersonAgent[] | null {
  const people = peopleWithin(agents, sentence.start, sentence.end);
  const two = people.filter(
    (agent) => agent.end <= at && /^(?:两人|二人|双方)/u.test(view.folded.slice(agent.start, agent.start + 2)),
  );
  const of = two.length > 0 ? two : people;
  const byId = new Map(of.map((agent) => [agent.mention.person.id, agent]));
  return byId.size === 2 ? [...byId.values()] : null;
}

/** 原定出席峰会的包括周某和吴某: the sentence behind it. */
function expectedThere(view: ArticleView, { agents }: Layers, { index }: Sentence, word: string): PersonAgent[] | null {
  const next = view.sentences[index + 1];
  if (next?.zone.kind !== 'BODY') return null;
  const told = new RegExp(
    `^(?:原[定订本]|本来|预定|预计)(?:出席|参加|与会)(?:这次|该|此次)?(?:${word}|会议|峰会)?的?(?:者|人士)?(?:包括|有)`,
    'u',
  );
  if (!told.test(view.folded.slice(next.start, next.end))) return null;
  const people = peopleWithin(agents, next.start, next.end);
  return people.length > 0 ? people : null;
}

/** 因周某单方面宣布搁置而告吹. */
function whoCalledOff(view: ArticleView, { agents }: Layers, at: number, end: number): PersonAgent[] | null {
  const between = view.folded.slice(at, end - 2);
  const people = peopleWithin(agents, at, end);
  const [one, other] = new Map(people.map((agent) => [agent.mention.person.id, agent])).values();
  return one && !other && announces.test(between) ? [one] : null;
}

/** 周某推迟原定8日对某国的访问。总统吴某此前表示，会与周某会面: the meeting falls with the visit, of him who would have received the visitor. */
export function withHostOfFallenVisit(
  view: ArticleView,
  { people, agents }: Layers,
  frame: MeetingFrame,
  all: readonly MeetingFrame[],
): MeetingFrame {
  const country =
    frame.visited && (frame.visited.place.kind === 'COUNTRY' ? frame.visited.place.id : frame.visited.place.in);
  const [guest, other] = new Set(peopleOf(frame));
  if (frame.status !== 'CANCELLED' || !country || !guest || other) return frame;
  const near = view.sentences.slice(frame.sentence.index, frame.sentence.index + hostReach);
  const host = agents
    .filter(isPerson)
    .find(
      ({ mention: { person } }) =>
        person.country === country &&
        mentionsOf(people, person.id).some(({ ranks }) =>
          ranks.some((rank) => rank === 'HEAD_OF_STATE' || rank === 'HEAD_OF_GOVERNMENT'),
        ) &&
        all.some(
          (told) =>
            told.status !== 'HELD' &&
            near.includes(told.sentence) &&
            peopleOf(told).includes(person.id) &&
            peopleOf(told).includes(guest),
        ),
    );
  return host ? { ...frame, subjects: [host] } : frame;
}
/** 周某在某地受到冷待。多个与高层的会晤临时取消: of the only one whom the sentence before names. */
export function withWhomBefore(view: ArticleView, { agents }: Layers, frame: MeetingFrame): MeetingFrame {
  const { sentence, trigger, status, subjects } = frame;
  if (status !== 'CANCELLED' || peopleOf(frame).length > 0 || sentence.zone.kind !== 'BODY') return frame;
  const from = clauseStart(view, sentence, trigger.start);
  if (!/[与同和跟][^，。；与同和跟]{2,16}的$/u.test(view.folded.slice(from, trigger.start))) return frame;
  const [before] = bodyBefore(view, sentence.index, 1);
  const people = before ? peopleWithin(agents, before.start, before.end) : [];
  return new Set(idsOfPeople(people)).size === 1 ? { ...frame, subjects: [...people.slice(0, 1), ...subjects] } : frame;
}

/** Sentences from the one that tells of the visit. */
const hostReach = 3;
