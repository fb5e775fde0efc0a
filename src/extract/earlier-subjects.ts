import type { Span } from '../text/article.js';
import type { Agent } from './agents.js';
import { type ArticleView, bodyBefore, clauseEnd, clauseStart, type Sentence } from './article-view.js';
import { endsClause, namedInClauseBefore } from './comma-list.js';
import { leadReach, leadsClause } from './leads-clause.js';
import { isAboutOffice } from './office-alone.js';
import { patternOf } from './pattern.js';
import { isLeader } from './ranks.js';
import { beginningAt, beginningIn } from './spans-at.js';
import { fullSpan, isCompanion, isListGap, isOblique, isWhereabouts } from './spoken-of.js';

/** Who the clauses before the position's own are about, within its sentence. */
export const subjectsBefore = (
  view: ArticleView,
  sentence: Sentence,
  agents: readonly Agent[],
  position: number,
): readonly Agent[] => subjectOfEarlierClause(view, sentence, agents, position, true) ?? [];

/** Whom a clause without a subject is about: 周某抵达北京，同吴某会谈; 会见吴某时，周某表示; the person of whom the sentences before tell. */
export function subjectFor(
  view: ArticleView,
  sentence: Sentence,
  agents: readonly Agent[],
  position: number,
  joined: boolean,
): readonly Agent[] {
  const from = clauseStart(view, sentence, position);
  if (isOfOffice(view, from)) return [];
  const earlier = subjectOfEarlierClause(view, sentence, agents, position, joined);
  if (earlier) return earlier;
  const following = subjectOfNextClause(view, sentence, agents, position);
  if (following) return [following];
  if (isAboutOffice(view, sentence, agents, position)) return [];
  if (ofManyCountries.test(view.folded.slice(sentence.start, position))) return [];
  const { bodies } = view.vocabulary.grammar;
  if (patternOf(opensWithBody, bodies).test(view.folded.slice(from, position))) return [];
  if (patternOf(isOfBody, bodies).test(view.folded.slice(sentence.start, from))) return [];
  return sentence.zone.kind === 'BODY' ? topicBefore(view, sentence, agents) : [];
}

/** 某某委员会周二与议员会面: the clause has its own subject, a body that nobody listed. */
const opensWithBody = (bodies: string) =>
  `^(?![该此其有])[^，。；：、与同和跟的在到将会对向]{2,16}(?:${bodies})(?:今|昨|前|本|上|早|午|晚|天|日|周|星期|下|当|月|年|[\\d一二三四五六（）]|其后|随后|已|亦|也|曾|再|又)*[与同和跟]`;

/** 某某协会曾访京两次，并会见周某: the sentence has. */
const isOfBody = (bodies: string) =>
  `^(?![该此其有]|鉴于|随着|由于|面对|根据|为|因|经|当|如果|虽然|尽管|自|从|据)[^，。；：、与同和跟的在到将会对向]{2,16}(?<!变|结|僵|格|布|时)(?:${bodies})(?=[曾已于今昨前去上获应派率访\\d]|其后|随后|周[一二三四五六日])`;

/** 五国外长周六在某地举行会议: it is about several of whom nobody is named. */
const ofManyCountries =
  /^(?:(?:[三四五六七八九十\d]|二十)十?多?|十[一二三四五六七八九]|各|多|数)个?国(?:集团)?(?:[^，。；：、与同和跟的]{0,6}(?:长|领导人|元首|首脑|代表|官员|总统|总理))(?:[们\d今昨于在已将周星会]|，)/u;

/** 总统昨天与一批代表会晤: the clause has its own subject, though nobody in the article is known by that office. */
const isOfOffice = (view: ArticleView, from: number): boolean => {
  const title = beginningAt(view.titles, from);
  return (
    title !== undefined &&
    isLeader(title.entry.rank) &&
    /^(?:[昨今前]|早上|上午|中午|下午|晚上|周[一二三四五六日]|星期|\d)/u.test(
      view.folded.slice(title.end, title.end + 2),
    )
  );
};

