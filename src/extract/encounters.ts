import { isPerson, type PersonAgent } from './agents.js';
import { type ArticleView, clauseEnd, clauseStart, type Sentence } from './article-view.js';
import type { MeetingWords } from './grammar.js';
import { matchesOf } from './matches-of.js';
import { dateOf } from './meeting-date.js';
import { type Layers, type MeetingFrame, peopleOf, plainlyTold } from './meeting-frame.js';
import { statusOf } from './meeting-status.js';
import { type Parties, partiesBefore } from './parties.js';
import { beginningIn } from './spans-at.js';

/** What two people can only do face to face, though no verb of meeting is told. */
interface Deed {
  readonly pattern: RegExp;
  readonly words: MeetingWords;
  /** What else it takes: that the clause says where, or that they are of several countries. */
  readonly needs: 'PLACE' | 'TWO_COUNTRIES';
  readonly rule: string;
}

const deeds: readonly Deed[] = [
  {
    pattern: /握手/gu,
    words: { words: ['握手'], family: 'ENCOUNTER', kind: 'BILATERAL' },
    needs: 'TWO_COUNTRIES',
    rule: 'meeting:handshake',
  },
  {
    pattern: /达成(?:了)?[^，。；]{0,12}共识/gu,
    words: { words: ['达成共识'], family: 'ENCOUNTER', kind: 'BILATERAL' },
    needs: 'PLACE',
    rule: 'meeting:agreed-at',
  },
];

/** 周某走到门前，与吴某握手; 周某同吴某在某地达成共识: of two whom the article tells of no other meeting. */
export function encounters(view: ArticleView, layers: Layers, frames: readonly MeetingFrame[]): MeetingFrame[] {
  const found: MeetingFrame[] = [];
  for (const sentence of view.sentences) {
    if (sentence.zone.kind !== 'BODY') continue;
    const text = view.folded.slice(sentence.start, sentence.end);
    for (const deed of deeds)
      for (const { index, 0: told } of matchesOf(text, deed.pattern)) {
        const start = sentence.start + index;
        const frame = frameOf(view, layers, sentence, deed, { start, end: start + told.length });
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
  { words, needs, rule }: Deed,
  trigger: { readonly start: number; readonly end: number },
): MeetingFrame | null {
  const from = clauseStart(view, sentence, trigger.start);
  const before = view.folded.slice(from, trigger.start);
  if (atDistance.test(before)) return null;
  const people = together(partiesBefore(view, sentence, layers.agents, trigger.start));
  const [last] = people.slice(-1);
  if (!last) return null;
  if (!(needs === 'PLACE' ? isPlaced(view, last.end, trigger.start) : areOfTwoCountries(people))) return null;
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
    rule,
  };
}

const atDistance = /电话|通话|视频|视像|信函|致电|隔空/u;

/** Somebody, and those with him. */
function together({ subjects, companions }: Parties): PersonAgent[] {
  const [one, others] = [subjects.filter(isPerson), companions.filter(isPerson)];
  return one.length > 0 && others.length > 0 ? [...one, ...others] : [];
}

/** Of two countries, all named: 他与吴某握手 does not say who. */
const areOfTwoCountries = (people: readonly PersonAgent[]): boolean =>
  people.every(({ mention }) => !mention.referring && mention.person.country !== undefined) &&
  new Set(people.map(({ mention }) => mention.person.country)).size > 1;

/** 在某地, between whom it is told of and what they did. */
const isPlaced = (view: ArticleView, from: number, to: number): boolean =>
  beginningIn(view.names, from, to).some(
    ({ start, end, entry }) =>
      entry.label === 'Place' && end <= to && /(?:在|于)[^，。；]{0,6}$/u.test(view.folded.slice(from, start)),
  );
