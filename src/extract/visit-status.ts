import type { Span } from '../text/article.js';
import type { Agent } from './agents.js';
import { type ArticleView, clauseStart, type Sentence } from './article-view.js';
import { statusOf } from './meeting-status.js';

/** What a sentence tells of a visit that has not been: planned or called off; null where it was, or where it is only wished for. */
export function visitStatus(
  view: ArticleView,
  sentence: Sentence,
  guest: Agent,
  { start }: Span,
  isDated: boolean,
): 'PLANNED' | 'CANCELLED' | null {
  const before = view.folded.slice(sentence.start, start);
  if (isOver.test(before)) return null;
  const from = clauseStart(view, sentence, start);
  const clause = view.folded.slice(from, start);
  if (calledOff.test(clause)) return 'CANCELLED';
  const status = statusOf(view, sentence, from, [guest], start);
  if (status === 'PLANNED' || (status === 'HELD' && anyTime.test(before))) return 'PLANNED';
  // 期待明年访问某国: it is known when it is to be.
  return status === 'PROPOSED' && isDated && /期待/u.test(clause) ? 'PLANNED' : null;
}

/** What is told of a visit that was. */
const isOver = /抵达|到达|飞抵|结束|圆满|已于|访问了|曾|去年|前年/u;

/** 接受邀请，在方便的时候访问某国. */
const anyTime = /在(?:双方|彼此)?(?:都|均)?方便(?:的时候|时|之时)[^。；]*$/u;

/** 取消了对某国的国事访问, 因故无法来华进行国事访问; not 可能取消访问. */
const calledOff =
  /(?<!没有|不会|不|未|可能|考虑|威胁|要求|呼吁|是否|会否|或)(?:取消|推迟|押后|延后|搁置|暂缓)(?:了)?(?:原定|预定|计划)?[^，。；]{0,16}$|(?:因故|因[^，。；]{2,20}|遗憾)(?:而)?(?:无法|不能|未能)[^，。；]{0,8}$/u;
