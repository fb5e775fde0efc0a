import { foldScript } from '../model/fold.js';
import type { Span } from '../text/article.js';
import { FormTree } from './form-tree.js';

export interface Term<T> extends Span {
  readonly entry: T;
}

const latin = /[\p{Script=Latin}\d]/u;
/** Value of a form that is never found. */
const hidden = -1;
/** What a place of `beginnings` says: a form begins with such two characters; one is such a character. */
const [pair, single] = [1, 2];
const mostPlaces = 0x1_0000;

/**
 * Finds forms in folded text in one pass: leftmost first, longest of those, none overlapping. A Latin form counts
 * only as a whole word. Of two entries with one form, the first that was added wins; the lexicon's check reports such.
 */
export class TermIndex<T> {
  private readonly entries = new Map<string, T>();
  /** By place in `entries`; the tree's values are such places. Filled, not set: V8 would compile the constructor anew for each index. */
  private readonly listed: T[] = [];
  private readonly tree = new FormTree();
  /** Nodes of the tree by the first two characters, and values of the forms of one character by that one. */
  private readonly roots = new Map<number, number>();
  private readonly singles = new Map<number, number>();
  /** Which characters a form can begin with; several share a place. Most of a text is settled by it. */
  private readonly beginnings: Uint8Array;

  /** `hiding` are longer words that contain a form and are none: they are never found, nor is what they contain. */
  constructor(forms: Iterable<readonly [form: string, entry: T]>, hiding: Iterable<string> = []) {
    for (const [form, entry] of forms) {
      const folded = foldScript(form);
      if (folded === '' || this.entries.has(folded)) continue;
      this.entries.set(folded, entry);
      this.listed.push(entry);
    }
    const hides = [...hiding].map(foldScript).filter((form) => form !== '' && !this.entries.has(form));
    const count = this.entries.size + hides.length;
    this.beginnings = new Uint8Array(Math.min(mostPlaces, 2 ** Math.ceil(Math.log2(16 * (count + 1)))));
    for (const form of hides) this.note(form, hidden);
    let place = 0;
    for (const form of this.entries.keys()) this.note(form, place++);
  }

  get(form: string): T | undefined {
    return this.entries.get(foldScript(form));
  }

  find(folded: string): Term<T>[] {
    const terms: Term<T>[] = [];
    const { beginnings } = this;
    const last = beginnings.length - 1;
    let next = folded.charCodeAt(0);
    for (let at = 0; at < folded.length; ) {
      const first = next;
      next = folded.charCodeAt(at + 1);
      const marks = (beginnings[pairPlace(first, next) & last] as number) & pair;
      if (marks === 0 && ((beginnings[first & last] as number) & single) === 0) {
        at++;
        continue;
      }
      const { length, value } = this.longestAt(folded, at);
      if (value >= 0 && isWholeWord(folded, at, at + length))
        terms.push({ start: at, end: at + length, entry: this.listed[value] as T });
      at += Math.max(1, length);
      next = folded.charCodeAt(at);
    }
    return terms;
  }

  /** The longest form that the text has at the position; of length 0 where it has none. */
  private longestAt(text: string, at: number): { readonly length: number; readonly value: number } {
    const { tree } = this;
    let length = 0;
    let value = this.singles.get(text.charCodeAt(at)) ?? Number.POSITIVE_INFINITY;
    if (value < Number.POSITIVE_INFINITY) length = 1;
    let node = at + 1 < text.length ? (this.roots.get(pairKey(text, at)) ?? 0) : 0;
    for (let end = at + 2; node > 0; end++) {
      const own = tree.values[node] as number;
      if (own < Number.POSITIVE_INFINITY) {
        length = end - at;
        value = own;
      }
      node = end < text.length ? tree.next(node, text.charCodeAt(end)) : 0;
    }
    return { length, value: length > 0 ? value : hidden };
  }

  private note(form: string, value: number): void {
    const { beginnings, roots, tree } = this;
    const last = beginnings.length - 1;
    const first = form.charCodeAt(0);
    if (form.length === 1) {
      this.singles.set(first, value);
      (beginnings[first & last] as number) |= single;
      return;
    }
    (beginnings[pairPlace(first, form.charCodeAt(1)) & last] as number) |= pair;
    const key = pairKey(form, 0);
    let node = roots.get(key) ?? 0;
    if (node === 0) {
      node = tree.root();
      roots.set(key, node);
    }
    for (let at = 2; at < form.length; at++) node = tree.grow(node, form.charCodeAt(at));
    tree.values[node] = value;
  }
}

/** A whole number of 32 bits, which the engine hashes fastest. */
const pairKey = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

const pairPlace = (first: number, second: number): number => Math.imul((first << 5) ^ second, 0x9e37_79b1) >>> 15;

/** Chinese characters and their punctuation. */
const isLatin = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return !(unit >= 0x2e80 && unit < 0xa000) && latin.test(text[at] ?? '');
};

const isWholeWord = (text: string, start: number, end: number): boolean =>
  !(isLatin(text, start) && isLatin(text, start - 1)) && !(isLatin(text, end - 1) && isLatin(text, end));