/** 周某开除吴某，隔天会见郑某: whom somebody dismissed goes on nowhere with him. */
const isDoneTo = ({ folded }: ArticleView, able: readonly Agent[]): boolean => {
  const [before, last] = able.filter(({ kind }) => kind === 'PERSON').slice(-2);
  if (!before || !last) return false;
  const between = folded.slice(fullSpan(before).end, last.start);
  return doneTo.test(between) && !/[、与和同跟及]/u.test(between);
};
const doneTo = /开除|解雇|解僱|革职|撤换|撤职|免去|罢免|任命|提名|接替|取代|批评|指责|抨击|否认|逮捕|起诉|击败/u;

const saysSo = /(?:表示|指出|强调|认为|透露|(?<![演学小传])说|称|指)$/u;

/** 周某表示，将于下周到某地，与当地官员会面: what a speaker, no spokesman, will do. */
const saysOfSelf = (view: ArticleView, start: number, end: number): boolean =>
  ownPlan.test(view.folded.slice(end, end + 8)) && !/发言人|公告|声明|新闻秘书/u.test(view.folded.slice(start, end));
const ownPlan =
  /^，(?:自己|本人)?(?:(?:十分|非常|热切|很)?期待|将(?!军)|拟|准备|计划|打算|稍后|(?:明[天早午晚日]|今[晚午]|后天|下周|下月|今日稍后|\d{1,2}日|下?个?(?:星期|礼拜|周)[一二三四五六日天])[^，。；]{0,4}(?:将|会))/u;

/**
 * The nearest clause before that leads with somebody. One that ends in A与B，or is a list of names is the subject as a whole; what a
 * speaker says is of the speaker only where it goes on 与…会晤. Null where no clause of the sentence leads with anybody.
 */
export function subjectOfEarlierClause(
  view: ArticleView,
  sentence: Sentence,
  agents: readonly Agent[],
  position: number,
  joined: boolean,
): readonly Agent[] | null {
  for (let end = clauseStart(view, sentence, position) - 1; end > sentence.start; ) {
    const start = clauseStart(view, sentence, end);
    const inClause = beginningIn(agents, start, end).filter((agent) => agent.end <= end);
    const sent = inClause.find((agent) => isSent(view, start, agent));
    if (sent) return [sent];
    const able = inClause.filter(
      (agent, index) =>
        !isOblique(view, sentence, agent) &&
        !isWhereabouts(view, agent) &&
        !isOwner(view, agent, inClause[index + 1]) &&
        !arranges.test(view.folded.slice(fullSpan(agent).end, end)),
    );
    const [first] = able;
    if (first && isMet.test(view.folded.slice(start, Math.max(start, fullSpan(first).start)))) {
      end = start - 1;
      continue;
    }
    if (first && namesMembers.test(view.folded.slice(start, Math.max(start, fullSpan(first).start))))
      return [...(subjectOfEarlierClause(view, sentence, agents, start, true) ?? []), ...able];
    if (
      first &&
      able.length > 0 &&
      isCompanion(view, start, first) &&
      fullSpan(first).start - start <= leadReach &&
      standsAlone(view, able, end)
    )
      return [...(subjectOfEarlierClause(view, sentence, agents, start, true) ?? []), ...able];
    const under = able.find(
      (agent) => agent.kind === 'PERSON' && ledBy.test(view.folded.slice(fullSpan(agent).end, end)),
    );
    if (under) return [under];
    if (first && leadsClause(view, start, first)) {
      // 打破美国的惯例，同吴某通话: a country that the verb before it is about leads nothing.
      const leading = first.kind !== 'SIDE' || timeOnly.test(view.folded.slice(start, first.start));
      if (!leading) {
        end = start - 1;
        continue;
      }
      if (first.kind === 'SIDE') return [];
      if (saysSo.test(view.folded.slice(start, end)) && !joined && !saysOfSelf(view, start, end)) return [];
      const last = able.at(-1) as Agent;
      const met = tellsOfMeeting(view, start, end, able);
      if (able.length > 1 && fullSpan(last).end >= end - 3 && !met && !isDoneTo(view, able)) return able;
      const own = jointly(view, able) ?? ledAlong(view, able, end) ?? [first, ...listedWith(view, able, !met)];
      const alone = endsClause.test(view.folded.slice(fullSpan(first).end, end));
      const named = alone ? [...namedInClauseBefore(view, sentence, agents, start, first), ...own] : own;
      return continuesList.test(view.folded.slice(start, start + 2))
        ? [...(subjectOfEarlierClause(view, sentence, agents, start, joined) ?? []), ...named]
        : named;
    }
    end = start - 1;
  }
  return null;
}

