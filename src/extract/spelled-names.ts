import type { Span } from '../text/article.js';
import type { ArticleView } from './article-view.js';
import type { LexiconPerson } from './lexicon.js';
import { isForeignSurname } from './namesakes.js';
import { endingAt } from './spans-at.js';
import { titlesBefore } from './titles.js';

/**
 * What an article calls listed people of foreign name whose Latin name it adds in brackets: 主席某某（Jane Roe）, a form that nobody
 * listed, or 某某（Jane Roe）, by which another is known.
 */
export function spelledNames(view: ArticleView): [string, LexiconPerson][] {
  const { folded, names } = view;
  return names.flatMap(({ start, end, entry }): [string, LexiconPerson][] => {
    if (entry.label !== 'Person' || folded[start - 1] !== '（' || !/[），]/u.test(folded[end] ?? '')) return [];
    if (!/^[A-Z]\S+ [A-Z]/u.test(folded.slice(start, end)) || !isForeign(entry.entity)) return [];
    const until = start - 1;
    const known = endingAt(names, until);
    if (known?.entry.label === 'Person' && known.entry.entity.id === entry.entity.id) return [];
    if (known && isTitledElsewhere(view, known)) return [];
    const form = known ? folded.slice(known.start, until) : behindTitle(view, until);
    return form !== undefined && isSurname(view, form, known !== undefined) ? [[form, entry.entity]] : [];
  });
}

/** Whether the article spells a form out as the Latin name of somebody: 某某（Jane Roe）. */
export const isSpelledOut = ({ folded }: ArticleView, form: string, { names: { EN = [] } }: LexiconPerson): boolean =>
  EN.some((latin) => folded.includes(`${form}（${latin}`));

/** 首相某某 besides: the article tells of the other too. */
const isTitledElsewhere = (view: ArticleView, { start, end }: Span): boolean => {
  const form = view.folded.slice(start, end);
  for (let at = view.folded.indexOf(form); at >= 0; at = view.folded.indexOf(form, at + 1))
    if (at !== start && titlesBefore(view, at).length > 0) return true;
  return false;
};

/** 约翰·某某: of Chinese people two may be spelled alike. */
const isForeign = ({ names: { ZH_HANS = [], ZH_HANT = [] } }: LexiconPerson): boolean =>
  [...ZH_HANS, ...ZH_HANT].some((name) => /[·•‧・．]/u.test(name));

function behindTitle(view: ArticleView, until: number): string | undefined {
  for (let length = 2; length <= longestSurname; length++)
    if (titlesBefore(view, until - length).length > 0) return view.folded.slice(until - length, until);
  return undefined;
}
const longestSurname = 5;

const isSurname = (view: ArticleView, form: string, listed: boolean): boolean =>
  form.length > 1 &&
  (listed
    ? isForeignSurname(view, form)
    : /^\p{Script=Han}+$/u.test(form) && !/[的是和与同]|[人员长者官手家部团们友]$/u.test(form));
