import { CORE_SCHEMA, load } from 'js-yaml';
import type { Span } from './article.js';

export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Where the text after the closing line begins in the raw document. */
  readonly end: number;
  /** Where the title stands in the raw document, if it is written there as it is meant. */
  readonly title?: Span;
}

/** YAML between --- lines, or TOML between +++ lines. */
const opening = /^(?:---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/u;
const closing = { yaml: /^(?:---|\.\.\.)[ \t]*$/mu, toml: /^\+\+\+[ \t]*$/mu };
/** Front matter is a page's head; a closing line further down is a rule between paragraphs. */
const longest = 65_536;

/** The fields at a document's beginning; none and end 0 where there are none. */
export function readFrontMatter(raw: string): FrontMatter {
  const open = opening.exec(raw.slice(0, longest));
  if (!open) return titleBlock(raw);
  const rest = raw.slice(open[0].length, longest);
  const isToml = raw.startsWith('+');
  const close = closing[isToml ? 'toml' : 'yaml'].exec(rest);
  if (!close) return { fields: {}, end: 0 };
  const inside = rest.slice(0, close.index);
  const fields = isToml ? lineByLine(inside) : fieldsOf(inside);
  if (Object.keys(fields).length === 0 && inside.trim() !== '') return { fields: {}, end: 0 };
  const title = titleSpan(inside, fields);
  const base = open[0].length;
  return {
    fields,
    end: base + close.index + close[0].length,
    ...(title && { title: { start: base + title.start, end: base + title.end } }),
  };
}

const block =
  /^(?<mark>%[ \t]{1,40})(?<title>[^\s%][^\r\n]*)(?:\r?\n|$)(?:%[ \t]*(?<author>[^\r\n]*)(?:\r?\n|$))?(?:%[ \t]*(?<date>[^\r\n]*)(?:\r?\n|$))?/u;

/** The lines of % with which Pandoc begins a document: title, authors, date. */
function titleBlock(raw: string): FrontMatter {
  const match = block.exec(raw.slice(0, 2_000));
  const { mark = '', title = '', author = '', date = '' } = match?.groups ?? {};
  if (!match) return { fields: {}, end: 0 };
  const fields = Object.fromEntries(Object.entries({ title, author, date }).filter(([, value]) => value.trim() !== ''));
  return { fields, end: match[0].length, title: { start: mark.length, end: mark.length + title.trimEnd().length } };
}

/** A title with an escaped quotation mark or folded over lines is not found. */
function titleSpan(inside: string, { title, 标题 = title, 標題 = 标题 }: FrontMatter['fields']): Span | undefined {
  const line = /^(?:title|标题|標題)[ \t]{0,40}[:=][ \t]{0,40}["']?/imu.exec(inside);
  const start = line ? line.index + line[0].length : 0;
  const written = typeof 標題 === 'string' ? 標題.trim() : '';
  return line && written !== '' && inside.startsWith(written, start)
    ? { start, end: start + written.length }
    : undefined;
}

function fieldsOf(yaml: string): Readonly<Record<string, unknown>> {
  try {
    const fields: unknown = load(yaml, { schema: CORE_SCHEMA });
    return typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? { ...fields } : {};
  } catch {
    return lineByLine(yaml);
  }
}

/** What stands on one line: `key = value` of TOML, and what can be saved of broken YAML (an unescaped quote in a title). */
function lineByLine(text: string): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  for (const line of text.split(/\r\n|\n|\r/u)) {
    const match = /^([a-z_]{2,30})(?::[ \t]|[ \t]{0,40}=)[ \t]*(\S.*)$/iu.exec(line);
    const [, key, value] = match ?? [];
    if (key && value) fields[key] ??= value.trim().replace(/^(["'])(.*)\1$/u, '$2');
  }
  return fields;
}
