import type { EntityClaim, Evidence } from '../model/claim.js';
import type { NameFact } from '../model/fact.js';
import { foldScript } from '../model/fold.js';

/** Where the text itself has a person's names, whether or not anything is told of the person. */
export interface PersonMention {
  /** Of the person. */
  readonly id: string;
  /** Sentences with a name, counted up to `often`. */
  readonly times: number;
  /** Four characters before a name, in simplified script: 国务委员. */
  readonly before: readonly string[];
  /** The first sentences with a name. */
  readonly evidence: readonly Evidence[];
}

/** Times that a name is counted to; beyond them it is no doubt any more. */
export const often = 5;
const shown = 3;
/** Characters before a name that are taken for a title where no claim holds one. */
const titleLength = 4;
/** Longest stretch on either side of a name that is shown where the text has no end of a sentence. */
const reach = 120;
/** Characters of a text that are searched: the work is the names' number times this. */
const searched = 300_000;

export function personMentions(raw: string, entities: readonly EntityClaim[]): PersonMention[] {
  const text = raw.slice(0, searched);
  return entities
    .filter(({ label }) => label === 'Person')
    .map(({ id, names }) => {
      const found = sentencesNaming(text, names);
      return { id, times: found.length, before: wordsBefore(text, names), evidence: found.slice(0, shown) };
    });
}

function sentencesNaming(raw: string, names: readonly NameFact[]): Evidence[] {
  const found = new Map<number, Evidence>();
  for (const { value } of names)
    for (let at = raw.indexOf(value); at >= 0 && found.size < often; at = raw.indexOf(value, at + value.length)) {
      const before = raw.slice(Math.max(0, at - reach), at);
      const after = raw.slice(at, at + reach);
      const opens = Math.max(...['。', '！', '？', '\n\n', '\n\u3000'].map((mark) => before.lastIndexOf(mark))) + 1;
      const closes = /[。！？]|\n\s*[\n\u3000]/u.exec(after)?.index ?? after.length;
      const lead = /^\s*/u.exec(before.slice(opens))?.[0].length ?? 0;
      const start = at - before.length + opens + lead;
      const end = Math.min(raw.length, at + closes + (/[。！？]/u.test(after[closes] ?? '') ? 1 : 0));
      if (!found.has(start)) found.set(start, { start, end });
    }
  return [...found.values()];
}

function wordsBefore(raw: string, names: readonly NameFact[]): string[] {
  const found = new Set<string>();
  for (const { value, kind } of names)
    for (
      let at = kind === 'SHORT' ? -1 : raw.indexOf(value);
      at >= 0 && found.size < shown;
      at = raw.indexOf(value, at + value.length)
    ) {
      const before = raw.slice(Math.max(0, at - titleLength), at);
      if (/^\p{Script=Han}{4}$/u.test(before)) found.add(foldScript(before));
    }
  return [...found];
}
