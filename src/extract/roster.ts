import type { Span } from '../text/article.js';
import type { PersonAgent } from './agents.js';
import type { ArticleView, Sentence } from './article-view.js';

/** Who else took part in the meeting that the article tells of. */
export interface Roster {
  readonly sentence: Sentence;
  readonly people: readonly PersonAgent[];
  readonly verb: Span;
  /** 参加上述活动: each of the meetings told before, not the last one alone. */
  readonly all: boolean;
  /** They were of the group that somebody met, where the article tells of such; of a meeting of named people it says nothing. */
  readonly group?: true;
}

/** Between two names of a list, or a name and its Latin form in brackets. */
const separator =
  /^\s?（$|^）?(?:\s?（[^）]*）)*(?:(?:率领|带领)的[^，。；：、]{2,14}?)?(?:(?:，|）|等)*|(?:，?(?:[、和与及等]|以及|还有))+(?:代表|[^，。；：、说称表指在]){0,18}|等[^，。；：、]{0,4}方[^，。；：、]{0,4}(?:成员|官员|代表|人员)，?(?:[和与及、]|以及|还有)?(?:代表|[^，。；：、说称表指在]){0,18}|，[^，。；：、说称表指在与同和跟会将]{2,12})$/u;
/** What may stand between the last name and the verb: 等多位政府高级官员. */
const lastGap =
  /^(?:，[各有全中][^，。；：]{2,40}(?:负责人|负责同志|有关同志|代表|人士))+$|^）?(?:\s?（[^）]*）)?(?:(?:率领|带领)的[^，。；：、]{2,16}(?:团|组|团队))?(?:，?[^，。]{1,5}地)?(?:(?:，?以及|[和及与])[^。，；]{2,40}(?:负责同志|负责人|有关同志|有关人员|代表|官员|人士|成员|同志|职员|助理))?(?:、[^，。；：、]{2,24}(?=等[^，。；]{0,6}(?:人员|人|官员|代表)))?(?:等(?![^，。；]{0,12}(?:愿|去|想|可|被|应|希望|曾|会|将|拒|没|未))[^，。；]{0,18})?(?:[和与及](?:他|她|其)的?[^，。；：]{1,8})?(?:，?(?:当时|当[天日晚]|[今昨]?[早午晚天日]|上午|下午))?(?:也|亦|均|都|还|有份|有|一同|一起|共同|一并|应邀|全程|随同|先后|则|同时|并|在(?:[^，。；、]{0,4}会场|场))*(?:，在)?$/u;

/** The names joined to each other that end right before the verb. */
export function listBefore(view: ArticleView, people: readonly PersonAgent[], verb: number): PersonAgent[] {
  const found: PersonAgent[] = [];
  let position = verb;
  for (const agent of people.filter(({ mention }) => mention.full.end <= verb).toReversed()) {
    const gap = view.folded.slice(agent.mention.full.end, position);
    // 王某（接替赵某）、方某: who is named in brackets is none of the list.
    const isAside = gap.startsWith('）') && view.folded[agent.mention.full.start - 1] !== '（';
    if (isAside || !(found.length === 0 ? lastGap : separator).test(gap)) break;
    found.unshift(agent);
    position = agent.mention.full.start;
  }
  return found;
}
