import type { Span } from '../text/article.js';
import type { ArticleView, Sentence } from './article-view.js';
import { listsIn } from './issue-list-extent.js';
import { matchesOf } from './matches-of.js';
import type { MeetingFrame } from './meeting-frame.js';
import { beginningIn } from './spans-at.js';
import type { TalkGrounds } from './talk-grounds.js';

export interface IssueMention extends Span {
  readonly sentence: Sentence;
  /** The meetings that it was a topic of; absent on an item of a list, whose sentence tells which. */
  readonly frames?: readonly MeetingFrame[];
  /** The whole list that it is an item of. */
  readonly list?: Span;
  /** What the sides agree to do about it is told, not that they talked of it. */
  readonly agreed?: true;
}

/**
 * The items of the lists that a sentence gives of what was talked about: 就A、B和C问题交换意见, 讨论了A以及B.
 * Each item is whole, without what introduces or closes the list, in the order of the text.
 */
export function findIssueLists(view: ArticleView, sentence: Sentence, grounds: TalkGrounds): IssueMention[] {
  // Of 围绕甲…，围绕乙…, clauses of what is to be done, the second is no list either.
  const isList = ({ start, end }: Span): boolean =>
    /[围环]绕/u.test(view.folded.slice(start - 2, start)) ||
    !isAppeal(view, { start, end }, itemsOf(view, { start, end }));
  return listsIn(view, sentence, grounds, isList).flatMap((list) => {
    const items = itemsOf(view, list);
    return isAppeal(view, list, items) ? [] : items.map((item) => ({ ...item, sentence, list }));
  });
}

/** 围绕甲、实施乙，多献良策，进一步深化丙: clauses of what is to be done, no list of what was talked about. */
const isAppeal = (view: ArticleView, list: Span, items: readonly Span[]): boolean =>
  saysWhoDoes.test(view.folded.slice(list.start, list.end)) ||
  (view.folded.slice(list.start, list.end).includes('，') &&
    items.some(
      ({ start, end }) =>
        end - start > longestBehindComma ||
        (start > list.start &&
          /^(?:围绕|进一步|继续|多|努力|切实|不断|积极|大力|要|并)/u.test(view.folded.slice(start, end))),
    ));

/** 提到双方将持续就…: a clause of its own. */
const saysWhoDoes =
  /^(?:双方|两国|两人|[中美]方|各方|他们?|她|我们?|对方)(?:将|要|会|应|愿|已|都|均|也|正|可|须|同意|只|是|没|曾|不|仍|未|从|很)/u;

const longestBehindComma = 20;

/** The items of a list, each without what introduces or closes it. */
export function itemsOf(view: ArticleView, list: Span): Span[] {
  const parts = split(
    view,
    withoutView(view, withoutPurpose(view, list)),
    /(?<![一二三四五六七八九](?=、[一二三四五六七八九十][个年月天日次项名]))、|以及|及其|，|(?<=关系)[和与及]/gu,
  ).flatMap((part, index, all) => splitLast(view, part, index === all.length - 1 && all.length > 1));
  return parts.map((part) => trim(view, part)).filter((part) => part.end - part.start >= 2 && !isEmpty(view, part));
}

/** 为恢复谈判创造条件: what for, without what is done for it. */
function withoutPurpose(view: ArticleView, { start, end }: Span): Span {
  const [, purpose] =
    /^为([^，。；]{3,}?)(?:创造|营造|奠定|铺平|提供)[^，。；、]*$/u.exec(view.folded.slice(start, end)) ?? [];
  return purpose ? { start: start + 1, end: start + 1 + purpose.length } : { start, end };
}

/** 自己对甲、乙的主张: whose views they are is no part of what they are of. */
function withoutView(view: ArticleView, { start, end }: Span): Span {
  const [, whose, of] =
    /^([^，。；、]{0,6}[对就])([^，。；]{2,40})的(?:看法|意见|想法|立场|主张|见解|态度)$/u.exec(
      view.folded.slice(start, end),
    ) ?? [];
  return whose !== undefined && of
    ? { start: start + whose.length, end: start + whose.length + of.length }
    : { start, end };
}

