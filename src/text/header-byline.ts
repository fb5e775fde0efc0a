import type { Span } from './article.js';
import { authorsIn, bylineAtEnd, bylineInBrackets } from './byline.js';
import { datelineAt } from './dateline.js';

const name = String.raw`\p{Script=Han}{2,4}(?:[·・]\p{Script=Han}{1,8})*`;
const labelled = new RegExp(
  String.raw`(?:^|[\s\d|｜])(?<byline>(?:作者|撰文|记者|記者)\s*[:：/／]\s*(?<names>${name}(?:[、，,]${name}){0,5}))(?=\s|[|｜]|\d|$)`,
  'u',
);
const written = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[T\s]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?/u;

/** The stretch of a header line that names who wrote: 作者：李某 anywhere, and what stands behind or before the date alone. */
export function bylineInHeader(line: string): Span | undefined {
  const match = labelled.exec(line);
  const { byline = '', names = '' } = match?.groups ?? {};
  if (match && authorsIn(names, 0).length > 0) {
    const start = match.index + match[0].indexOf(byline);
    return { start, end: start + byline.length };
  }
  const date = written.exec(line);
  if (!date) return undefined;
  return bylineAtEndOf(line, date.index + date[0].length, line.length) ?? bylineAtEndOf(line, 0, date.index);
}

/** 某某报 记者李某／台北报道: the outlet, set apart. */
const outletBefore = /^(?:\p{Script=Han}{1,8}(?:社|网|網|报|報|台|新闻|新聞|时报|時報|電視|电视)\s+)?$/u;

function bylineAtEndOf(line: string, from: number, to: number): Span | undefined {
  const stretch = line.slice(from, to).trim();
  if (stretch === '') return undefined;
  const start = line.indexOf(stretch, from);
  const all = { start: 0, end: stretch.length };
  const dateline = datelineAt(stretch, 0);
  if (dateline && dateline.authors.length > 0 && dateline.end === stretch.length)
    return { start, end: start + stretch.length };
  const byline = bylineAtEnd(stretch, all);
  const opens = byline && outletBefore.test(stretch.slice(0, byline.start));
  const found = opens ? byline : bylineInBrackets(stretch, all);
  return found && found.end === stretch.length ? { start: start + found.start, end: start + found.end } : undefined;
}
