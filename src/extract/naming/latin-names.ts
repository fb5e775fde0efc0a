import type { Span } from '../../text/article.js';
import type { ArticleView } from '../article-view.js';
import { patternOf } from '../pattern.js';
import { nameContext } from './name-context.js';

const latinName =
  /(?<![A-Za-z.'’-]\s?)[A-Z][a-z]+(?:-[A-Za-z]+)?(?: (?:[A-Z]\.|[A-Z][a-zA-Z'’]+(?:-[A-Za-z]+)?|bin|al|de|van|von|der)){1,3}(?! ?[A-Za-z])/gu;
const inBrackets = /^( ?[（(])([A-Z][\p{L}.'’-]+(?:[ -][\p{L}.'’-]+){1,4})(?=[）)，,；; ])/u;

/**
 * Names in Latin letters that begin with a first name, or for which a title, a noun for somebody or a verb of speaking
 * speaks; those in brackets stand for another name.
 */
export function latinNames(view: ArticleView): Span[] {
  const { folded } = view;
  const context = nameContext(view);
  const firstName = patternOf(firstOfTwo, view.vocabulary.grammar.naming.firstNames);
  return [...folded.matchAll(latinName)].flatMap(({ index, 0: match }) => {
    const start = folded[index - 1] === ' ' ? index - 1 : index;
    const bracketed = /[（(]/u.test(folded[index - 1] ?? '');
    const speaks =
      firstName.test(match) ||
      Math.max(context.before(start), context.before(index), context.after(index + match.length)) >= 2.5;
    return !bracketed && speaks && !/摄影[:：]\s?$/u.test(folded.slice(Math.max(0, start - 4), index))
      ? [{ start: index, end: index + match.length }]
      : [];
  });
}

const firstOfTwo = (names: string) => `^(?:${names}) `;

/** The Latin name in brackets right behind a name: 周某（Zhou Mou）. */
export function latinNameBehind(view: ArticleView, end: number): Span | null {
  const match = inBrackets.exec(view.folded.slice(end, end + 48));
  const [, opening = '', name = ''] = match ?? [];
  return match ? { start: end + opening.length, end: end + opening.length + name.length } : null;
}
