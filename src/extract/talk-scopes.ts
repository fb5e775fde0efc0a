import { groupedBy } from '../model/grouped-by.js';
import type { ArticleView, Sentence } from './article-view.js';
import { bodiesMet } from './bodies-met.js';
import { type MeetingFrame, peopleOf } from './meeting-frame.js';
import { type Speech, speechAt } from './speech.js';

/** The sentences of an article that go on about one meeting, from where it is told to where the next one is. */
export interface TalkScope {
  /** The frame that names most of those who met; several where one verb tells of several meetings (分别会见甲、乙). */
  readonly frames: readonly MeetingFrame[];
  /** Ids of the people named in its frames. */
  readonly people: ReadonlySet<string>;
  /** In the order of the text; a title above the frame is one of them. */
  readonly sentences: readonly Sentence[];
}

type Growing = {
  frames: readonly MeetingFrame[];
  people: Set<string>;
  /** Ids of the parties and associations whose people met. */
  bodies: Set<string>;
  sentences: Sentence[];
};

/** Splits an article by its meetings. Meetings told within a speech are past ones and have no scope. */
export function talkScopes(
  view: ArticleView,
  frames: readonly MeetingFrame[],
  speeches: readonly Speech[],
): TalkScope[] {
  const scopes: Growing[] = [];
  let current: Growing | null = null;
  let titles: Sentence[] = [];
  // 消息人士透露，周某与吴某会面: where the article tells of no other itself, what its sources tell is its news.
  const bySources = !frames.some((frame) => opensTalk(view, frame, speeches, false));
  const opens = (frame: MeetingFrame) => opensTalk(view, frame, speeches, bySources);
  const news = frames.filter((frame) => !frame.former && opens(frame));
  const lead = view.sentences.filter(({ zone }) => zone.kind === 'BODY').slice(0, 2);
  const framesOf = groupedBy(news.length > 0 ? news : frames, ({ sentence }) => sentence);
  for (const sentence of view.sentences) {
    const opening = (framesOf.get(sentence) ?? []).filter(opens);
    for (const together of groupedBy(opening, ({ trigger }) => trigger.start).values()) {
      const people = [...new Set(together.flatMap(peopleOf))];
      const again = wordsOfTalk(view, sentence, scopes);
      const bodies = together.flatMap((frame) => bodiesMet(view, frame)).map(({ id }) => id);
      const known: Growing | undefined = people.every((person) => again?.people.has(person))
        ? again
        : ([current, ...scopes].find((scope) => sameTalk(scope, people, bodies)) ?? undefined);
      current = known ?? { frames: together, people: new Set(), bodies: new Set(bodies), sentences: [] };
      if (!known) scopes.push(current);
      const meal = (frames: readonly MeetingFrame[]) => frames.some(({ words }) => words.kind === 'MEAL');
      const named = new Set(current.frames.flatMap(peopleOf)).size;
      // What the headline tells in short, the text below it tells in full.
      const inFull = lead.includes(sentence) && current.frames.every((frame) => frame.sentence.zone.kind !== 'BODY');
      if ((people.length > named || (inFull && people.length === named)) && (meal(current.frames) || !meal(together)))
        current.frames = together;
      for (const person of people) current.people.add(person);
    }
    if (opening.length === 0) current = wordsOfTalk(view, sentence, scopes) ?? current;
    const title = sentence.zone.kind === 'HEADLINE' || sentence.zone.kind === 'SUBHEADING';
    if (title && opening.length === 0) titles.push(sentence);
    else if (sentence.zone.kind !== 'CAPTION') {
      if (opening.length > 0 || current?.sentences.length) current?.sentences.push(...titles);
      if (current) titles = [];
      current?.sentences.push(sentence);
    }
  }
  return scopes;
}

/** 在会见时，周某说: of several talks, the one told by that word. */
function wordsOfTalk(view: ArticleView, sentence: Sentence, scopes: readonly Growing[]): Growing | undefined {
  if (scopes.length < 2) return undefined;
  const [, words] = backTo.exec(view.folded.slice(sentence.start, sentence.end)) ?? [];
  const told = scopes.filter(({ frames }) =>
    frames.some(({ trigger }) => view.folded.slice(trigger.start, trigger.end) === words),
  );
  return told.length === 1 ? told[0] : undefined;
}
const backTo = /^在?(?:[与同和跟][^，。；]{1,12}|[^，。；]{0,3})(会见|会谈|会晤|磋商|通话|接见|会面)[时中]/u;

/** 会见周某时，…说: told anew within the account of another talk. */
const whenMeeting = /^[^，。]{0,60}(?:时|后|中|期间)，/u;

/** `bySources`: one that only sources tell of opens a talk, too. */
function opensTalk(view: ArticleView, frame: MeetingFrame, speeches: readonly Speech[], bySources: boolean): boolean {
  if (frame.status !== 'HELD' || frame.use === 'RELATIVE' || !frame.definite || peopleOf(frame).length === 0)
    return false;
  const speech = speechAt(speeches, frame.trigger.start);
  if (!speech || (bySources && speech.speaker?.kind !== 'PERSON' && !frame.former)) return true;
  return (
    speech.sentence !== frame.sentence && whenMeeting.test(view.folded.slice(frame.sentence.start, frame.sentence.end))
  );
}

/** Two people in common, or nobody but one of those who are known to have met; of several meetings told as one, all. */
function sameTalk(scope: Growing | null, people: readonly string[], bodies: readonly string[]): boolean {
  if (!scope) return false;
  // 某党今早与周某会面，某会今午亦与周某会面.
  if (bodies.length > 0 && scope.bodies.size > 0 && !bodies.some((id) => scope.bodies.has(id))) return false;
  const shared = people.filter((person) => scope.people.has(person)).length;
  if (scope.frames.length > 1) return shared === scope.people.size;
  return shared > 1 || shared === people.length || (shared === 1 && scope.people.size === 1);
}
