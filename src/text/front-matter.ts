import { CORE_SCHEMA, load } from 'js-yaml';

export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Where the text after the closing line begins in the raw document. */
  readonly end: number;
}

/** YAML between --- lines, or TOML between +++ lines. */
const opening = /^(?:---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/u;
const closing = { yaml: /^(?:---|\.\.\.)[ \t]*$/mu, toml: /^\+\+\+[ \t]*$/mu };
/** Front matter is a page's head; a closing line further down is a rule between paragraphs. */
const longest = 65_536;

/** The fields at a document's beginning; none and end 0 where there are none. */
export function readFrontMatter(raw: string): FrontMatter {
  const open = opening.exec(raw.slice(0, longest));
  if (!open) return { fields: {}, end: 0 };
  const rest = raw.slice(open[0].length, longest);
  const isToml = raw.startsWith('+');
  const close = closing[isToml ? 'toml' : 'yaml'].exec(rest);
  if (!close) return { fields: {}, end: 0 };
  const inside = rest.slice(0, close.index);
  const fields = isToml ? lineByLine(inside) : fieldsOf(inside);
  if (Object.keys(fields).length === 0 && inside.trim() !== '') return { fields: {}, end: 0 };
  return { fields, end: open[0].length + close.index + close[0].length };
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
