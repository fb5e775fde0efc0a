import type { Span } from '../../text/article.js';
import type { ArticleView } from '../article-view.js';
import { endingAt } from '../spans-at.js';
import type { NameCandidate } from './name-candidates.js';

/** Tells which candidates of an article are no part of a byline, a place, a body, a title or a listed name. */
export function freeStretches(view: ArticleView): (candidate: NameCandidate) => boolean {
  const blocked = new Uint8Array(view.folded.length);
  const people = new Map<number, Span>();
  for (const { start, end } of [...view.titles, ...view.article.authors]) blocked.fill(1, start, end);
  const places = new Map<number, Span>();
  for (const name of view.names) {
    if (name.entry.label === 'Place') for (let at = name.start; at < name.end; at++) places.set(at, name);
    else if (name.entry.label !== 'Person') blocked.fill(1, name.start, name.end);
    else for (let at = name.start; at < name.end; at++) people.set(at, name);
  }
  return (candidate) => {
    // 於 folds to the surname 于, and is none.
    if (view.article.text[candidate.start] === '於') return false;
    if (candidate.kind === 'CHINESE' && isSurnameAlone(view, candidate)) return false;
    if ((candidate.kind === 'CHINESE' || candidate.kind === 'JAPANESE') && isSurnamesAndVerb(view, candidate))
      return false;
    for (let at = candidate.start; at < candidate.end; at++) {
      if (blocked[at] === 1) return false;
      const place = places.get(at);
      if (place && !isSounds(view, place, candidate)) return false;
      const person = people.get(at);
      if (person && !isPart(person, candidate)) return false;
    }
    return true;
  };
}

/** 叶刘则, 叶刘一直 where the article names 叶刘某某: two surnames by themselves, and words. */
const isSurnameAlone = (view: ArticleView, { start, end }: NameCandidate): boolean => {
  if (end - start > 4) return false;
  const surnames = view.folded.slice(start, start + 2);
  return view.names.some(
    (name) =>
      name.entry.label === 'Person' &&
      name.end - name.start === 4 &&
      view.folded.startsWith(surnames, name.start) &&
      !view.folded.startsWith(view.folded.slice(start, end), name.start),
  );
};

/** 叶刘会见: two surnames by themselves, and what somebody does. */
const isSurnamesAndVerb = ({ folded, vocabulary }: ArticleView, { start, end }: NameCandidate): boolean => {
  if (end - start !== 4) return false;
  const verb = folded.slice(end - 2, end);
  const { speaking, naming } = vocabulary.grammar;
  return vocabulary.meetings.get(verb) !== undefined || speaking.includes(verb) || naming.doing.includes(verb);
};

/** A place that is some syllables of a foreign name behind a title (沙特 in 议长赞登沙特尔), but not where the name begins. */
const isSounds = (view: ArticleView, place: Span, candidate: NameCandidate): boolean =>
  candidate.kind === 'TRANSCRIBED' &&
  place.start > candidate.start &&
  place.end <= candidate.end &&
  endingAt(view.titles, candidate.start) !== undefined;

/** A listed name that is some syllables of a longer foreign name (鲁托 in 克鲁托伊), but not 林郑 in 林郑表示. */
const isPart = (name: Span, candidate: NameCandidate): boolean =>
  name.start >= candidate.start &&
  name.end <= candidate.end &&
  name.end - name.start < candidate.end - candidate.start &&
  !(candidate.kind === 'CHINESE' && name.start === candidate.start && candidate.end - candidate.start > 3);
