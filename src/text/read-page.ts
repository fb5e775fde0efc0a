import type { Decoded } from './decode.js';
import type { Page } from './page.js';
import { PageReader } from './page-reader.js';
import { type SourceLine, sourceLines } from './source-line.js';

interface PageHints extends Pick<Decoded, 'headings' | 'continued'> {
  readonly markdown?: boolean;
}

/**
 * The page that a document is from `from` on. What something else than markup tells of lines is given by where they begin:
 * the levels of `headings`, and which are `continued`.
 */
export function readPage(raw: string, from: number, { headings, continued, markdown = false }: PageHints = {}): Page {
  const reader = new PageReader(raw, { marked: from > 0, markdown });
  let last: SourceLine | undefined;
  for (const line of sourceLines(raw, from)) {
    const level = markdown && !line.blankBefore ? underlineLevel(raw, line) : 0;
    if (last && !reader.read(last, level || headings?.get(last.start), continued?.has(last.start)))
      return reader.page();
    last = level > 0 ? undefined : line;
  }
  if (last) reader.read(last, headings?.get(last.start), continued?.has(last.start));
  return reader.page();
}

/** The level of the heading that a line of = or - below it makes; 0 where a line is no such thing. */
function underlineLevel(raw: string, { start, end }: SourceLine): number {
  const line = raw.slice(start, Math.min(end, start + 201));
  return /^={2,200}$/u.test(line) ? 1 : /^-{2,200}$/u.test(line) ? 2 : 0;
}
