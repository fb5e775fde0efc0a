import { oncePer } from '../model/once-per.js';
import type { ArticleView } from './article-view.js';
import type { LexiconPlace } from './lexicon.js';

/**
 * 巴 is whichever country the article names that begins so; with none named, the one that the lexicon gives the form to. 中 is
 * 中国, and no 中非共和国.
 */
export function countryMeant(view: ArticleView, form: string): LexiconPlace | undefined {
  const usual = view.vocabulary.shortPlaces.get(form);
  if (usual?.names.ZH_HANS?.includes(`${form}国`)) return usual;
  const meant = countriesNamed(view.names).find((country) => beginsWith(country, form)) ?? usual;
  return meant && (meant.kind === 'COUNTRY' || meant === usual) ? meant : undefined;
}

/** The countries among the names of an article, the one named most often first. */
const countriesNamed = oncePer((names: ArticleView['names']): readonly LexiconPlace[] => {
  const counts = new Map<LexiconPlace, number>();
  for (const { entry } of names)
    if (entry.label === 'Place' && entry.entity.kind === 'COUNTRY')
      counts.set(entry.entity, (counts.get(entry.entity) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
});

const beginsWith = (place: LexiconPlace, form: string): boolean =>
  (place.short?.includes(form) || place.names.ZH_HANS?.some((name) => name.startsWith(form))) ?? false;
