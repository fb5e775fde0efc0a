import { type Agent, idsOfPeople } from './agents.js';
import type { ArticleView } from './article-view.js';
import { type MeetingFrame, peopleOf } from './meeting-frame.js';
import { beginningIn } from './spans-at.js';

/** 郑某爆料，周某与吴某密会。周某驳斥，强调两人未曾碰面: what one of them denies after others tell of it was not held. */
export const withDenials = (
  view: ArticleView,
  frames: readonly MeetingFrame[],
  agents: readonly Agent[],
): readonly MeetingFrame[] =>
  frames.map((frame) =>
    frame.status === 'HELD' && isDenied(view, frame, agents) ? { ...frame, status: 'DENIED' as const } : frame,
  );

function isDenied(view: ArticleView, frame: MeetingFrame, agents: readonly Agent[]): boolean {
  const { sentence } = frame;
  if (!alleged.test(view.folded.slice(sentence.start, frame.trigger.start))) return false;
  const who = new Set(peopleOf(frame));
  return (
    view.sentences
      .slice(sentence.index + 1, sentence.index + 1 + reach)
      .some(
        (later) =>
          denial.test(view.folded.slice(later.start, later.end)) &&
          idsOfPeople(beginningIn(agents, later.start, later.end)).some((person) => who.has(person)),
      ) || calledFalse.test(view.folded.slice(frame.trigger.end, sentence.end))
  );
}

/** 网传周某会见吴某，发言人称是误传. */
const calledFalse =
  /^[^，。；]{0,16}，[^。；]{0,24}(?:是|为|属)?(?:误传|讹传|谣传|谣言|假消息|假新闻|不实(?:消息|报道|传闻))/u;

/** Sentences from what is told to what denies it. */
const reach = 2;

const alleged =
  /爆料|流传|网传|疯传|踢爆|传闻|盛传|有传|据传|传出|消息指|消息称|引述消息|有(?:报章|传媒|媒体)[^，。；]{0,8}(?:称|指|报道|引述)|据报|报道[称说指，]|指控|质疑|声称|坊间/u;
const denial =
  /(?:否认|驳斥|反驳|斥责|澄清)[^。]*(?:未曾|从未|从来没有|不曾|并未|并无|没有|此事|(?:有关|相关|上述|这一|该)说法|传闻|[冇没无][有]?(?:呢|这)?(?:回|件)事|报道|会面|见面|碰面|会晤|不实|子虚乌有)|(?:未曾|从未|不曾|从来没有)[^，。]{0,8}(?:会面|见面|碰面|会晤|见过)|绝无此事|子虚乌有|纯属(?:虚构|捏造)/u;
