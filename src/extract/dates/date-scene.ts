import type { DateBasis } from '../../model/vocabulary.js';
import { type PartialDate, partialDate } from './calendar.js';
import type { DateContext, DateMention } from './date-mention.js';
import type { DateScene } from './date-rule.js';
import { Hints } from './hints.js';

/** A scene and where the years that it gives come from. */
export interface SceneWithBases extends DateScene {
  readonly referenceBasis: DateBasis | null;
  readonly anchorBasis: DateBasis | null;
}

const clauseEnd = /[，。；：！？\n]/u;
const aheadWords =
  /将(?!军|近|其|士)|拟(?!议)|定于|计划(?!生育|经济)|预定|预计|安排[在于]|邀请(?!函)|打算|即将|期望|希望|期待|有望/u;
const intendedWords = /(?:取消|推迟|押后|延后|搁置)了?[于在]?$|原定|原订|原拟|(?<!日)本[定拟]|原本|原计划/u;
const aheadAfter =
  /^(?:[也亦都还便再]会|(?:早上|上午|中午|下午|傍晚|晚上|[早午晚])?会(?:同(?!有关)|[与和跟再]))|^.{0,4}将(?!军|近|其|士)|^.{0,14}时再[与同和跟]|^.{0,14}将(?:率|赴|访|举行|会|前往|抵)/u;
/** 19日至23日访台，将晋见: the clause behind the visit looks ahead. */
const visitAhead =
  /^(?:早上|上午|中午|下午|傍晚|晚上)?(?:率团)?(?:来|赴|访|到访|抵|访问|前往|转往|转赴|飞往|启程|返)[^，。；]{0,12}，(?:并|期间|再|其后|随后)?(?:将(?!军)|拟|预计|预定)/u;
const reach = 30;
const joined = /^[ \t\u3000]*(?:、|和|及|与|以及)[ \t\u3000]*$/u;

/** What words that stand from `start` to `end` of the text can count from, `before` being the last date told there. */
export function sceneAt(
  text: string,
  start: number,
  end: number,
  context: DateContext,
  before: DateMention | undefined,
): SceneWithBases {
  const spoken = clauseBefore(text, start);
  const future = looksAhead(spoken, text.slice(end, end + reach));
  const intended = intendedWords.test(spoken);
  const anchor = before?.edtf && !before.deadline ? before : undefined;
  const shared = {
    anchor: partialDate(anchor?.edtf ?? context.anchor),
    anchorBasis: anchor ? (anchor.basis ?? null) : (context.anchorBasis ?? null),
    future,
    intended,
  };
  if (anchor && joined.test(text.slice(anchor.end, start))) {
    return { ...shared, reference: monthOf(shared.anchor), referenceBasis: shared.anchorBasis, hints: Hints.none };
  }
  if (anchor && opensMonth(anchor, shared.anchor, text.slice(anchor.end, start), text.slice(start, end)))
    return { ...shared, reference: monthOf(shared.anchor), referenceBasis: shared.anchorBasis, hints: Hints.none };
  return {
    ...shared,
    reference: partialDate(context.reference),
    referenceBasis: context.referenceBasis,
    hints: context.hints ?? Hints.none,
  };
}

/**
 * 去年10月在某地参加会议，于6日…: the days of the same sentence are in the month that it opened, and so are later days
 * behind a day of it (19日在某市，20日在某地).
 */
function opensMonth(
  { granularity, rule }: DateMention,
  { month, day }: PartialDate,
  between: string,
  words: string,
): boolean {
  if (month === null || between.length > withinSentence || /[。！？\n]/u.test(between)) return false;
  // 上月30日 and 周一 count from the day of the text.
  if (/^(?:[上下本这]|星期|礼拜|周)/u.test(words)) return false;
  // 上周提出的计划，4日将…: a week opens no month.
  if (rule.startsWith('week')) return false;
  if (granularity === 'MONTH' || granularity === 'INTERVAL') return true;
  const next = /^(\d{1,2})[日号]/u.exec(words)?.[1];
  return granularity === 'DAY' && day !== null && next !== undefined && Number(next) > day;
}

const withinSentence = 60;

/** 5月3日和7日: the second day is in the month of the first. */
const monthOf = ({ year, month }: PartialDate): PartialDate => ({ year, month, day: null });

const clauseBefore = (text: string, start: number): string =>
  text
    .slice(Math.max(0, start - reach), start)
    .split(clauseEnd)
    .at(-1) ?? '';

function looksAhead(before: string, rest: string): boolean {
  const after = rest.split(clauseEnd)[0] ?? '';
  return aheadWords.test(before) || aheadAfter.test(after) || visitAhead.test(rest);
}
