import { authorName } from './author-name.js';
import { isReporterLine } from './byline.js';
import type { LabelLine } from './label-lines.js';
import { endsSentence } from './page-line.js';
import { isTimeLine } from './time-line.js';
import { writtenDate } from './written-date.js';

/** The codes of the fields of an article in Factiva, in its order; those not named below hold nothing of the text. */
const codes = 'SE CLM HD BY CR WC PD ET SN SC ED PG VOL LA CY LP TD CT RF ART CO IN NS RE IPD IPC PUB AN'.split(' ');
const coded = new RegExp(`^(?<code>${codes.join('|')})(?:[ \\t\\u3000]+|$)`, 'u');
const firstCodes = new Set(['SE', 'CLM', 'HD']);
/** Code units behind a first code within which others follow. */
const headLength = 400;
const fewestCodes = 2;

/** 文档 XINHCN0020180503ee53000p1, at the end of each article: the code of its source, the day, a number. */
const accession = /[A-Z]{2,10}\d{0,6}(?:19|20)\d{6}[a-z0-9]{9}(?![a-z0-9])/u;
const accessionLine = new RegExp(`^(?:(?:Document|文档|文件|文檔)\\s+)?${accession.source}$`, 'u');
const wordCount = /^\d{1,3}(?:,?\d{3})*\s?(?:[个個]?字|words)$/u;
/** A code or the number at an article's end; the order of lines tells only where the document has such a number. */
const mayBegin = /^(?:[A-Z]{2}|文)/u;
const copyright = /^(?:\(c\)|©|Copyright|[版著][权權作])/iu;
const longestOutlet = 30;
/** In code units: 国际. */
const longestSection = 8;

const out = (text: string): LabelLine => ({ kind: 'OUT', length: text.length });

/**
 * Reads the heads and feet of articles in Factiva, line by line: each field begins with its code (HD for the headline), or
 * they stand in an order around the number of words.
 */
export class FactivaFields {
  #code: string | undefined;
  /** Of the lines behind the number of words. */
  #head: { readonly outletTold: boolean } | undefined;
  #isFactiva: boolean | undefined;

  constructor(private readonly raw: string) {}

  /** What a line that ends at `end` is; undefined where it is of the text, or of no article in Factiva. */
  read(text: string, end: number): LabelLine | undefined {
    if (!this.#code && !this.#head && !mayBegin.test(text) && !this.#knowsAccession()) return undefined;
    if (accessionLine.test(text)) {
      this.#code = undefined;
      return out(text);
    }
    const behind = this.raw.slice(end, end + headLength);
    return this.#coded(text, behind) ?? this.#inOrder(text, behind);
  }

  #coded(text: string, behind: string): LabelLine | undefined {
    const match = coded.exec(text);
    const code = match?.groups?.code;
    const begins = match && code && this.#follows(code, behind);
    if (begins) this.#code = code;
    if (this.#code === undefined) return undefined;
    const line = fieldLine(this.#code, text, begins ? match[0].length : 0);
    // What follows its number is of no article.
    if (this.#code === 'AN' && text !== 'AN') this.#code = undefined;
    return line;
  }

  /** Whether a field may begin here: codes go on in their order, and the first is followed by others. */
  #follows(code: string, behind: string): boolean {
    if (this.#code !== undefined && codes.indexOf(code) > codes.indexOf(this.#code)) return true;
    if (!firstCodes.has(code)) return false;
    return behind.split(/[\r\n]+/u).filter((line) => coded.test(line.trim())).length >= fewestCodes;
  }

  #inOrder(text: string, behind: string): LabelLine | undefined {
    if (this.#head) return this.#inHead(this.#head.outletTold, text);
    if (text.length > 100 || endsSentence(text)) return undefined;
    if (wordCount.test(text)) {
      if (!this.#knowsAccession()) return undefined;
      this.#head = { outletTold: false };
      return out(text);
    }
    const below = behind.trimStart().split(/\s*[\r\n]\s*/u, 3);
    return below.some((line) => wordCount.test(line)) && this.#knowsAccession()
      ? aboveWordCount(text, below)
      : undefined;
  }

  #inHead(outletTold: boolean, text: string): LabelLine | undefined {
    const publishedOn = text.length <= longestOutlet ? writtenDate(text) : undefined;
    if (publishedOn) return { ...out(text), publishedOn };
    if (isTimeLine(text) || wordCount.test(text)) return out(text);
    if (copyright.test(text) || text.length > longestOutlet || endsSentence(text)) {
      this.#head = undefined;
      return copyright.test(text) && text.length <= 100 ? out(text) : undefined;
    }
    this.#head = { outletTold: true };
    return outletTold ? out(text) : { ...out(text), outlet: text };
  }

  #knowsAccession(): boolean {
    this.#isFactiva ??= accession.test(this.raw);
    return this.#isFactiva;
  }
}

function fieldLine(code: string, text: string, length: number): LabelLine | undefined {
  const value = text.slice(length);
  if (value === '') return out(text);
  switch (code) {
    case 'HD':
      return { kind: 'HEADING', length };
    case 'LP':
    case 'TD':
      return length > 0 ? { kind: 'BODY', length } : undefined;
    case 'BY':
      return { kind: 'AUTHOR', length: 0 };
    case 'PD': {
      const publishedOn = writtenDate(value);
      return { ...out(text), ...(publishedOn && { publishedOn }) };
    }
    case 'SN':
      return { ...out(text), outlet: value };
    default:
      return out(text);
  }
}

/** Above the number of words stand the title and who wrote, above these the section of the paper. */
function aboveWordCount(text: string, [next = '', second = '']: readonly string[]): LabelLine | undefined {
  if (wordCount.test(next)) return isWriter(text) ? { kind: 'AUTHOR', length: 0 } : { kind: 'HEADING', length: 0 };
  if (wordCount.test(second) && isWriter(next)) return { kind: 'HEADING', length: 0 };
  return text.length <= longestSection ? out(text) : undefined;
}

const isWriter = (text: string): boolean =>
  authorName(text) !== undefined || isReporterLine(text) || /^By\s/u.test(text);