/** 公平、互惠和平衡的贸易关系: qualities of one thing. */
const quality =
  '(?:公平|公正|互惠|对等|平衡|稳定|健康|开放|透明|包容|自由|强劲|完整|可核查|不可逆|永久|持久|和平|繁荣|安全|有序|普惠|均衡|坦诚|务实|积极|互利|共赢|可持续|公开|诚实|有效|全面|彻底)';
const qualities = new RegExp(`${quality}(?:[、和与及且]${quality})+(?=的)`, 'gu');

function split(view: ArticleView, span: Span, separator: RegExp): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  const text = view.folded.slice(span.start, span.end);
  const whole = matchesOf(text, qualities);
  for (const match of matchesOf(text, separator)) {
    if (whole.some(({ 0: word, index }) => index <= match.index && index + word.length > match.index)) continue;
    parts.push({ start, end: span.start + match.index });
    start = span.start + match.index + match[0].length;
  }
  parts.push({ start, end: span.end });
  return parts.filter((part) => part.end > part.start);
}

/**
 * Splits A和B where both are issues of their own: at the end of a list, or where the lexicon knows both. A和B under one
 * verb (解决关税和非关税措施) stays whole.
 */
function splitLast(view: ArticleView, part: Span, closesList: boolean): Span[] {
  // 国际和地区问题, 双边及多边关系: one word in two.
  if (oneInTwo.test(view.folded.slice(part.start, part.end))) return [part];
  const halves = split(view, part, joins);
  if (halves.length !== 2) return [part];
  const [first, second] = halves.map((half) => trim(view, half)) as [Span, Span];
  const text = view.folded.slice(first.start, first.end);
  if (view.vocabulary.grammar.governing.some((verb) => text.startsWith(verb))) return [part];
  const known = [first, second].every((half) =>
    view.vocabulary.issues.get(view.folded.slice(half.start, half.end).replace(/问题$/u, '')),
  );
  const long =
    halves.every(({ start, end }) => end - start >= 4) && !view.folded.slice(part.start, part.end).includes('的');
  return known || closesList || long || topicEnd.test(text) ? [first, second] : [part];
}

/** 和 in 和平, 与 in 参与 and 及 in 涉及 join nothing. */
const joins = /(?<![共温饱总缓])和(?![平解谐约睦谈])|(?<![参给赋])与(?!会)|(?<![以涉提触波普])及(?![其时])/gu;

const oneInTwo =
  /^(?:[^和与及]{0,14})(?:国际和地区|国际与地区|国际及地区|地区和国际|双边和多边|双边与多边|全球和地区)[^和与及]*$/u;

/** 甲岛问题与半岛局势: the first is whole by itself. */
const topicEnd = /(?:问题|局势|形势|关系|危机|战争|冲突|疫情|争端|合作|谈判|系统)$/u;

function trim(view: ArticleView, part: Span): Span {
  const { itemPrefixes, itemSuffixes } = view.vocabulary.grammar;
  let { start, end } = part;
  start += ownView.exec(view.folded.slice(start, end))?.[0].length ?? 0;
  for (let changed = true; changed; ) {
    changed = false;
    const text = view.folded.slice(start, end);
    const prefix =
      itemPrefixes.find((word) => text.startsWith(word) && text.length > word.length) ?? ledIn.exec(text)?.[0];
    const suffix =
      itemSuffixes.find((word) => text.endsWith(word) && text.length > word.length) ?? whatKind.exec(text)?.[0];
    if (prefix) start += prefix.length;
    else if (suffix) end -= suffix.length;
    changed = prefix !== undefined || suffix !== undefined;
  }
  return { start, end };
}

/** 某国对甲的关切, 自己对乙的主张: who thinks so is no part of it. */
const ownView = /^[^，。；、]{1,6}[对就](?=.{2,}的(?:关切|关注|担忧|忧虑|不满|看法|意见|想法|立场|主张|建议|态度)$)/u;