/** 与由周某率领的某方代表团，于8日举行会谈: a clause that only goes on with whom. */
const standsAlone = (view: ArticleView, able: readonly Agent[], end: number): boolean => {
  const last = able.at(-1) as Agent;
  return (
    !tellsOfMeeting(view, fullSpan(last).end, end) &&
    /^(?:率领|带领|率团|带队|领导|为首|领衔|率)?的?(?:[^，。；的]{0,10}(?:团|团队|一行|小组|代表|官员))?(?:（[^）]*）)?$/u.test(
      view.folded.slice(fullSpan(last).end, end),
    )
  );
};

/** 三十名官员在周某带领下. */
const ledBy = /^的?(?:率领|带领|领导|带队|引领)下$/u;

/** 周某与吴某曾在郑某安排下，单独见面. */
const arranges = /^的?(?:安排|见证|斡旋|协助|牵线|撮合|穿针引线)下$/u;

const timeOnly =
  /^(?:$|但|而|不过|随后|其后|此前|目前|其中|据|另|[^，。；]*[日天月年周晚早午夜时]$|(?:中|美|英|日|韩|法|德|俄)方)/u;

/** 中美经济对话牵头人刘某 only has such a word in his title. */
const tellsOfMeeting = (view: ArticleView, start: number, end: number, named: readonly Agent[] = []): boolean =>
  view.vocabulary.meetings
    .find(view.folded.slice(start, end))
    .some((term) => !named.some((agent) => isInside(start + term.start, fullSpan(agent)))) ||
  named.some((agent) =>
    /(?<=[还又再也曾先])见[了过]?$|(?<![看听遇碰])见(?:[了过]|到了?)$/u.test(
      view.folded.slice(start, fullSpan(agent).start),
    ),
  );
const isInside = (at: number, { start, end }: Span): boolean => at >= start && at < end;

/** 8日先见了周某: whom the clause says to be met is not who goes on. */
const isMet =
  /^[^，。；与同和跟]*(?:(?<![看听遇碰])见[了过到]{0,2}|(?:会见|会晤|接见|拜会|约见|拜访|探望|看望)[了过]?)$/u;

/** 周某和四名议员，包括吴某、郑某，…会面. */
const namesMembers = /^(?:其中|当中)?(?:包括|分别是|分别为|即)[^，。；、]{0,14}$/u;

/** 派周某前往: who is sent does what the next clause tells. */
export const isSent = (view: ArticleView, from: number, agent: Agent): boolean =>
  agent.kind === 'PERSON' &&
  /(?:派|派出|派遣|委派|指派)$/u.test(view.folded.slice(from, fullSpan(agent).start)) &&
  /^[^，。；]{0,6}(?:去|赴|前往|到|访问|出席|率)/u.test(
    view.folded.slice(fullSpan(agent).end, fullSpan(agent).end + 10),
  );

/** 周某，以及吴某抵达: the list began in the clause before. */
export const continuesList = /^(?:以及|连同|和|及)/u;

/** 周某与吴某、郑某等组团访京, 周某与吴某不仅会见郑某: those joined by 与 who then do something together. */
function jointly(view: ArticleView, agents: readonly Agent[]): readonly Agent[] | null {
  const all = agents.filter(({ kind }) => kind === 'PERSON');
  const apart = all.findIndex((agent, index) => {
    const previous = all[index - 1];
    return (
      previous &&
      !isListGap(view.folded.slice(fullSpan(previous).end, Math.max(fullSpan(previous).end, fullSpan(agent).start)))
    );
  });
  const people = apart < 0 ? all : all.slice(0, apart);
  const last = people.at(-1);
  if (!last || people.length < 2) return null;
  const after = view.folded.slice(fullSpan(last).end, fullSpan(last).end + 4);
  const together = apart < 0 ? /^(?:等人?(?!的)|两人|二人|一起|共同|一同|联袂|组成|组团)/u : /^(?:不仅|不但|不只)/u;
  return together.test(after) ? people : null;
}

