import type { Span } from '../../text/article.js';
import type { ArticleView } from '../article-view.js';
import { endingAt } from '../spans-at.js';
import { findCandidates } from './find-candidates.js';
import { freeStretches } from './free-stretches.js';
import type { NameKind } from './name-candidates.js';
import { type Occurrence, scoreOf } from './name-score.js';
import { mostSupport, Neighbours } from './neighbours.js';

/** A name found in one article, where what stands around it says most. */
export interface FoundName extends Span {
  readonly kind: NameKind;
  readonly view: ArticleView;
  /** In folded text. */
  readonly surface: string;
}

/** From here on the odds suffice. Set, as all weights here, on annotated articles. */
const enough = 5;
const lastPart = /[·•‧・．.]([^·•‧・．.]+)$/u;
const givenName = /^\p{Script=Han}(\p{Script=Han}{2})$/u;

/** By which parts of it alone an article may go on to call who bears the name: 某某 of 约翰·某某, 文足 of 李文足. */
const partsAlone = (name: string): string[] => [lastPart, givenName].flatMap((part) => part.exec(name)?.[1] ?? []);

/** The names among the candidates of a document's articles: those that the document as a whole speaks for. */
export function acceptNames(views: readonly ArticleView[]): FoundName[] {
  const bySurface = occurrencesOf(views);
  for (const occurrences of [...bySurface.values()]) if (endsInAnd(occurrences)) lengthen(bySurface, occurrences);
  const ranked = [...bySurface.values()]
    .filter((occurrences) => !goesOn(occurrences, bySurface))
    .map((occurrences) => ({ occurrences, score: scoreOf(occurrences[0], occurrences) + echoes(views, occurrences) }))
    .filter(({ score }) => score > enough - mostSupport)
    .sort((a, b) => b.score - a.score);
  const neighbours = new Neighbours(views);
  for (const { occurrences } of ranked) for (const occurrence of occurrences) neighbours.note(occurrence);
  const accepted = new Map<string, FoundName>();
  for (let known = -1; known !== accepted.size; ) {
    known = accepted.size;
    for (const { occurrences, score } of ranked) {
      const { surface } = occurrences[0];
      if (accepted.has(surface)) continue;
      const support = occurrences.reduce((most, occurrence) => Math.max(most, neighbours.support(occurrence)), 0);
      if (
        score + support + (entitled(occurrences) ? titleBonus : 0) < enough ||
        occurrences.every((occurrence) => neighbours.isTaken(occurrence))
      )
        continue;
      accepted.set(
        surface,
        occurrences.reduce((best, occurrence) => (occurrence.context > best.context ? occurrence : best)),
      );
      for (const occurrence of occurrences) if (occurrence.odds > -3) neighbours.take(occurrence);
    }
  }
  const names = [...accepted.values()];
  const parts = new Set(names.flatMap(({ surface }) => partsAlone(surface)));
  for (const { names: listed, folded } of views)
    for (const { start, end, entry } of listed)
      if (entry.label === 'Person') for (const part of partsAlone(folded.slice(start, end))) parts.add(part);
  const surnames = japaneseSurnames(views);
  return names.filter((name) => !parts.has(name.surface) && (isEntitled(name) || !surnames.has(surnameOf(name))));
}

/** Those, of two characters and more, of the listed Japanese people whom the articles name: 某田一行 is 某田 and a word. */
function japaneseSurnames(views: readonly ArticleView[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { folded, names, vocabulary } of views)
    for (const { start, end, entry } of names) {
      if (entry.label !== 'Person' || entry.entity.country !== 'place/jp') continue;
      const name = folded.slice(start, end);
      const length = vocabulary.nameCandidates.japaneseSurname(name);
      if (length > 1 && length < name.length) found.add(name.slice(0, length));
    }
  return found;
}

const surnameOf = ({ kind, surface, view }: FoundName): string =>
  kind === 'JAPANESE' ? surface.slice(0, view.vocabulary.nameCandidates.japaneseSurname(surface)) : '';

const isEntitled = ({ view, start }: FoundName): boolean => endingAt(view.titles, start) !== undefined;

/** 约翰·某某 whom the document goes on to call 某某. */
function echoes(views: readonly ArticleView[], [{ kind, surface }]: Occurrences): number {
  const part = kind === 'DOTTED' ? lastPart.exec(surface)?.[1] : undefined;
  if (!part || part.length < 2) return 0;
  const count = (text: string, words: string) => text.split(words).length - 1;
  const alone = views.reduce((sum, { folded }) => sum + count(folded, part) - count(folded, surface), 0);
  return Math.min(mostEchoes, Math.max(0, alone));
}
const mostEchoes = 3;

type Occurrences = [Occurrence, ...Occurrence[]];

function occurrencesOf(views: readonly ArticleView[]): Map<string, Occurrences> {
  const bySurface = new Map<string, Occurrences>();
  for (const view of views) {
    const isFree = freeStretches(view);
    for (const candidate of findCandidates(view)) {
      if (!isFree(candidate)) continue;
      const occurrence = { ...candidate, view };
      const known = bySurface.get(candidate.surface);
      if (known) known.push(occurrence);
      else bySurface.set(candidate.surface, [occurrence]);
    }
  }
  return bySurface;
}

/** Behind a title, or a noun for what somebody is, and likelier a name than words there. */
const entitled = (occurrences: Occurrences): boolean =>
  occurrences.some(({ odds, context }) => (context >= 5.5 && odds > 3) || (context >= 4.5 && odds > 3.5));
const titleBonus = 1.7;

/** 周某和会后说, 周某和，: behind what looks like a name of two characters stands 和 each time, which joins it to nothing. */
function endsInAnd(occurrences: Occurrences): boolean {
  const [{ kind, surface }] = occurrences;
  return (
    kind === 'CHINESE' &&
    surface.length === 2 &&
    occurrences.every(({ view, end }) => view.folded[end] === '和') &&
    occurrences.some(({ view, end }) => joinsNothing.test(view.folded.slice(end + 1, end + 4)))
  );
}

const joinsNothing =
  /^(?:$|[，。；、：）」”）\s]|会[后上见晤谈]|[与同向对为则亦也又曾]|表示|指出|说[，：“「]?|称[，：“「]?|强调|认为|出席|率领|等[，人]|引述|接受)/u;

function lengthen(bySurface: Map<string, Occurrences>, occurrences: Occurrences): void {
  const [first, ...others] = occurrences.map((occurrence) => ({
    ...occurrence,
    end: occurrence.end + 1,
    surface: `${occurrence.surface}和`,
  }));
  if (!first) return;
  bySurface.delete(occurrences[0].surface);
  bySurface.set(first.surface, [first, ...others]);
}

/** 周某某续 is 周某某 and a word where the article has 周某某 elsewhere, and there it goes on in another way. */
function goesOn(occurrences: Occurrences, bySurface: ReadonlyMap<string, Occurrences>): boolean {
  const [{ kind, surface }] = occurrences;
  if (kind !== 'CHINESE' || surface.length < 3) return false;
  const here = new Set(occurrences.map(({ start }) => start));
  const elsewhere = bySurface.get(surface.slice(0, -1))?.filter(({ start, odds }) => odds > 2 && !here.has(start));
  return (elsewhere?.length ?? 0) >= occurrences.length;
}
