import type { Span } from '../text/article.js';
import type { NameGrammar } from './grammar.js';
import { escapeWords } from './pattern.js';

/** How surely a name ends where it does: by nothing, by a character, by a word, or by punctuation or a title. */
export type Boundary = 0 | 1 | 2 | 3;

export interface ShapedName extends Span {
  readonly boundary: Boundary;
}

const dots = '·•‧・．';
const dotted = new RegExp(`^[\\p{Script=Han}]{1,7}(?:[${dots}][\\p{Script=Han}]{1,7})+`, 'u');
const latinName = /^[A-Z][a-z]+(?:-[A-Za-z]+)?(?: (?:[A-Z]\.|[A-Z][a-zA-Z]+(?:-[A-Za-z]+)?|bin|al|de|van|von)){1,3}/u;
const punctuation = /^[\p{P}\p{S}\s\d]|^$/u;
/** Longest name in transliteration without a dot. */
const longest = 7;

/** Tells from its own characters and from what follows whether a name can stand at a position of folded text. */
export class NameShapes {
  private readonly surnames: ReadonlySet<string>;
  private readonly sounds: ReadonlySet<string>;
  private readonly notLast: ReadonlySet<string>;
  private readonly compounds: RegExp;
  private readonly japanese: RegExp;
  private readonly shortAfter: ReadonlySet<string>;
  private readonly longAfter: RegExp;
  private readonly excluded: RegExp;

  constructor(grammar: NameGrammar) {
    this.surnames = new Set(grammar.surnames);
    this.sounds = new Set(grammar.transliteration);
    this.notLast = new Set(grammar.notLast);
    this.compounds = new RegExp(`^(?:${escapeWords(grammar.compoundSurnames)})`, 'u');
    this.japanese = new RegExp(`^(?:${escapeWords(grammar.japaneseSurnames)})`, 'u');
    this.shortAfter = new Set(grammar.after.filter((word) => word.length === 1));
    this.longAfter = new RegExp(`^(?:${escapeWords(grammar.after.filter((word) => word.length > 1))})`, 'u');
    this.excluded = new RegExp(`^(?:${escapeWords(grammar.notNames)})`, 'u');
  }

  /** The likeliest name that begins at the position; null where none can. `closes` says that a title or a verb stands there. */
  at(text: string, start: number, closes: (position: number) => boolean): ShapedName | null {
    const rest = text.slice(start, start + 24);
    const latin = latinName.exec(rest);
    if (latin) return { start, end: start + latin[0].length, boundary: 3 };
    const full = dotted.exec(rest);
    if (full) return this.dottedName(text, start, full[0], closes);
    if (this.excluded.test(rest)) return null;
    const candidates = this.lengths(rest).map(({ length, weight }) => {
      const boundary = this.boundary(text, start + length, closes);
      return { start, end: start + length, boundary, score: boundary * 10 + weight };
    });
    const [best] = candidates.sort((a, b) => b.score - a.score);
    return best ? { start, end: best.end, boundary: best.boundary } : null;
  }

  private lengths(rest: string): { length: number; weight: number }[] {
    const found: { length: number; weight: number }[] = [];
    const japanese = this.japanese.exec(rest)?.[0].length ?? 0;
    if (japanese > 0)
      for (const given of [1, 2, 3]) found.push({ length: japanese + given, weight: given === 2 ? 5 : 4 });
    const compound = this.compounds.exec(rest)?.[0].length ?? 0;
    if (compound > 0) for (const given of [1, 2]) found.push({ length: compound + given, weight: 3 + given });
    else if (this.surnames.has(rest[0] ?? ''))
      for (const given of [1, 2]) found.push({ length: 1 + given, weight: given });
    for (let length = 1; length <= longest && this.sounds.has(rest[length - 1] ?? ''); length++)
      if (length > 1) found.push({ length, weight: length > 2 ? 1.5 + length / 10 : 0.5 });
    return found.filter(
      ({ length }) => /^\p{Script=Han}+$/u.test(rest.slice(0, length)) && !this.notLast.has(rest[length - 1] ?? ''),
    );
  }

  private dottedName(
    text: string,
    start: number,
    full: string,
    closes: (position: number) => boolean,
  ): ShapedName | null {
    const lastDot = Math.max(...[...dots].map((dot) => full.lastIndexOf(dot))) + 1;
    let end = start + lastDot;
    let best: ShapedName | null = null;
    while (end < start + full.length) {
      const isSound = this.sounds.has(text[end] ?? '');
      if (!isSound && (best?.boundary ?? 0) > 0) break;
      end++;
      const boundary = this.boundary(text, end, closes);
      if (boundary > 0 && (!best || boundary >= best.boundary || isSound)) best = { start, end, boundary };
    }
    return best;
  }

  private boundary(text: string, position: number, closes: (position: number) => boolean): Boundary {
    const rest = text.slice(position, position + 4);
    if (punctuation.test(rest) || closes(position)) return 3;
    if (this.longAfter.test(rest)) return 2;
    return this.shortAfter.has(rest[0] ?? '') ? 1 : 0;
  }
}
