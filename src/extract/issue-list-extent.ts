import { oncePer } from '../model/once-per.js';
import type { Span } from '../text/article.js';
import { type ArticleView, clauseEnd, clauseStart, type Sentence } from './article-view.js';
import type { Grammar, IssueList } from './grammar.js';
import { judgedTopics } from './judged-topics.js';
import { matchesOf } from './matches-of.js';
import type { MeetingFrame } from './meeting-frame.js';
import { everyPatternOf } from './pattern.js';
import { beginningIn } from './spans-at.js';
import { isOfTalk, type TalkGrounds } from './talk-grounds.js';
import { WordsHeld } from './words-held.js';

/** Where the lists of issues of a sentence begin and end, in the order of the text; of two that overlap the one that begins first and is one. */
export function listsIn(
  view: ArticleView,
  sentence: Sentence,
  grounds: TalkGrounds,
  isList: (list: Span) => boolean,
): Span[] {
  if (sentence.zone.kind !== 'BODY' && sentence.zone.kind !== 'CAPTION') return [];
  const text = view.folded.slice(sentence.start, sentence.end);
  const frames = framesIn(view.vocabulary.grammar.issues).in(text);
  const told = grounds.told.get(sentence) ?? [];
  const isPlanned = told.some(({ status }) => status === 'PLANNED') && told.every(({ status }) => status !== 'HELD');
  const lists = frames.flatMap((frame) =>
    openingsOf(view, sentence, frame).flatMap(({ opens, start }) => {
      const ofPlan = isPlanned || told.some((one) => one.status === 'PLANNED' && isCarriedBy(view, start, one));
      if (isWished(view, sentence, frame, { start: opens, end: start }, ofPlan ? wishedOfPlan : wished)) return [];
      if (frame.meeting && !isOfTalk(view, grounds, sentence, groundsEnd(view, opens, start), frame.side)) return [];
      return extentOf(view, sentence, frame, start) ?? [];
    }),
  );
  const found: Span[] = [];
  lists.push(
    ...namedAsTopic(view, sentence, text, grounds),
    ...fromOneToAnother(sentence, text),
    ...judgedTopics(view, sentence, text, grounds),
  );
  for (const list of lists.filter(isList).sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (list.start >= (last?.end ?? 0)) found.push(list);
    else if (
      last?.start === list.start &&
      list.end > last.end &&
      endedEarly.test(view.folded.slice(last.end, list.end))
    )
      found[found.length - 1] = list;
  }
  return found;
}

/** 将就甲问题举行会谈: the meeting whose verb closes the list. */
export const isCarriedBy = (view: ArticleView, from: number, { use, trigger }: MeetingFrame): boolean =>
  use === 'CARRIED' && trigger.start >= from && !/[，；]/u.test(view.folded.slice(from, trigger.start));

/** 提出了甲的关切、乙争端: of two that begin together, the one ends in the middle of the list. */
const endedEarly = /^的?(?:关切|关注|问题|要求|诉求|情况)、/u;

/** 会谈主要涉及, 跟周某了解: the opening itself may name the talk, or one of those who met. */
const groundsEnd = (view: ArticleView, opens: number, start: number): number =>
  /^(?:会[谈晤面]|磋商|谈判|对话|谈话|通话|讨论).{2}|^[向跟与].*了解/u.test(view.folded.slice(opens, start))
    ? start
    : opens;

/** Where 就甲国与乙国关系 stands before the verb that closes it (举行会谈): those named there are talked about and do not talk. */
export function topicsBefore(view: ArticleView, sentence: Sentence, from: number, position: number): Span[] {
  if (!/就|围绕|针对|题上/u.test(view.folded.slice(from, position))) return [];
  return topicFramesIn(view.vocabulary.grammar.issues)
    .in(view.folded.slice(sentence.start, sentence.end))
    .flatMap((frame) =>
      openingsOf(view, sentence, frame)
        .filter(({ opens }) => opens >= from && opens < position)
        .flatMap(({ start }) => extentOf(view, sentence, frame, start) ?? []),
    )
    .filter(({ end }) => end <= position);
}

function openingsOf(view: ArticleView, sentence: Sentence, { open }: IssueList): { opens: number; start: number }[] {
  const text = view.folded.slice(sentence.start, sentence.end);
  return matchesOf(text, everyPatternOf(opening, open)).map((match) => ({
    opens: sentence.start + match.index,
    start: sentence.start + match.index + match[0].length,
  }));
}

