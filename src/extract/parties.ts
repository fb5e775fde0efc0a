import { type Agent, isPerson } from './agents.js';
import { type ArticleView, clauseEnd, clauseStart, type Sentence } from './article-view.js';
import { namedInClauseBefore } from './comma-list.js';
import { continuesList, isSent, subjectFor, subjectOfEarlierClause } from './earlier-subjects.js';
import { topicsBefore } from './issue-list-extent.js';
import { beginningIn, endingAt } from './spans-at.js';
import { byProxy, fullSpan, isCompanion, isOblique, isWhereabouts, startWithPlace } from './spoken-of.js';
import { tellingVerbs } from './telling-verbs.js';

/** Who a sentence says meets, by the place of each before the verb. */
export interface Parties {
  readonly subjects: readonly Agent[];
  /** Those behind 与, 同, 和 or 跟: 周某同吴某、郑某会谈. */
  readonly companions: readonly Agent[];
}

/** 与周某的两天谈判, 同吴某的闭门会晤: what stands between a name and the noun of a meeting. */
const ofTheirMeeting =
  /^的(?:这|那|该|此)?(?:第?[一二两三四五六七八九十半多数\d]+(?:场|次|轮|天|日|小时|分钟|个)*(?:半|多)?(?:小时|钟头|分钟|钟)?的?)?(?:历史性|面对面|马拉松式?|一对一|单独|闭门|短暂|正式|非正式|双边|贸易|经贸|高层|高级别|部长级|秘密|私下|会外|场边|早前|首轮|新一轮|首次|历史|关键)*$/u;

/** 与遭到周某冷遇的总理吴某会晤: who only describes the next. */
const isInModifier = (view: ArticleView, agent: Agent, next: Agent | undefined): boolean =>
  agent.kind === 'PERSON' &&
  next?.kind === 'PERSON' &&
  /(?:遭到?|受到?|被|获得?|得到|由|接替|取代|击败|打败|支持|批评|反对|追随|拥护)$/u.test(
    view.folded.slice(Math.max(0, fullSpan(agent).start - 4), fullSpan(agent).start),
  ) &&
  /^[^，。；、与同和跟]{1,10}的[^，。；、与同和跟]{0,10}$/u.test(
    view.folded.slice(fullSpan(agent).end, Math.max(fullSpan(agent).end, fullSpan(next).start)),
  );

/** 对于周某今天会见吴某，各方反应不一: who does what the clause speaks of. */
const isOfEvent = (view: ArticleView, agent: Agent, position: number): boolean =>
  agent.kind === 'PERSON' &&
  /(?:对于|对|就|有关|关于)$/u.test(view.folded.slice(Math.max(0, fullSpan(agent).start - 3), fullSpan(agent).start)) &&
  /^(?:今|昨|前|明|周|星期|当|本|上|下|早|午|晚|日|天|月|\d|[一二三四五六]|将|曾|已|再|又|在[^，。；]{2,8})*$/u.test(
    view.folded.slice(fullSpan(agent).end, position),
  );

/** 周某和吴某的代表私下会晤: whoever met is not named. */
const representedOnly = new RegExp(`${byProxy}[^，。；与同和跟]{0,8}$`, 'u');

/** 我们举行了会谈: the speaker is one of them. */
const inclusive = /我们(?!国|党)/u;

