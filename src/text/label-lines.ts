import { knownLabels, type Labels } from './label-words.js';
import { writtenDate } from './written-date.js';

/** What a line that begins with the name of a field and a colon (标题：, 来源：, 发件人：) is. */
export interface LabelLine {
  /** HEADING, CAPTION and BODY stand behind their label; an AUTHOR line stays whole, for the byline; what is OUT is no text. */
  readonly kind: 'HEADING' | 'CAPTION' | 'BODY' | 'AUTHOR' | 'OUT';
  /** Of the label, with what is not of the text behind it. */
  readonly length: number;
  readonly outlet?: string;
  readonly publishedOn?: string;
  /** Of an e-mail or a posting, which a line of -- ends. */
  readonly mail?: boolean;
}

const space = '[ \\t\\u3000]{0,8}';
/** 标题：, Title-题名: in an export of a database, 【篇名】 in another. */
const patterns = knownLabels.map((labels) => ({
  ...labels,
  pattern: new RegExp(
    `^(?:(?:[a-z]{2,20}-)?(?:${labels.words})${space}[:：](?!//)|【${space}(?:${labels.words})${space}】[:：]?)${space}`,
    'iu',
  ),
}));

const longest = 200;
const longestLabel = 60;
const labelEnd = /[:：】]/u;
/** 转发: 张某会见李某. */
const forwarded = /^(?:(?:转发|轉發|转寄|轉寄|回复|回覆|答复|Fwd?|Fw|Re)\s{0,4}[:：]\s{0,4}){1,5}/iu;
const frame =
  /^-{2,}\s*(?:原始邮件|原始郵件|转发的?邮件|轉寄的?郵件|以下是转发的?邮件|Original Message|Forwarded message)\s*-{2,}$/iu;

export interface LabelPlace {
  /** At the head of a page or behind another label. */
  readonly among: boolean;
  /** Before any text, or in a mail. */
  readonly first: boolean;
  /** Right before or behind another line that begins with 【, without which 【媒体】 is the head of a column. */
  readonly bracketed?: boolean;
}

/** What LexisNexis sets between its articles, and the words by which it finds them: Subject: TALKS (90%). */
const ofNexis =
  /^(?:(?:Document )?\d{1,4} of \d{1,4}(?: DOCUMENTS)?|End of Document|Classification|[A-Z][A-Za-z ]{2,20}:.{1,160}\(\d{2}%\).{0,40})$/u;
const bodyAlone = /^(?:Body|正文|全文)$/u;

/** The label line that `text` is where it stands. */
export function labelOf(text: string, { among, first: isFirst, bracketed = false }: LabelPlace): LabelLine | undefined {
  if (text.length > longest) return undefined;
  if (frame.test(text)) return { kind: 'OUT', length: text.length, mail: true };
  if (ofNexis.test(text) || (among && bodyAlone.test(text))) return { kind: 'OUT', length: text.length };
  if ((text.startsWith('【') && !bracketed) || !labelEnd.test(text.slice(0, longestLabel))) return undefined;
  for (const { kind, sure, first, mail, pattern } of patterns) {
    const length = sure || (among && (isFirst || !first)) ? pattern.exec(text)?.[0].length : undefined;
    const line = length === undefined ? undefined : lineOf(kind, text, length);
    if (line) return mail ? { ...line, mail } : line;
  }
  return undefined;
}

/** 新华社, 人民日报　作者：张某. */
const source = /^([^\s。，；]{2,20})(?:\s+(?:作者|记者|記者|编辑|編輯|责任编辑|責任編輯)\s*[:：].{1,20})?$/u;
/** A date with its time and weekday; also that of a bulletin board: 某某社区 (Thu Apr 29 20:11:03 1993). */
const dateOnly =
  /^(?:\p{Script=Han}{2,8}\s*\()?[\d\s:：年月日星期周週一二三四五六上下午().,/A-Za-z+-]{6,60}(?:站内)?$/u;

function lineOf(kind: Labels['kind'], text: string, length: number): LabelLine | undefined {
  const value = text.slice(length).trim();
  const out = { kind: 'OUT', length: text.length } as const;
  switch (kind) {
    case 'TITLE': {
      if (!/\p{Script=Han}/u.test(value)) return out;
      const prefix = length + (forwarded.exec(value)?.[0].length ?? 0);
      return /[。；]/u.test(value) ? undefined : { kind: 'HEADING', length: prefix };
    }
    case 'CAPTION':
      return value === '' ? out : { kind: 'CAPTION', length };
    case 'AUTHOR':
      return value !== '' && value.length <= 40 && !/[。；！？]/u.test(value)
        ? { kind: 'AUTHOR', length: 0 }
        : undefined;
    case 'BODY':
      return { kind, length };
    case 'SOURCE': {
      const outlet = source.exec(value)?.[1];
      return outlet ? { ...out, ...(!/^https?:/u.test(outlet) && { outlet }) } : undefined;
    }
    case 'DATE': {
      const publishedOn = dateOnly.test(value) ? writtenDate(value) : undefined;
      return publishedOn ? { ...out, publishedOn } : undefined;
    }
    case 'OUT':
      return out;
  }
}