function extentOf(view: ArticleView, sentence: Sentence, frame: IssueList, start: number): Span | null {
  const closed = listEnd(view, sentence, start, frame.until);
  // 讨论某条款时，
  const end = closed !== null && whenTold.test(view.folded.slice(closed - 2, closed + 1)) ? closed - 1 : closed;
  if (end === null || end <= start || (frame.clause && hasBreak(view, frame.open, start, end))) return null;
  // 围绕绿色发展加强合作: what is done about it is no part of it.
  const done = frame.pursued ? pursued.exec(view.folded.slice(start, end)) : null;
  return { start, end: done ? start + done.index : end };
}

const pursued = /(?<=^[^，。；、和与及]{2,})(?<![、和与及的])(?:加强|推进|深化|推动|开展|扩大|拓展|促进)/u;

const whenTold = /(?<![小同及准按平暂临届限战])时，$/u;

/** 甲、乙和丙是会谈的主要话题: the list leads the clause. */
function namedAsTopic(view: ArticleView, sentence: Sentence, text: string, grounds: TalkGrounds): Span[] {
  if (!/[题点轴容程心](?=[，。；]|$)/u.test(text)) return [];
  const told = (grounds.told.get(sentence) ?? []).some(({ status, definite }) => status === 'HELD' && definite);
  const match = asTopic.exec(text) ?? (told ? asFocus.exec(text) : null);
  if (!match) return [];
  const end = sentence.start + match.index;
  const start = clauseStart(view, sentence, end);
  const lead = /^(?:其中|而|至于|另外|此外|不过|但)/u.exec(view.folded.slice(start, end))?.[0].length ?? 0;
  return end - start - lead > 1 && end - start < 60 ? [{ start: start + lead, end }] : [];
}

const asFocus = /(?:是|为|成为|成了|成)[^，。；、]{0,4}(?:话题|议题|焦点|主题|重点)(?=[，。；]|$)/u;

/** 话题从甲谈到乙，再到丙. */
function fromOneToAnother(sentence: Sentence, text: string): Span[] {
  const match = fromTo.exec(text);
  if (!match) return [];
  let at = match.index;
  return match.slice(1).flatMap((item) => {
    if (!item) return [];
    const start = text.indexOf(item, at);
    at = start + item.length;
    return [{ start: sentence.start + start, end: sentence.start + at }];
  });
}

const fromTo =
  /(?:内容|话题|议题|范围|谈话|讨论|会谈)[^。；，]{0,6}，?(?:从|(?<=(?:话题|谈话)[^。；，]{0,4})由)([^，。；]{2,30}?)[谈聊说]?到([^，。；]{2,30})(?:，(?:再|又|以至)[谈聊说]?到([^，。；]{2,30}))?/u;

const asTopic =
  /(?:[也都均亦将便则仍已]|成为|当然|无疑|料)*(?:是|为|成为|成了|列为|被列为)(?:了)?[^，。；、]{0,6}(?:会谈|会晤|会面|磋商|谈判|对话|通话|双方|两人|两国|讨论|谈话|峰会)[^，。；、]{0,10}(?:话题|议题|焦点|主题|重点|内容|议程|主轴|核心)(?=[，。；]|$)/u;

/** By what their words begin with, up to the gap: most sentences hold none of it, and need no expression matched. */
const framesIn = oncePer((frames: Grammar['issues']) => new WordsHeld(frames, headsOf));
const topicFramesIn = oncePer(
  (frames: Grammar['issues']) =>
    new WordsHeld(
      frames.filter(
        ({ open, meeting, clause }) =>
          (!meeting && (open.includes('就') || open.includes('围绕'))) || (clause && open[0] === '在'),
      ),
      headsOf,
    ),
);
const headsOf = ({ open }: IssueList): string[] => open.map((word) => word.split('…')[0] ?? word);

/**
 * Longest words first, each with what else it may be part of left out: 成就, 就业, 面对, 对话. Words that begin alike before their gap
 * (要求…撤回, 要求…取消) are tried together.
 */
