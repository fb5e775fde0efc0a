import { isReporterLine } from './byline.js';
import { FactivaFields } from './factiva.js';
import { dateAlone, linesBehind } from './header-at.js';
import type { Header } from './header-line.js';
import { type LabelLine, labelOf } from './label-lines.js';
import { isOutletAbove, isOutletName } from './outlet-name.js';
import type { PageLine } from './page-line.js';
import { pictureMarkLength } from './picture-mark.js';
import type { SourceLine } from './source-line.js';
import { isTimeLine } from './time-line.js';

/** Lines without the end of a sentence among them, below which only some labels are told from text. */
const mostHeads = 3;

/** Tells the lines of a page that say what a field of their article holds, with a label before it or in their place. */
export class PageLabels {
  readonly #factiva: FactivaFields;
  #behind = false;
  #mail = false;

  constructor(private readonly raw: string) {
    this.#factiva = new FactivaFields(raw);
  }

  /** Whether the line before was one. */
  get behind(): boolean {
    return this.#behind;
  }

  /** Whether one was of a mail, which a line of -- ends. */
  get mail(): boolean {
    return this.#mail;
  }

  /** What the next line is; `lines` are those of the text before it, `header` what header lines have told since the last of them. */
  read(text: string, line: SourceLine, lines: readonly PageLine[], header: Header | undefined): LabelLine | undefined {
    const label = this.#labelOf(text, line, lines, header);
    this.#behind = label !== undefined;
    this.#mail ||= label?.mail === true;
    return label;
  }

  /** A line that can be none stands between. */
  pass(): undefined {
    this.#behind = false;
  }

  #labelOf(
    text: string,
    { blankBefore, end }: SourceLine,
    lines: readonly PageLine[],
    header: Header | undefined,
  ): LabelLine | undefined {
    const next = this.raw.slice(end, end + 20);
    const mark = blankBefore ? pictureMarkLength(text, lines.at(-1)?.text ?? '', next) : 0;
    if (mark > 0) return { kind: 'CAPTION', length: mark };
    const ofFactiva = this.#factiva.read(text, end);
    if (ofFactiva) return ofFactiva;
    const among = this.#among(lines);
    if (among && isOutletName(text) && this.#isOutletAlone(text, end, lines, header))
      return { kind: 'OUT', length: text.length, outlet: text };
    if (among && lines.length > 0 && isReporterLine(text)) return { kind: 'AUTHOR', length: 0 };
    const bracketed = this.#behind || /^\s*【/u.test(next);
    return labelOf(text, { among, first: lines.length === 0 || this.#mail, bracketed });
  }

  /** 新华社 beside a line that tells the date, or above the title. */
  #isOutletAlone(text: string, end: number, lines: readonly PageLine[], header: Header | undefined): boolean {
    if (header) return header.outlet === undefined;
    if (lines.length === 0) return isOutletAbove(text);
    return linesBehind(this.raw, end).some((line) => isTimeLine(line) || dateAlone(line) !== undefined);
  }

  /** At the head of a page, right behind another label, or below a title that a header line stands above. */
  #among(lines: readonly PageLine[]): boolean {
    const last = lines.at(-1);
    if (this.#behind || (last?.header !== undefined && !last.finished)) return true;
    return lines.length <= mostHeads && !lines.some(({ finished }) => finished);
  }
}
