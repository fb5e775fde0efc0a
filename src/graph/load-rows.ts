import type { MergedFact } from '../facts/merge-facts.js';
import type { NameFact } from '../model/fact.js';
import { foldName, foldText } from '../model/fold.js';
import type { Language } from '../model/vocabulary.js';

/** Values by property, as Database takes them. */
export type Properties = Readonly<Record<string, unknown>>;

const displayKeys = { ZH_HANS: 'nameZhHans', ZH_HANT: 'nameZhHant', EN: 'nameEn' } as const satisfies Record<
  Language,
  string
>;

const dateKeys = ['dateUp', 'dateDown'] as const;

/** Properties of a node that follow from others of its facts. */
export const derivedKeys = {
  entity: ['name', ...Object.values(displayKeys)] as readonly string[],
  meeting: dateKeys as readonly string[],
  passage: ['folded'] as readonly string[],
};

/**
 * The properties of a node: the line's own, without `node` and `names`; of an entity the names to show without a hop; of a
 * meeting the days by which lists stand in order of time, upwards and downwards, with unknown years last in either; of
 * evidence and sentences the quote in simplified script by which it is found, where the quote is not that itself: offsets are the same.
 */
export function nodeProperties(fact: MergedFact & { id: string }): Properties {
  return {
    ...properties(fact, ['node', 'names']),
    ...('names' in fact ? displayNames(fact.names) : {}),
    ...('node' in fact && fact.node === 'Meeting' ? orderDays(fact.earliest) : {}),
    ...('quote' in fact ? foldedOf(fact.quote) : {}),
  };
}

function foldedOf(quote: string): Properties {
  const folded = foldText(quote);
  return folded === quote ? {} : { folded };
}

/** Before and after every day there is, as text. */
export const unknownDay = { dateUp: '9999-99-99', dateDown: '0000-00-00' } as const;

const orderDays = (earliest: string | undefined): Record<(typeof dateKeys)[number], string> => ({
  dateUp: earliest ?? unknownDay.dateUp,
  dateDown: earliest ?? unknownDay.dateDown,
});

/** The properties of a relation: the line's own, without its type and ends. */
export const relationProperties = (fact: MergedFact): Properties => properties(fact, ['relation', 'from', 'to']);

/** The properties of the Name nodes of an entity; `order` counts from 0 in the order of the facts. */
export function nameProperties(fact: MergedFact): (Properties & { id: string })[] {
  if (!('names' in fact)) return [];
  return fact.names.map(({ value, language, kind }, index) => ({
    ...{ id: `name/${fact.id}/${language}/${value}`, value, folded: foldName(value), language, kind },
    order: index,
  }));
}

function displayNames(names: readonly NameFact[]): Properties {
  const usual = (language: Language) => names.find((name) => name.language === language && name.kind === 'FULL')?.value;
  const byLanguage = (Object.keys(displayKeys) as Language[]).flatMap((language) => {
    const value = usual(language);
    return value === undefined ? [] : [[displayKeys[language], value] as const];
  });
  return { name: byLanguage[0]?.[1] ?? names[0]?.value, ...Object.fromEntries(byLanguage) };
}

/** What is null in a line is absent in the graph, which knows no null. */
function properties(fact: MergedFact, without: readonly string[]): Properties {
  const kept = Object.entries(fact).filter(([key, value]) => !without.includes(key) && value !== null);
  return Object.fromEntries(kept);
}
