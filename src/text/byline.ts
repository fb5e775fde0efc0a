import type { Author, Span } from './article.js';
import { authorName, commonSurname } from './author-name.js';

/** A stretch of text that says who wrote; `authors` in its order. */
export interface Byline extends Span {
  readonly outlet?: string;
  readonly authors: readonly Author[];
}

const outlet = String.raw`(?<outlet>本报|本報|本台|\p{Script=Han}{1,6}?(?:社|网|網|报|報|台|新聞|新闻))?`;
const role = String.raw`(?:驻\p{Script=Han}{1,6}|駐\p{Script=Han}{1,6}|特派|特约|特約|实习|實習|见习|見習|首席)?(?:记者|記者|特派员|特派員|通讯员|通訊員|评论员|評論員)`;
const name = String.raw`\p{Script=Han}{1,4}(?:[·・]\p{Script=Han}{1,8})*`;
const day = String.raw`(?:\d{1,2}月)?(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})日`;
const sent = '(?:报道|報道|报导|報導|专讯|專訊|电|電)';
/** ／桃園報導, ／北京廿三日電: where it was sent from, which is no second name. */
const from = String.raw`\s*[/／]\s*\p{Script=Han}{2,8}?(?:${day})?${sent}`;
const names = String.raw`(?<names>${name}(?:(?!${from})[\s、，,/／]+${name}){0,9})`;

/** 新华社记者 周效政 韩洁 高攀, behind the last sentence or on a line of its own. */
const atEnd = new RegExp(
  String.raw`(?:^|[。！？”」）\s])(?<byline>[（(【〔]?${outlet}${role}[\s:：]*${names}(?:${from})?[）)】〕]?)\s*$`,
  'u',
);
/** （记者张三、李四）, 【撰文：李四】, 文／李四, 〔記者張三／桃園報導〕. */
const bracketed = new RegExp(
  String.raw`[（(【〔](?:${outlet}${role}|文|撰文|作者|采访|採訪)\s*[:：/／]?\s*${names}?(?:${from}|\s*(?:报道|報道|报导|報導))?[）)】〕]`,
  'u',
);
/** 【李四／北京廿三日電】: a name with no more than the place. */
const sentBy = new RegExp(`[（(【〔](?=${commonSurname})${names}${from}[）)】〕]`, 'u');
const writer = '(?:文|撰文|作者|采访|採訪|记者|記者|Authors?)';
const ownLine = new RegExp(
  String.raw`^(?:(?:Author-)?${writer}\s*[:：/／|｜]|BYLINE\s*[:：]|By\s|【\s*${writer}\s*】[:：]?)\s*${names}[;；]?$`,
  'iu',
);

/** The byline at the end of a paragraph of running text. */
export function bylineAtEnd(text: string, paragraph: Span): Byline | undefined {
  const from = Math.max(paragraph.start, paragraph.end - 100);
  const tail = text.slice(from, paragraph.end);
  const match = atEnd.exec(tail) ?? ownLine.exec(paragraph.end - paragraph.start <= 60 ? tail : '');
  if (!match) return undefined;
  const byline = match.groups?.byline ?? match[0];
  return bylineOf(byline, from + match.index + match[0].indexOf(byline), match.groups);
}

/** The byline in brackets within the first 80 characters of a paragraph. */
export function bylineInBrackets(text: string, paragraph: Span): Byline | undefined {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80));
  const match = bracketed.exec(head) ?? sentBy.exec(head);
  return match ? bylineOf(match[0], paragraph.start + match.index, match.groups) : undefined;
}

/** Whether a line is nothing but a byline. */
export function isBylineAlone(line: string): boolean {
  const byline = bylineAtEnd(line, { start: 0, end: line.length });
  return byline?.start === 0 && byline.end === line.length;
}

/** 某某网记者 李某: a byline alone that sets the name apart from the office, as no title does. */
export const isReporterLine = (line: string): boolean =>
  line.length <= 60 &&
  /(?:记者|記者|特派员|特派員|通讯员|通訊員|文|作者)[\s:：/／|｜]/u.test(line) &&
  isBylineAlone(line);

/** 何某 上海报道: the last word is where it was sent from. */
const sentFrom = /(?<=\S)[\s、，,]+\p{Script=Han}{2,8}?(?:报道|報道|报导|報導)$/u;

function bylineOf(byline: string, start: number, groups: Record<string, string> = {}): Byline | undefined {
  const { names: matched = '', outlet: sender } = groups;
  if (/[摄攝]$/u.test(matched)) return undefined;
  const written = matched.replace(sentFrom, '').replace(/(?:报道|報道|报导|報導)$/u, '');
  const namesAt = start + byline.lastIndexOf(written);
  const authors = authorsIn(written, namesAt);
  if (authors.length === 0) return undefined;
  return { start, end: start + byline.trimEnd().length, authors, ...(sender && { outlet: sender }) };
}

/** Who is named in the names of a byline, which stand at `start`. */
export const authorsIn = (written: string, start: number): Author[] =>
  nameSpans(written)
    .map((span) => ({ span, name: authorName(written.slice(span.start, span.end).replace(/\s+/gu, '')) }))
    .flatMap(({ span, name }) => (name ? [{ name, start: start + span.start, end: start + span.end }] : []));

/** The names in a byline; a name of two characters that is set apart (张 三) is one. */
function nameSpans(written: string): Span[] {
  const spans: Span[] = [];
  for (const match of written.matchAll(/[^\s、，,/／]+/gu)) {
    const last = spans.at(-1);
    const end = match.index + match[0].length;
    const halves = last && match[0].length === 1 && last.end - last.start === 1 && written[last.end] !== '、';
    if (halves) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start: match.index, end });
  }
  return spans;
}