const opening = (words: string) => {
  const tails = new Map<string, string[]>();
  const forms = words.split('|').map((word) => {
    const [head = '', tail, ...more] = word.split('…');
    if (tail === undefined || more.length > 0) return partOf[word] ?? word.replaceAll('…', gap);
    const known = tails.get(head);
    tails.set(head, [...(known ?? []), tail]);
    return known ? [] : { head };
  });
  const source = (form: string | { readonly head: string }) =>
    typeof form === 'string' ? form : `${form.head}${gap}(?:${(tails.get(form.head) ?? []).join('|')})`;
  return `(?:${forms.flat().map(source).join('|')})`;
};
const gap = '[^，。；：、指说称话问]{0,8}?';
/** What sides confirm to each other: 两国长期合作关系, and no fact that somebody confirms. */
const ofMatter =
  '(?=[^，。；、]{2,20}(?:关系|问题|协议|协定|原则|合作|立场|安排|计划|共识)(?:[，。；、]|$))(?![将会已是该其有为了能可她他]|[两二]人|[^，。；、]{0,8}存在)';
const partOf: Readonly<Record<string, string>> = {
  就: '(?<![成但却论早都来始])(?<!刚刚?(?:抵达|到|回|结束|下)[^，。；]{0,12})(?:(?<!也)就|(?<=[外人方]也)就)(?!是|会|业|任|算|能|要|可|请|知|像|连|必|得|应(?!对)|该|有(?!关)|没|让|把|被|已|将|在|职(?![业工能务权])|读|诊|寝)',
  对: '(?<![面针反绝相应核派敌])对于?(?!方|话|外|抗|接|应|等|比|立)',
  以: '(?<![可所得足难加予用])以(?!来|往|上|下|内|外|前|后|及|便|期|色)',
  在: '(?<![正存所现实])在',
  批评: '批评(?![的者家说称道指：，为声])(?<=(?:会[上中]|席间|会[面谈晤见]中?)，?[^，。；]{0,12}(?<![自受被遭])批评)',
  交流: '交流(?![会了对过])',
  分享: '分享(?![会了对过])',
  会商: '(?<!开)会商',
  问及: '(?<!传媒|媒体|记者|[被获遭当者])问及',
  问到: '(?<!传媒|媒体|记者|[被获遭当者])问到',
  问起: '(?<!传媒|媒体|记者|[被获遭当者])问起',
  谈: '(?<=(?:会[晤见面谈]|见面|晤面|碰面|拜会|拜访|约见|召见|接见)[^，。；与和]{2,24})(?<![会面商洽座交访恳深密晤倾笑言空漫详长畅细])谈(?![判话到及妥论起不了得好何成拢天心笑古谈过吐情恋婚崩完出])',
  评估: '(?<=[，并时中上后了]|双方|两人|共同)评估(?![报后结小机系员的和、认中组团工委师所])',
  规划: '(?<=共同|一道|携手)规划',
  确认: `确认(?!了)${ofMatter}`,
  确认了: `确认了${ofMatter}`,
  表达: '表达(?![了对出])',
  表达了: '表达了(?!对)',
  讨论: '讨论(?!区|会|稿|文件|结果)',
  探讨: '探讨(?!会)',
  至于: '(?<![不以甚乃])至于(?![^，。；]*，(?:双方|两人)?(?:没有|并未|未有|并无|未曾|均未))',
  解释: '(?<![司法律])解释(?![说称道指，：为是何权])',
  关心: '(?<!共同|所|最|非常|普遍|彼此)关心(?![的和与、支推帮爱])',
};
/** What those do who talk. */
const exchanged = '交换|交流|讨论|探讨|沟通|磋商|会谈|协商|对话|研究|谈|协调|商讨|意见';

/**
 * 就深化甲乙全面战略伙伴关系达成共识, 就职后遭袭，必会进行报复: 全面 and 进行 close the list only where an exchange follows, 全面 of
 * 全面战略伙伴关系 and 通话 of 普通话 never.
 */
const closing = (words: string) =>
  `，?(?<![共普])(?!(?:全面|友好)(?:战略|合作|伙伴|协作|停火|禁|履行))(?!(?:全面|深入|广泛|充分|加强|继续|友好)(?![^，。；]{0,14}(?:${exchanged})))(?!(?:进行|展开)(?![^。；]{0,30}(?:${exchanged}|辩|争|吵|工作|论|议|商|接触|斡旋|审|评|调查|汇报|说明)))(?:${words.replace(/(?<=^|\|)谈(?=\||$)/u, '谈(?![判话及妥])').replaceAll('…', '[^，。；：、]{0,8}?')})(?!发表|达成[^，。；]{0,8}的|的(?:结果|进展|成果))`;

