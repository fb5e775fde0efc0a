import { idByName } from '../model/id-by-name.js';
import type { ArticleView } from './article-view.js';
import type { LexiconPerson } from './lexicon.js';
import { isLeader } from './ranks.js';
import { beginningAt } from './spans-at.js';
import type { Term } from './term-index.js';
import { titlesBefore } from './titles.js';
import type { NamedEntry } from './vocabulary-index.js';

/**
 * Who only shares a surname with somebody listed, by that surname: 乙国总理某某, where the lexicon's 某某 is of 甲国 and the articles
 * of the document call nobody so whom they place there, nor use another name of the one who is listed; and whoever has a
 * surname that many bear, where they never speak of 甲国.
 */
export function namesakes(views: readonly ArticleView[]): Map<string, LexiconPerson> {
  const countries = new Map<string, { readonly listed: LexiconPerson; readonly of: Set<string> }>();
  const otherwise = new Set<string>();
  for (const view of views)
    for (const name of view.names) {
      if (name.entry.label !== 'Person' || name.entry.entity.country === undefined) continue;
      const form = view.folded.slice(name.start, name.end);
      if (!isForeignSurname(view, form)) {
        otherwise.add(name.entry.entity.id);
        continue;
      }
      const known = countries.get(form) ?? { listed: name.entry.entity, of: new Set() };
      countries.set(form, known);
      const country = countryOfOffice(view, name);
      if (country !== undefined) known.of.add(country);
    }
  return new Map(
    [...countries].flatMap(([form, { listed, of }]) => {
      const [country, other] = of;
      if (other !== undefined || country === listed.country || otherwise.has(listed.id)) return [];
      if (country === undefined && !(isShared(views, form) && !tellsOf(views, listed))) return [];
      const person = { id: idByName('person', form), names: { ZH_HANS: [form] }, ...(country ? { country } : {}) };
      return [[form, person] as const];
    }),
  );
}

const isShared = ([view]: readonly ArticleView[], form: string): boolean =>
  view?.vocabulary.grammar.naming.sharedSurnames.includes(form) ?? false;

/** Whether the articles name the country of somebody, or a body or another person of it. */
const tellsOf = (views: readonly ArticleView[], { id, country = '' }: LexiconPerson): boolean =>
  views.some(
    ({ folded, names, vocabulary }) =>
      names.some(({ entry: { label, entity } }) =>
        label === 'Place' ? entity.id === country : entity.id !== id && entity.country === country,
      ) || (vocabulary.places.get(country)?.short ?? []).some((short) => folded.includes(`${short}方`)),
  );

/** Written with the characters for foreign sounds alone, and no first name before it. */
export const isForeignSurname = (view: ArticleView, form: string): boolean =>
  form.length > 1 &&
  [...form].every(
    (character) =>
      /\p{Script=Han}/u.test(character) && view.vocabulary.grammar.naming.transliteration.includes(character),
  );

/** The country that somebody leads or is a minister of, as the title before the name says. */
function countryOfOffice(view: ArticleView, { start }: Term<NamedEntry>): string | undefined {
  const [title] = titlesBefore(view, start);
  if (!title || !isLeader(title.rank)) return undefined;
  const place = beginningAt(view.names, title.start);
  if (place?.entry.label !== 'Place' || place.entry.entity.kind !== 'COUNTRY') return undefined;
  return /问题|事务|政策|驻|[裔籍]/u.test(view.folded.slice(place.end, start)) ? undefined : place.entry.entity.id;
}
