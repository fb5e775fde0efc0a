import { isPerson, type PersonAgent } from './agents.js';
import { type ArticleView, clauseEnd, clauseStart, type Sentence } from './article-view.js';
import type { MeetingWords } from './grammar.js';
import { matchesOf } from './matches-of.js';
import { dateOf } from './meeting-date.js';
import { type Layers, type MeetingFrame, peopleOf, plainlyTold } from './meeting-frame.js';
import { statusOf } from './meeting-status.js';
import { type Parties, partiesBefore } from './parties.js';
import { beginningIn } from './spans-at.js';

const words: MeetingWords = { words: ['达成共识'], family: 'ENCOUNTER', kind: 'BILATERAL' };
const agreed = /达成(?:了)?[^，。；]{0,12}共识/gu;

/** 去年周某同吴某在某地达成共识: those who agreed somewhere had met there, where the article tells of no other meeting of theirs. */
export function agreementsReached(view: ArticleView, layers: Layers, frames: readonly MeetingFrame[]): MeetingFrame[] {
  const found: MeetingFrame[] = [];
  for (const sentence of view.sentences) {
    if (sentence.zone.kind !== 'BODY') continue;
    for (const { index, 0: told } of matchesOf(view.folded.slice(sentence.start, sentence.end), agreed)) {
      const start = sentence.start + index;
      const frame = frameOf(view, layers, sentence, { start, end: start + told.length });
      if (frame && ![...frames, ...found].some((other) => isOfSame(other, frame))) found.push(frame);
    }
  }
  return found;
}

const isOfSame = (other: MeetingFrame, frame: MeetingFrame): boolean => {
  const people = new Set(peopleOf(other));
  return other.status === 'HELD' && other.words.family !== 'CALL' && peopleOf(frame).every((id) => people.has(id));
};

function frameOf(
  view: ArticleView,
  layers: Layers,
  sentence: Sentence,
  trigger: { readonly start: number; readonly end: number },
): MeetingFrame | null {
  const from = clauseStart(view, sentence, trigger.start);
  if (atDistance.test(view.folded.slice(from, trigger.start))) return null;
  const people = together(partiesBefore(view, sentence, layers.agents, trigger.start));
  const [last] = people.slice(-1);
  if (!last || !isPlaced(view, from, last.end, trigger.start)) return null;
  const status = statusOf(view, sentence, from, people, trigger.start);
  if (status !== 'HELD') return null;
  return {
    sentence,
    words,
    trigger,
    use: 'MUTUAL',
    subjects: people,
    objects: [],
    status,
    ...plainlyTold,
    date: dateOf(view, layers, sentence, trigger, clauseEnd(view, sentence, trigger.end)),
    from: sentence.start,
    rule: 'meeting:agreed-at',
  };
}

const atDistance = /电话|通话|视频|视像|信函|致电|隔空/u;

/** Somebody, and those with him. */
function together({ subjects, companions }: Parties): PersonAgent[] {
  const [one, others] = [subjects.filter(isPerson), companions.filter(isPerson)];
  return one.length > 0 && others.length > 0 ? [...one, ...others] : [];
}

/** 在某地, between whom it is told of and what they did; not 在某地问题上, 就在某地修建铁路. */
const isPlaced = (view: ArticleView, clause: number, from: number, to: number): boolean =>
  beginningIn(view.names, from, to).some(
    ({ start, end, entry }) =>
      entry.label === 'Place' &&
      end <= to &&
      at.test(view.folded.slice(clause, start)) &&
      there.test(view.folded.slice(end, to)),
  );
const at = /(?<![就对][^，。；]{0,12})[在于](?:首都|\p{Script=Han}{2,4}(?<![题局势面]))?$/u;
const there = /^(?:就[^，。；]{2,24}|(?:会晤|会谈|会面|峰会)(?:期间|时|中)|举行会[晤谈]并|共同|一致)*$/u;
