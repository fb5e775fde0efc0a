import { AhoCorasick } from '@monyone/aho-corasick/greedy';
import { foldScript } from '../model/fold.js';
import type { Span } from '../text/article.js';

export interface Term<T> extends Span {
  readonly entry: T;
}

const latin = /[\p{Script=Latin}\d]/u;

/**
 * Finds forms in folded text in one pass: leftmost first, longest of those, none overlapping. A Latin form counts
 * only as a whole word. Of two entries with one form, the first that was added wins; the lexicon's check reports such.
 */
export class TermIndex<T> {
  private readonly entries = new Map<string, T>();
  private readonly automaton: AhoCorasick;

  /** `hiding` are longer words that contain a form and are none: they are never found, nor is what they contain. */
  constructor(forms: Iterable<readonly [form: string, entry: T]>, hiding: Iterable<string> = []) {
    for (const [form, entry] of forms) {
      const folded = foldScript(form);
      if (!this.entries.has(folded)) this.entries.set(folded, entry);
    }
    this.automaton = new AhoCorasick([...new Set([...this.entries.keys(), ...[...hiding].map(foldScript)])]);
  }

  get(form: string): T | undefined {
    return this.entries.get(foldScript(form));
  }

  find(folded: string): Term<T>[] {
    const terms: Term<T>[] = [];
    for (const { begin, end, keyword } of this.automaton.matchInText(folded)) {
      const entry = this.entries.get(keyword);
      if (entry !== undefined && isWholeWord(folded, begin, end)) terms.push({ start: begin, end, entry });
    }
    return terms;
  }
}

const isWholeWord = (text: string, start: number, end: number): boolean =>
  !(latin.test(text[start] ?? '') && latin.test(text[start - 1] ?? '')) &&
  !(latin.test(text[end - 1] ?? '') && latin.test(text[end] ?? ''));
