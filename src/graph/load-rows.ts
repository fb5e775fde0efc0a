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

/** Properties of a node that follow from its names. */
export const shownNames: readonly string[] = ['name', ...Object.values(displayKeys)];
/** Property of Evidence: the quote by which it is found, where that is not the quote itself; offsets are the same in both. */
export const foldedQuote = 'folded';

/**
 * The properties of a node: the line's own, without `node` and `names`; an entity's names to show without a hop, and a
 * quote in simplified script.
 */
export function nodeProperties(fact: MergedFact & { id: string }): Properties {
  return {
    ...properties(fact, ['node', 'names']),
    ...('names' in fact ? displayNames(fact.names) : {}),
    ...('quote' in fact ? foldedOf(fact.quote) : {}),
  };
}

function foldedOf(quote: string): Properties {
  const folded = foldText(quote);
  return folded === quote ? {} : { [foldedQuote]: folded };
}

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
