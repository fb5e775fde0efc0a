import type { Span } from '../text/article.js';
import type { Agent } from './agents.js';
import { type ArticleView, clauseStart, type Sentence } from './article-view.js';
import { statusOf } from './meeting-status.js';

/**
 * What a sentence tells of a visit that has not been: planned or called off; null where it was, or where it is only wished for,
 * spoken of, or not to be. The country stands up to `until`.
 */
export function visitStatus(
  view: ArticleView,
  sentence: Sentence,
  guest: Agent,
  { start }: Span,
  until: number,
  isDated: boolean,
): 'PLANNED' | 'CANCELLED' | null {
  const before = view.folded.slice(sentence.start, start);
  const after = view.folded.slice(until, sentence.end);
  const from = clauseStart(view, sentence, start);
  const clause = view.folded.slice(from, start);
  const isOff = calledOff.test(clause) && ofJourney.test(after);
  if ((isOver.test(before) && !goesOn.test(clause)) || (onlySpokenOf.test(after) && !isOff)) return null;
  if (goesOn.test(clause)) return 'PLANNED';
  if (calledOff.test(clause)) return notSo.test(clause) ? null : 'CANCELLED';
  if (notToBe.test(clause) || habit.test(clause)) return null;
  const status = statusOf(view, sentence, from, [guest], start);
  // 推迟公布访华细节: something else was put off.
  if (status === 'CANCELLED') return putOff.test(clause) ? null : status;
  if (status === 'PLANNED' || (status === 'HELD' && anyTime.test(before))) return 'PLANNED';
  // 期待明年访问某国: it is known when it is to be.
  return status === 'PROPOSED' && isDated && /期待/u.test(clause) ? 'PLANNED' : null;
}

const putOff = /取消|推迟|押后|延后|搁置|暂缓/u;

/** What is told of a visit that was. */
const isOver = /抵达|到达|飞抵|结束(?![^，。；]*后)|结束[^，。；后]{0,8}$|圆满|已于|访问了|曾|去年|前年|早在/u;

/** 昨天抵达甲国，此行并会访问乙国: he has come, but not yet there. */
const goesOn =
  /^(?:(?:此行|其后|之后|随后|接着|接下来)(?:他|她|一行)?(?:还|并|也|亦|再)*|(?:还|并|也|亦)再?)(?:将会|将|会)(?:还|再|继续|接着|相继|先后|陆续|转[往赴]|前往|顺道)*$/u;

/** 取消访问某国的行程. */
const ofJourney = /^的(?:行程|计划|安排|决定)/u;

/** 将访问某国的消息不实, 称将访问某国，但从未成行. */
const onlySpokenOf = /^的|^[^。；]{0,12}，[^。；，]{0,6}(?:从未|没有|并未)成行/u;

/** 接受邀请，在方便的时候访问某国. */
const anyTime = /在(?:双方|彼此)?(?:都|均)?方便(?:的时候|时|之时)[^。；]*$/u;

/** 将不访问, 未必会访问; 每年都会访问. */
const notToBe = /(?:不|没有|未必|无意|毋须|未)[^，。；]{0,4}$/u;
const habit = /每年|每次|经常|常会|时常|往往|惯常/u;

/** 取消了对某国的国事访问, 因故无法来华进行国事访问: what is called off is the visit, and not something on it or of it. */
const calledOff =
  /(?:取消|推迟|押后|延后|搁置|暂缓)(?:了)?(?:原定|原本|预定|计划|原计划)?(?:[于在]?[\d一二三四五六七八九十上下本今明]{1,3}[日月年周旬底初](?:\d{1,2}日)?的?)?(?:对[^，。；的]{1,8}的?)?(?:进行)?的?(?:正式|国事|官方|官式|友好|首次)*$|(?:因[^，。；]{1,20}|遗憾)(?:而)?(?:无法|不能|未能)(?:如期|按期|按原定计划)?(?:[来赴]\p{Script=Han})?(?:对[^，。；的]{1,8})?(?:进行)?(?:正式|国事|官方|官式)*$/u;
/** 否认取消访问, 敦促某国取消访问. */
const notSo =
  /(?:没有|不会|无意|并未|未|不|否认|拒绝|可能|考虑|威胁|扬言|要求|呼吁|敦促|促请|建议|反对|是否|会否|或)[^，。；]{0,16}(?:取消|推迟|押后|延后|搁置|暂缓)/u;