/** 周某率领吴某、郑某等五名官员，与…会面: he and those whom he leads. */
function ledAlong(view: ArticleView, able: readonly Agent[], end: number): readonly Agent[] | null {
  const [leader, second] = able;
  if (!leader || !second || !able.every(({ kind }) => kind === 'PERSON')) return null;
  const leads = /^(?:率领|带领|率同|联同|偕同|偕)$/u.test(
    view.folded.slice(fullSpan(leader).end, fullSpan(second).start),
  );
  const behind = view.folded.slice(fullSpan(able.at(-1) as Agent).end, end);
  return leads && /^(?:等[^，。；的]{0,12})?$/u.test(behind) ? able : null;
}

/** Those who stand in one list with the first of them: 周某、吴某和郑某抵达; 与 and 和 join where the clause tells of no meeting. */
function listedWith(view: ArticleView, agents: readonly Agent[], joining: boolean): Agent[] {
  const found: Agent[] = [];
  for (let index = 1; index < agents.length; index++) {
    const [previous, agent] = [agents[index - 1] as Agent, agents[index] as Agent];
    const gap = view.folded.slice(fullSpan(previous).end, Math.max(fullSpan(previous).end, fullSpan(agent).start));
    const same = previous.start === agent.start && previous.end === agent.end;
    if (agent.kind !== 'PERSON' || !(same || (joining ? /^(?:、|及|以及|和|与)$/u : /^(?:、|及|以及)$/u).test(gap)))
      break;
    found.push(agent);
  }
  return found;
}

/** 会见吴某时，周某表示: the clause that closes with 时 or 后 waits for its subject. */
function subjectOfNextClause(
  view: ArticleView,
  sentence: Sentence,
  agents: readonly Agent[],
  position: number,
): Agent | null {
  const end = clauseEnd(view, sentence, position);
  if (!/(?:时|后|期间|之际|中|前|过程中)$/u.test(view.folded.slice(position, end))) return null;
  const until = clauseEnd(view, sentence, end + 1);
  const next = beginningIn(agents, end + 1, until).find((agent) => agent.end <= until && agent.kind === 'PERSON');
  return next && leadsClause(view, end + 1, next) && fullSpan(next).start - end <= 8 ? next : null;
}

/** 中国的半岛事务特使周某: the country is part of who he is. */
const isOwner = (view: ArticleView, agent: Agent, next: Agent | undefined): boolean =>
  agent.kind === 'SIDE' &&
  next?.kind === 'PERSON' &&
  isHis.test(view.folded.slice(agent.end, Math.max(agent.end, fullSpan(next).start)));
/** 某国最大在野党某某党党首周某. */
const isHis =
  /^(?:的(?:和平(?:与|和)?|[^，。；、与同和跟对向]){0,16}|(?:[^，。；、与同和跟对向将在于表说称指]){1,14}(?:党|联盟|阵线))$/u;

/** How many sentences back a sentence without a subject may go on about somebody. */
const topicReach = 3;

/** 26日会见周某，参观某地: the sentence is of the one whom those before it are about. */
const opensWithMeeting =
  /^(?:\d{1,2}日|[今昨当]?[天日晚]|[上下中]午|早上|晚上|随后|其后|之后|最后一天|第[一二三四五]天|，)+(?:南下|北上|再|则|还|并|先后|分别|首先)*(?:会见|会晤|接见|拜会|约见|拜访|[与同和跟])[^，。；]*$/u;

/** The person or the delegation with whom the sentence before began, or the paragraph before. */
function topicBefore(view: ArticleView, sentence: Sentence, agents: readonly Agent[]): readonly Agent[] {
  for (const previous of bodyBefore(view, sentence.index, topicReach)) {
    const first = beginningIn(agents, previous.start, previous.end).find(
      (agent) => agent.end <= previous.end && (agent.kind === 'PERSON' || agent.kind === 'DELEGATION'),
    );
    if (first && leadsClause(view, previous.start, first) && !isOblique(view, previous, first)) return [first];
    if (
      first &&
      !opensWithMeeting.test(view.folded.slice(previous.start, Math.max(previous.start, fullSpan(first).start)))
    )
      return [];
  }
  return [];
}
