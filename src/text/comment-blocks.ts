import { isOutletName } from './outlet-name.js';
import type { PageLine } from './page-line.js';
import { isTimeLine } from './time-line.js';

const date = String.raw`(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?)`;
const short = String.raw`(?:\d{1,2}[-/月]\d{1,2}日?\s*\d{1,2}[:：]\d{2}|\d{1,3}\s*(?:分[钟鐘]|个?小[时時]|天|[周週]|个?月|年)前|[刚剛]{2}|昨天(?:\s*\d{1,2}[:：]\d{2})?)`;
const time = `(?:${date}|${short})`;
const dateAlone = new RegExp(`^${date}$`, 'u');
const timeWithin = /\d[-/.年:：]\d|前|[刚剛]{2}|昨天/u;
/** 3楼 清风 [北京网友] 发表于 2小时前. */
const nameAndTime = new RegExp(
  String.raw`^(?:\d{1,4}\s?[楼樓F#]\s*)?(?<name>[^\s。，；：]{1,20}?)(?:\s*[[（(【][^\]）)】]{1,12}[\]）)】])?\s*[:：]?\s*(?:[发發]表[于於])?\s*${time}(?:\s*[来來]自\S{1,12})?$`,
  'u',
);
const button =
  '回[复覆應应]|Reply|[点點]?[赞讚]|支持|反[对對]|[踩顶頂]|[举舉][报報]|分享|收藏|展[开開]|收起|👍🏻?|👎|❤️?';
const counts = String.raw`[\s\d()（）[\]【】·|｜,.:：万萬w+-]`;
/** 回复 赞 12, 支持[3] 反对[0], 3小时前 回复. */
const reactions = new RegExp(`^(?:(?<time>${time})\\s*)?(?:${counts}|${button}){1,24}$`, 'u');
const surelyReactions = /回[复覆應应]|Reply|支持.*反[对對]|[顶頂].*踩|[赞讚].*踩/u;

/** In code units, and in lines between the name and the reactions. */
const longestName = 16;
const longestLine = 60;
const mostLines = 4;

/** Finds what readers say below an article where nothing is written above it, by what a site sets around each comment. */
export class CommentBlocks {
  /** Of the page's lines, the first that may be of a comment. */
  #from: number | undefined;

  /**
   * Takes the next line; where it ends a comment below an article, the number of the page's lines before that.
   * `firstSentence` is the first line that ends one.
   */
  begunBefore(text: string, lines: readonly PageLine[], firstSentence: number): number | undefined {
    if (text.length > longestLine || /[。，]/u.test(text)) return undefined;
    const name = timeWithin.test(text) ? nameAndTime.exec(text)?.groups?.name : undefined;
    if (isTimeLine(text) || dateAlone.test(text)) this.#from = isName(lines.at(-1)) ? lines.length - 1 : undefined;
    else if (name !== undefined) this.#from = isOutletName(name) ? undefined : lines.length;
    else if (surelyReactions.test(text)) return this.#endedBy(text, lines, firstSentence);
    return undefined;
  }

  #endedBy(text: string, lines: readonly PageLine[], firstSentence: number): number | undefined {
    const match = reactions.exec(text);
    const from = this.#from ?? (match?.groups?.time ? nameBefore(lines) : undefined);
    this.#from = undefined;
    if (!match || from === undefined) return undefined;
    const isComment = from > firstSentence && lines.length > from && lines.length - from <= mostLines;
    return isComment ? from : undefined;
  }
}

const isName = (line: PageLine | undefined): boolean =>
  line?.kind === 'TEXT' &&
  !line.finished &&
  line.text.length <= longestName &&
  !/[，。；：]/u.test(line.text) &&
  !isOutletName(line.text);

/** 清风 | 说得好。| 3小时前 回复. */
function nameBefore(lines: readonly PageLine[]): number | undefined {
  for (let at = lines.length - 2; at > 0 && at >= lines.length - mostLines; at -= 1)
    if (isName(lines[at])) return lines[at - 1]?.finished ? at : undefined;
  return undefined;
}