/** 双方愿就…保持沟通: what the sides may yet talk about. */
const hoped =
  '愿|应(?!邀|约|询)|希望|期待|本来|原本|未有|没有|[并毫]无|[并从]未|不[可能会]|无法|拒绝|如果|[是会能有]否|可以?$|[无未]$';
const wished = new RegExp(`${hoped}|预期|(?<!不)可能|将(?!军|来)|(?<![主简扼纪摘首重是])要(?!求)`, 'u');
/** 两国总统将就…交换意见: of a meeting to come, what it will be about. */
const wishedOfPlan = new RegExp(hoped, 'u');

/** 愿加强合作，探讨…: a clause without a subject goes on with what the one before it wishes, unless its verb is of the past. */
function isWished(view: ArticleView, sentence: Sentence, { until }: IssueList, word: Span, wish: RegExp): boolean {
  const past = until.length > 0 || view.folded[word.end - 1] === '了';
  let opens = word.start;
  for (let clauses = 0; clauses < 8; clauses++) {
    const from = clauseStart(view, sentence, opens);
    // 是要传达: what they met for.
    const said = view.folded.slice(from, opens).replace(/是要/gu, '');
    if (wish.test(said)) return true;
    if (past || view.folded[from - 1] !== '，' || from <= sentence.start) return false;
    if (clauses === 0 && !/^(?:并|共同|继续|积极|进一步)*$/u.test(said)) return false;
    opens = from - 1;
  }
  return false;
}

/** The stretch reaches over a comma, or another word that could open the list stands nearer to its end. */
const hasBreak = (view: ArticleView, open: readonly string[], start: number, end: number): boolean => {
  const text = view.folded.slice(start, end);
  return /[，；：]/u.test(text) || open.some((word) => text.includes(word));
};

const shortest = 2;

/** A list may reach over commas up to the verb that closes it, but not into the next sentence. */
function listEnd(view: ArticleView, sentence: Sentence, start: number, until: readonly string[]): number | null {
  if (until.length === 0) {
    // 讨论政策问题，包括房屋、教育和就业: what the issue consists of.
    const end = clauseEnd(view, sentence, start);
    return goesOn.test(view.folded.slice(end, end + 5)) ? clauseEnd(view, sentence, end + 1) : end;
  }
  const rest = view.folded.slice(start, sentence.end);
  // 就加强合作交换意见: the word that the list begins with does not close it.
  const closers = matchesOf(rest.slice(shortest), everyPatternOf(closing, until));
  const match = closers.find(
    ({ 0: word, index }) =>
      !/[、和及]/u.test(rest[shortest + index - 1] ?? '') &&
      !/^，?(?:会谈|磋商|交流|讨论|沟通|会晤|会面|对话|通话|举行[^，。；、]{1,10})(?:[、等及和与]|以及|问题|议题|成果|进程|事宜|机制|的)/u.test(
        rest.slice(shortest + index),
      ) &&
      (!/(?<!不)[与同]$/u.test(word) || isParty(view, start + shortest + index + word.length)),
  );
  const length = match ? shortest + match.index : 0;
  return match && length <= 120 && !/达成|；/u.test(rest.slice(0, length)) ? start + length : null;
}

/** 讨论甲问题，以及乙问题. */
const goesOn = /^，(?:包括|以及|还有|和|及(?!时)|特别是|尤其是|其中包括)/u;

/** 就渔业问题与甲方磋商, but 就渔业与海关问题磋商: who, and not what, stands behind 与. */
function isParty(view: ArticleView, at: number): boolean {
  const rest = /^[^，。；]*?(?=会|举行|进行|交换|磋商|沟通|讨论|探讨|深入|充分|[，。；]|$)/u.exec(
    view.folded.slice(at, at + 40),
  )?.[0];
  const named = beginningIn(view.names, at, at).length > 0 || beginningIn(view.titles, at, at).length > 0;
  return (
    (named || /^(?:对方|各方|.方|双方|有关|各国|其)/u.test(rest ?? '')) &&
    !/等|问题|议题|局势|关系|合作/u.test(rest ?? '')
  );
}