/** The parties that the clause of a position names before it, and where it names no subject, whoever the text goes on about. */
export function partiesBefore(
  view: ArticleView,
  sentence: Sentence,
  agents: readonly Agent[],
  position: number,
  { call = false }: { readonly call?: boolean } = {},
): Parties {
  const from = clauseStart(view, sentence, position);
  const topics = topicsBefore(view, sentence, from, position);
  const here = beginningIn(agents, from, position).filter(
    (agent) =>
      agent.end <= position &&
      !isWhereabouts(view, agent) &&
      !topics.some((topic) => agent.start >= topic.start && agent.end <= topic.end),
  );
  const told = Math.max(
    here.findLastIndex((agent, index) => isToldOf(view, here[index - 1], agent)),
    here.findIndex((_, index) => index > 0 && isTimeOf(view, here.slice(index - 1), position)),
  );
  const acting = here.filter(
    (agent, index) =>
      index >= told &&
      !isInModifier(view, agent, here[index + 1]) &&
      (index === told ||
        !isOblique(view, sentence, agent) ||
        ofTheirMeeting.test(view.folded.slice(fullSpan(agent).end, startWithPlace(view, position)))),
  );
  if (
    acting.every(({ kind }) => kind === 'DELEGATION') &&
    representedOnly.test(view.folded.slice(from, position)) &&
    here.some(isPerson)
  )
    return { companions: [], subjects: [] };
  const able = acting.length > 0 ? acting : here.filter((agent) => isOfEvent(view, agent, position));
  const own = able.slice(
    Math.max(
      0,
      able.findIndex((agent) => isSent(view, from, agent)),
    ),
  );
  const joint = own.findIndex((agent, index) => {
    const previous = own[index - 1];
    const after = previous ? fullSpan(previous).end : from;
    return (
      isCompanion(view, after, agent) ||
      (agent.kind === 'DELEGATION' && listedBehind.test(view.folded.slice(after, agent.start))) ||
      (call && /[给向]$/u.test(view.folded.slice(after, fullSpan(agent).start)))
    );
  });
  if (joint !== 0 && own.length > 0) {
    const begun = continuesList.test(view.folded.slice(from, from + 2))
      ? (subjectOfEarlierClause(view, sentence, agents, from, false) ?? [])
      : namedInClauseBefore(view, sentence, agents, from, own[0]);
    const split = joint < 0 ? own.length : joint;
    return { subjects: [...begun, ...own.slice(0, split)], companions: own.slice(split) };
  }
  // 周某说，此事与吴某访问某国并与郑某会面有关, 这与吴某会见郑某有关: the first 与 is of 有关.
  const said = view.folded.slice(position, clauseEnd(view, sentence, position));
  if (joint === 0 && /[有无]关$/u.test(said) && (own.length > 1 || metSomebody.test(said)))
    return { subjects: own.slice(0, 1), companions: own.slice(1) };
  const companions = joint === 0 ? own : [];
  if (companions[0] && hasUnknownSubject(view, from, fullSpan(companions[0]).start))
    return { companions, subjects: [] };
  const joined = companions.length > 0 || inclusive.test(view.folded.slice(from, position));
  return { companions, subjects: subjectFor(view, sentence, agents, position, joined) };
}

const metSomebody = /^(?:会见|接见|拜会|拜访|约见|召见|密会)(?![时后前][^，。；]{0,12}[有无]关|[有无]关)/u;

/** 周某批评吴某会见郑某: what the one tells of, the other does. */
const isToldOf = (view: ArticleView, teller: Agent | undefined, agent: Agent): boolean =>
  teller?.kind === 'PERSON' &&
  agent.kind === 'PERSON' &&
  tells.test(view.folded.slice(fullSpan(teller).end, Math.max(fullSpan(teller).end, fullSpan(agent).start)));

/** 周某在吴某与郑某会晤后表示: when he spoke, and not where. */
const isTimeOf = (view: ArticleView, [teller, one, other]: readonly Agent[], position: number): boolean =>
  teller?.kind === 'PERSON' &&
  one?.kind === 'PERSON' &&
  other?.kind === 'PERSON' &&
  /^(?:（[^（）]*）)?(?:[今昨当]?[天日晚])?(?:在|于)$/u.test(
    view.folded.slice(fullSpan(teller).end, Math.max(fullSpan(teller).end, fullSpan(one).start)),
  ) &&
  /^[与同和跟][^，。；]{0,14}$/u.test(
    view.folded.slice(fullSpan(one).end, Math.max(fullSpan(one).end, fullSpan(other).start)),
  ) &&
  /^[^，。；]{2,4}(?:结束)?(?:之?后|时|前|期间|之际)/u.test(view.folded.slice(position, position + 8));
const tells = new RegExp(`^(?:[今昨]日?|\\d{1,2}日)?(?:${tellingVerbs})$`, 'u');

/** 与多名商人、社团代表会面. */
const listedBehind = /^[^，。；]{0,12}[与同和跟][^，。；]{2,30}、[^，。；]{0,16}$/u;

/** 总统与周某会面: the clause has a subject, though none that we know. */
const hasUnknownSubject = (view: ArticleView, from: number, to: number): boolean => {
  const mark = /[与同和跟][^与同和跟]*$/u.exec(view.folded.slice(from, to));
  const title = mark && endingAt(view.titles, from + mark.index);
  return title !== undefined && title !== null && title.start >= from && title.start - from <= 8;
};
