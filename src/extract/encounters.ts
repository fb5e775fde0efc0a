import { idsOfPeople, isPerson, type PersonAgent } from './agents.js';
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
  /** What else it takes: that the clause says where, or that they are of two countries. */
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
  const pair = pairOf(partiesBefore(view, sentence, layers.agents, trigger.start));
  if (!pair) return null;
  if (!(needs === 'PLACE' ? isPlaced(view, pair[1].end, trigger.start) : areOfTwoCountries(pair))) return null;
  const status = statusOf(view, sentence, from, pair, trigger.start);
  if (status !== 'HELD') return null;
  return {
    sentence,
    words,
    trigger,
    use: 'MUTUAL',
    subjects: pair,
    objects: [],
    status,
    ...plainlyTold,
    date: dateOf(view, layers, sentence, trigger, clauseEnd(view, sentence, trigger.end)),
    from: sentence.start,
    rule,
  };
}

const atDistance = /电话|通话|视频|视像|信函|致电|隔空/u;

/** One person, and one with him. */
function pairOf({ subjects, companions }: Parties): [PersonAgent, PersonAgent] | null {
  const [one, another] = subjects.filter(isPerson);
  const [other, third] = companions.filter(isPerson);
  return one && other && !another && !third && new Set(idsOfPeople([one, other])).size === 2 ? [one, other] : null;
}

/** Of two countries, both named: 他与吴某握手 does not say who. */
const areOfTwoCountries = (pair: readonly PersonAgent[]): boolean =>
  pair.every(({ mention }) => !mention.referring && mention.person.country !== undefined) &&
  new Set(pair.map(({ mention }) => mention.person.country)).size === 2;

/** 在某地, between whom it is told of and what they did. */
const isPlaced = (view: ArticleView, from: number, to: number): boolean =>
  beginningIn(view.names, from, to).some(
    ({ start, end, entry }) =>
      entry.label === 'Place' && end <= to && /(?:在|于)[^，。；]{0,6}$/u.test(view.folded.slice(from, start)),
  );
