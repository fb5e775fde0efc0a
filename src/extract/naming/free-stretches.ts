import type { Span } from '../../text/article.js';
import type { ArticleView } from '../article-view.js';
import type { NameCandidate } from './name-candidates.js';

/** Tells which candidates of an article are no part of a byline, a place, a body, a title or a listed name. */
export function freeStretches(view: ArticleView): (candidate: NameCandidate) => boolean {
  const blocked = new Uint8Array(view.folded.length);
  const people = new Map<number, Span>();
  for (const { start, end } of [...view.titles, ...view.article.authors]) blocked.fill(1, start, end);
  for (const name of view.names) {
    if (name.entry.label !== 'Person') blocked.fill(1, name.start, name.end);
    else for (let at = name.start; at < name.end; at++) people.set(at, name);
  }
  return (candidate) => {
    for (let at = candidate.start; at < candidate.end; at++) {
      if (blocked[at] === 1) return false;
      const person = people.get(at);
      if (person && !isPart(person, candidate)) return false;
    }
    return true;
  };
}

/** A listed name that is some syllables of a longer foreign name (鲁托 in 克鲁托伊), but not 林郑 in 林郑表示. */
const isPart = (name: Span, candidate: NameCandidate): boolean =>
  name.start >= candidate.start &&
  name.end <= candidate.end &&
  name.end - name.start < candidate.end - candidate.start &&
  !(candidate.kind === 'CHINESE' && name.start === candidate.start && candidate.end - candidate.start > 3);