/** 告知要押后公布…, 和发展…, 两国开始着手恢复…, 政府为维护…(所做的努力): what leads up to an item. */
const ledIn =
  /^(?:要(?![求素闻点案塞地员害价])|[和与及](?![平解谐约睦谈会]))(?=.{3})|^(?:双方|两国)?(?:已经?)?(?:开始)?着手(?=.{3})|^[^为、]{2,12}为(?=(?:巩固|维护|推动|促进|实现|解决|改善|应对|缓和|加强|保障|恢复))/u;

/** 甲、乙等结构性问题, 等方面的经验交流, 等开展的良好合作: what kind they all are. */
const whatKind =
  /(?<=.{2})在内的[^、]*$|(?<=.{2})等(?:[^等、]{1,8}(?:问题|议题|课题|事项|领域|话题|清单|主题)|(?:诸|多)?(?:个|多)?(?:方面|领域)的[^等、]{2,8}|(?:开展|进行)的[^等、]{2,8})$/u;

const isEmpty = (view: ArticleView, part: Span): boolean => {
  const text = view.folded.slice(part.start, part.end);
  const person = beginningIn(view.names, part.start, part.end).some(
    ({ entry, end }) =>
      entry.label === 'Person' &&
      end <= part.end &&
      !/^(?:政府|当局|政权|的?政纲|的?方案|一?案|事件|施政|访[问美华]|参选|辞职|下台|连任|提名|言论|讲话|演说|去世|病情|获释|情况|问题|被捕|被拘)/u.test(
        view.folded.slice(end, part.end),
      ),
  );
  return (
    person ||
    unpaired(text) ||
    isClause.test(text) ||
    howLong.test(text) ||
    ofNothing.test(text) ||
    /(?<!自)我|[您他她愿冇嘅咁唔咗啲佢]|上述|什么|哪些|未知|如何看待|表示|认为|重申|双方(?=同意|认为|将|要|应|愿|均|都|一致|可|就|在|也|还|重)|^(?:此|的|指|即|本案|如果|因为|而|请|难道|包括|取消原定|十分|非常|很|不)/u.test(
      text,
    ) ||
    view.vocabulary.grammar.emptyItems.includes(text) ||
    text.length > 40
  );
};

/** 那个会谈, 上两次会面, 继续深化合作, 两国元首, 片刻: a meeting, who met, or how well they got on. */
const ofNothing =
  /^(?:[那这该]个?|上[一两三]?[次轮])(?:会[谈晤面见议]|磋商|谈判|次)|^(?:对于|一些令)|(?:元首|领导人|的发言|六方|^为此.*的努力)$|^(?:继续|进一步|不断|共同)*(?:深化|加强|扩大|开展|推动|拓展)(?:双边|务实|互利|各领域)*合作$|^(?:片刻|一会儿?|触及|涉及)$/u;

/** 谈了近三小时: how long, and of nothing. */
const howLong =
  /^(?:长达|足足)?个(?:多|半)(?:小时|钟头|月)$|^(?:将?近|约|大约|逾|超过|足足|整整|长达)?(?:好)?[\d一二两三四五六七八九十半几数多]+多?(?:个半?|个多)?(?:小时|分钟|钟头|天|句|次)(?:多|半|左右|之久)?$/u;

/** 甲是乙所为, 丙必会, 有意见指, 达成一致的: somebody does or says it, and nothing was talked of. */
const isClause =
  /的$|(?:心声|呼声|愿望|心愿|期盼|意愿)$|^一[个条项件](?:线索|消息|问题|事情?|建议|意见)$|(?:必[会将]|[指称]|[」”》]后|(?:后|时|中)遭[袭击捕]|所为|^[^的]*在.*下)$|作出(?!的)|[借藉]由/u;

/** Cut out of the middle of a quotation. */
const unpaired = (text: string): boolean =>
  anyBracket.test(text) && brackets.some(([open, close]) => times(open, text) !== times(close, text));

const brackets = [
  ['「', '」'],
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
] as const;
const anyBracket = new RegExp(`[${brackets.flat().join('')}]`, 'u');
const times = (character: string, text: string): number => text.split(character).length;
