/** A line of a page in reading order. */
export interface PdfLine {
  readonly text: string;
  readonly size: number;
  /** White space before it, in sizes of its text, from the left edge of its part of the page. */
  readonly indent: number;
  /** More white space than between the lines around it, or another part of the page, stands before it. */
  readonly gapBefore: boolean;
  /** The line before ends where its column does, and this one begins where the column begins: the paragraph goes on. */
  readonly continues: boolean;
  /** It is the first of its column or page. */
  readonly opens: boolean;
  /** It ends where its column does. */
  readonly full: boolean;
  /** It is the title of an article beside another. */
  readonly heads?: boolean;
  /** Where its baseline is, from 0 at the top of the page to 1. */
  readonly height: number;
}
