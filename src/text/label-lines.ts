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

interface Labels {
  readonly kind: 'TITLE' | 'CAPTION' | 'BODY' | 'AUTHOR' | 'SOURCE' | 'DATE' | 'OUT';
  /** Told from running text wherever they stand; others only among labels and at the head of a page. */
  readonly sure?: boolean;
  /** Only the first line of an article, or of a mail: in minutes 主题：关税 is what they are about. */
  readonly first?: boolean;
  readonly mail?: boolean;
  readonly words: string;
}

/** Each seen in a copied page, an export of a database or a notebook, or a mail. */
const known: readonly Labels[] = [
  { kind: 'TITLE', sure: true, words: '标\\s*题|標\\s*題|新闻标题|新聞標題|文章标题|文章標題' },
  { kind: 'TITLE', first: true, words: '主题|主題|主旨|题目|題目|Title|Subject|Headline' },
  { kind: 'CAPTION', sure: true, words: '图说|圖說|图注|圖註|图片说明|圖片說明|[图圖]\\d{1,2}' },
  { kind: 'BODY', sure: true, words: '正文|Markdown Content' },
  { kind: 'AUTHOR', words: '作者|记者|記者|撰文|Authors?' },
  {
    kind: 'SOURCE',
    words: '来源|來源|稿源|信源|出处|出處|文章来源|文章來源|新闻来源|新聞來源|媒体|媒體|Source|Publisher|Outlet',
  },
  {
    kind: 'DATE',
    words:
      '(?:发布|發布|发表|發表|发稿|發稿|出版|见报|見報|刊登)?(?:日期|时间|時間)|Date|Published(?: Time| Date| on)?|Publish Date|Publication Date',
  },
  { kind: 'DATE', sure: true, mail: true, words: '发送时间|发送日期|寄件日期|傳送日期|传送日期|发信站|發信站|Sent' },
  {
    kind: 'OUT',
    sure: true,
    mail: true,
    words: '发件人|寄件者|寄件人|收件人|收件者|抄送|密送|副本|发信人|發信人',
  },
  {
    kind: 'OUT',
    mail: true,
    words:
      'From|To|Cc|Bcc|Reply-To|Message-ID|MIME-Version|Content-(?:Type|Transfer-Encoding|Disposition)|Received|Return-Path|Delivered-To|X-[A-Za-z-]{1,40}',
  },
  {
    kind: 'OUT',
    words:
      'URL|URL Source|Link|Created|Updated|Tags?|Keywords|Category|Description|Language|栏目|欄目|分类|分類|字数|字數',
  },
  {
    kind: 'OUT',
    sure: true,
    words:
      'Links/Buttons|關鍵字|[点點][击擊閱阅](?:次[数數]|量|[数數])?|[浏瀏][览覽](?:次[数數]|量|[数數])|文章[编編][号號]|文件[编編][号號]',
  },
];

const patterns = known.map((labels) => ({
  ...labels,
  pattern: new RegExp(`^(?:${labels.words})[ \\t\\u3000]{0,8}[:：](?!//)[ \\t\\u3000]{0,8}`, 'u'),
}));

const longest = 200;
/** 转发: 张某会见李某. */
const forwarded = /^(?:(?:转发|轉發|转寄|轉寄|回复|回覆|答复|Fwd?|Fw|Re)\s{0,4}[:：]\s{0,4}){1,5}/iu;
const frame =
  /^-{2,}\s*(?:原始邮件|原始郵件|转发的?邮件|轉寄的?郵件|以下是转发的?邮件|Original Message|Forwarded message)\s*-{2,}$/iu;

export interface LabelPlace {
  /** At the head of a page or behind another label. */
  readonly among: boolean;
  /** Before any text, or in a mail. */
  readonly first: boolean;
}

/** The label line that `text` is where it stands. */
export function labelOf(text: string, { among, first: isFirst }: LabelPlace): LabelLine | undefined {
  if (text.length > longest) return undefined;
  if (frame.test(text)) return { kind: 'OUT', length: text.length, mail: true };
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
