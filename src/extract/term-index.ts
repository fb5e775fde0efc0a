import { foldScript } from '../model/fold.js';
import type { Span } from '../text/article.js';

export interface Term<T> extends Span {
  readonly entry: T;
}

const places = 0x2000;
const latin = /[\p{Script=Latin}\d]/u;

/**
 * Finds forms in folded text in one pass: leftmost first, longest of those, none overlapping. A Latin form counts
 * only as a whole word. Of two entries with one form, the first that was added wins; the lexicon's check reports such.
 */
export class TermIndex<T> {
  private readonly entries = new Map<string, T>();
  private readonly hiding: ReadonlySet<string>;
  /** Lengths of the forms, the longest first, by their first two characters; of those of one character, by that one. */
  private readonly lengths = new Map<number, number[]>();
  /** Where no form begins with such a character; several share a place. */
  private readonly beginnings = new Uint8Array(places);

  /** `hiding` are longer words that contain a form and are none: they are never found, nor is what they contain. */
  constructor(forms: Iterable<readonly [form: string, entry: T]>, hiding: Iterable<string> = []) {
    for (const [form, entry] of forms) {
      const folded = foldScript(form);
      if (folded !== '' && !this.entries.has(folded)) this.entries.set(folded, entry);
    }
    this.hiding = new Set([...hiding].map(foldScript));
    for (const form of [...this.entries.keys(), ...this.hiding]) this.noteLength(form);
    for (const lengths of this.lengths.values()) lengths.sort((a, b) => b - a);
  }

  get(form: string): T | undefined {
    return this.entries.get(foldScript(form));
  }

  find(folded: string): Term<T>[] {
    const terms: Term<T>[] = [];
    for (let at = 0; at < folded.length; ) {
      const length = this.beginnings[folded.charCodeAt(at) % places] === 0 ? 0 : this.lengthAt(folded, at);
      const entry = length > 0 ? this.entries.get(folded.slice(at, at + length)) : undefined;
      if (entry !== undefined && isWholeWord(folded, at, at + length))
        terms.push({ start: at, end: at + length, entry });
      at += Math.max(1, length);
    }
    return terms;
  }

  /** Of the longest form that the text has at the position; 0 where it has none. */
  private lengthAt(text: string, at: number): number {
    for (const length of this.lengths.get(pairKey(text, at)) ?? []) {
      if (at + length > text.length) continue;
      const form = text.slice(at, at + length);
      if (this.entries.has(form) || this.hiding.has(form)) return length;
    }
    const single = this.lengths.get(text.charCodeAt(at)) !== undefined;
    return single ? 1 : 0;
  }

  private noteLength(form: string): void {
    this.beginnings[form.charCodeAt(0) % places] = 1;
    const key = form.length === 1 ? form.charCodeAt(0) : pairKey(form, 0);
    const lengths = this.lengths.get(key) ?? [];
    if (!lengths.includes(form.length)) lengths.push(form.length);
    this.lengths.set(key, lengths);
  }
}

/** A whole number of 32 bits, which the engine hashes fastest; no form begins with U+0000, whose pairs are like single characters. */
const pairKey = (text: string, at: number): number =>
  (text.charCodeAt(at) << 16) | (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);

const isWholeWord = (text: string, start: number, end: number): boolean =>
  !(latin.test(text[start] ?? '') && latin.test(text[start - 1] ?? '')) &&
  !(latin.test(text[end - 1] ?? '') && latin.test(text[end] ?? ''));
