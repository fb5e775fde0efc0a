import type { Span } from '../text/article.js';
import type { Agent } from './agents.js';
import { type ArticleView, bodyBefore, clauseEnd, clauseStart, type Sentence } from './article-view.js';
import { topicsBefore } from './issue-list-extent.js';
import { beginningIn, endingAt } from './spans-at.js';

/** Who a sentence says meets, by the place of each before the verb. */
export interface Parties {
  readonly subjects: readonly Agent[];
  /** Those behind 与, 同, 和 or 跟: 周某同吴某、郑某会谈. */
  readonly companions: readonly Agent[];
}

/** The agent with its titles. */
export const fullSpan = (agent: Agent): Span => (agent.kind === 'PERSON' ? agent.mention.full : agent);

/** 与 or its like right before a name, or before words that describe whose name it is (同到访的某国代表周某). */
const companionMark =
  /(?:(?<!(?:安全|外交|教育|科学|科技|经济|贸易|工业|商业|农业|能源|环境|卫生|文化|体育|国防|财政|计划|发展|投资|交通|合作|改革|气候|创新|移民|法律|信息|通讯|旅游|劳工)(?=[与和][^，。；：、与和同跟]{1,8}(?:委员会|部|局|署|厅|大臣|秘书|事务)))(?<![参给赋授共一如不赞合认缓饱陪会])|(?<=[将不都也亦或料可机再才就后天日间底旬还仍则便均他她们人]会))[与同和跟][^，。；：、在对向就将说称]{0,22}$/u;
/** What parts the names of a list, with a description that is no title we know. */
const listGap =
  /^(?:（[^）]*）)?(?:夫妇|伉俪)?(?:[、和与及]|以及|，以及)(?:(?:前来|来访|来华|被称为|时任|专程|出席|参加|应邀|正在|来自|到访|率领|陪同)[^，。；：、]{2,36}的)?[^，。；：、在对向就将说称会]{0,16}$/u;
/** What a person stands behind whom the clause only speaks of, or who is absent. */
const obliqueBefore =
  /(?:就|对|对于|针对|关于|有关|根据|据|按照|批评|支持|反对|引述|引用|不满|回应|致电|致函|致信|代替|替)$/u;
/** 与周某的两天谈判, 同吴某的闭门会晤: what stands between a name and the noun of a meeting. */
const ofTheirMeeting =
  /^的(?:这|那|该|此)?(?:第?[一二两三四五六七八九十半多数\d]+(?:场|次|轮|天|日|小时|分钟|个)*(?:半|多)?(?:小时|钟头|分钟|钟)?的?)?(?:历史性|面对面|马拉松式?|一对一|单独|闭门|短暂|正式|非正式|双边|贸易|经贸|高层|高级别|部长级|秘密|私下|会外|场边|早前|首轮|新一轮|首次|历史|关键)*$/u;
const representing = /(?:^|[，。；：\s])代表$/u;
/** 代表总统周某参加会议的吴某: where it opens a clause, the word is the verb and no title. */
const representingTitle = /^代表[^，。；：]*(?:出席|参加|与会|主持|访问|领取|接受|到访|与|同)/u;
const latinName = /^（[A-Za-z .·'-]{2,36}）/u;
const obliqueAfter =
  /^(?:）?的(?!第|会|磋|团|亲切|接见|热情|战略|安全|高级|高层|双边|早餐|午餐|晚餐|工作|峰|首[次脑]|通话|电话|来电|祝贺电话|视频|例行|见面|谈判|对话)|邀请|之邀|委托|政府|当局)/u;

/** Whether the person is only spoken of: 就周某的言论, 应吴某邀请, 代表郑某. */
export function isOblique(view: ArticleView, sentence: Sentence, agent: Agent): boolean {
  if (agent.kind !== 'PERSON') return false;
  const { start, end } = fullSpan(agent);
  const before = view.folded.slice(Math.max(sentence.start, start - 6), start);
  const behind = Math.max(end, agent.end);
  // 周某（Zhou）的团队: the name in brackets is the same person's.
  const after = view.folded
    .slice(behind, behind + 40)
    .replace(latinName, '')
    .slice(0, 6);
  return (
    obliqueBefore.test(before) ||
    obliqueAfter.test(after) ||
    representing.test(before) ||
    (/(?:^|[，。；：\s])$/u.test(before) && representingTitle.test(view.folded.slice(start, end + 8))) ||
    isInviting(view, agent)
  );
}

/** 于新加坡举行, 在北约峰会期间, 在周某大楼: a country, a body or a building by somebody's name that says where is no party. */
const isWhereabouts = (view: ArticleView, { kind, start, end }: Agent): boolean =>
  (kind === 'PERSON' && buildingNamed.test(view.folded.slice(end, end + 8))) ||
  (kind === 'SIDE' &&
    view.folded[start - 1] === '对' &&
    /^[^，。；]{0,6}(?:进行|开始|展开)[^，。；]{0,12}访问/u.test(view.folded.slice(end, end + 24))) ||
  (kind === 'SIDE' && /[在于赴抵到访]$|访问$|前往$/u.test(view.folded.slice(Math.max(0, start - 2), start))) ||
  (kind === 'BODY' &&
    /^[^，。；与同和跟]{0,8}(?:期间|峰会|会议|大会|总部|办公室|会场|场边)/u.test(view.folded.slice(end, end + 14)));

const buildingNamed =
  /^[^，。；、的与同和跟在]{0,3}(?:酒店|饭店|大厦|大楼|大学|机场|纪念堂|纪念馆|故居|图书馆|广场|别墅|庄园)/u;

/** 应周某、吴某邀请: who invites is not said to be there. */
const isInviting = (view: ArticleView, agent: Agent): boolean =>
  /应[^，。]*$/u.test(view.folded.slice(Math.max(0, agent.start - 40), agent.start)) &&
  /^[^，。]{0,30}邀请/u.test(view.folded.slice(agent.end, agent.end + 34));

/** Where a noun for a meeting begins with the place that stands right before it: 北京会晤. */
export function startWithPlace(view: ArticleView, position: number): number {
  const name = endingAt(view.names, position);
  return name?.entry.label === 'Place' ? name.start : position;
}

/** Whether 与 or its like stands before the agent, behind `after`. */
export const isCompanion = (view: ArticleView, after: number, agent: Agent): boolean =>
  companionMark.test(view.folded.slice(after, Math.max(after, fullSpan(agent).start)));

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
  const able = beginningIn(agents, from, position).filter(
    (agent) =>
      agent.end <= position &&
      (!isOblique(view, sentence, agent) ||
        ofTheirMeeting.test(view.folded.slice(fullSpan(agent).end, startWithPlace(view, position)))) &&
      !isWhereabouts(view, agent) &&
      !topics.some((topic) => agent.start >= topic.start && agent.end <= topic.end),
  );
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
      isCompanion(view, after, agent) || (call && /[给向]$/u.test(view.folded.slice(after, fullSpan(agent).start)))
    );
  });
  if (joint !== 0 && own.length > 0) {
    const begun = continuesList.test(view.folded.slice(from, from + 2))
      ? (subjectOfEarlierClause(view, sentence, agents, from, false) ?? [])
      : namedInClauseBefore(view, sentence, agents, from, own[0]);
    const split = joint < 0 ? own.length : joint;
    return { subjects: [...begun, ...own.slice(0, split)], companions: own.slice(split) };
  }
  const companions = joint === 0 ? own : [];
  if (companions[0] && hasUnknownSubject(view, from, fullSpan(companions[0]).start))
    return { companions, subjects: [] };
  const joined = companions.length > 0 || inclusive.test(view.folded.slice(from, position));
  return { companions, subjects: subjectFor(view, sentence, agents, position, joined) };
}

/** 某办主任周某，某部部长吴某同郑某会谈: a list of those with long titles, parted by ， and not by 、. */
function namedInClauseBefore(
  view: ArticleView,
  sentence: Sentence,
  agents: readonly Agent[],
  from: number,
  first: Agent | undefined,
): readonly Agent[] {
  if (first?.kind !== 'PERSON' || first.mention.titles.length === 0 || from <= sentence.start) return [];
  if (view.folded[from - 1] !== '，' || !titleOnly.test(view.folded.slice(from, Math.max(from, fullSpan(first).start))))
    return [];
  const start = clauseStart(view, sentence, from - 1);
  const able = beginningIn(agents, start, from).filter((agent) => agent.kind === 'PERSON');
  const last = able.at(-1);
  if (last?.kind !== 'PERSON' || last.mention.titles.length === 0 || fullSpan(last).end !== from - 1) return [];
  const [one] = able;
  const alone =
    one && leadsClause(view, start, one) && able.every((agent) => !isOblique(view, sentence, agent)) ? able : [];
  const joined = alone.every((agent, index) => {
    const previous = alone[index - 1];
    return !previous || /^[、和及]/u.test(view.folded.slice(fullSpan(previous).end, fullSpan(agent).start));
  });
  return joined && alone.length > 0 ? [...namedInClauseBefore(view, sentence, agents, start, alone[0]), ...alone] : [];
}

const titleOnly = /^[^，。；：、在与同对向说称指后时中就的]{0,14}$/u;

/** 总统与周某会面: the clause has a subject, though none that we know. */
const hasUnknownSubject = (view: ArticleView, from: number, to: number): boolean => {
  const mark = /[与同和跟][^与同和跟]*$/u.exec(view.folded.slice(from, to));
  const title = mark && endingAt(view.titles, from + mark.index);
  return title !== undefined && title !== null && title.start >= from && title.start - from <= 8;
};

/** Who the clauses before the position's own are about, within its sentence. */
export const subjectsBefore = (
  view: ArticleView,
  sentence: Sentence,
  agents: readonly Agent[],
  position: number,
): readonly Agent[] => subjectOfEarlierClause(view, sentence, agents, position, true) ?? [];

/** Whom a clause without a subject is about: 周某抵达北京，同吴某会谈; 会见吴某时，周某表示; the person of whom the sentences before tell. */
function subjectFor(
  view: ArticleView,
  sentence: Sentence,
  agents: readonly Agent[],
  position: number,
  joined: boolean,
): readonly Agent[] {
  const earlier = subjectOfEarlierClause(view, sentence, agents, position, joined);
  if (earlier) return earlier;
  const following = subjectOfNextClause(view, sentence, agents, position);
  if (following) return [following];
  return sentence.zone.kind === 'BODY' ? topicBefore(view, sentence, agents) : [];
}

const saysSo = /(?:表示|指出|强调|认为|透露|(?<![演学小传])说|称|指)$/u;

/** 周某表示，将于下周到某地，与当地官员会面: what a speaker, no spokesman, will do. */
const saysOfSelf = (view: ArticleView, start: number, end: number): boolean =>
  ownPlan.test(view.folded.slice(end, end + 8)) && !/发言人|公告|声明|新闻秘书/u.test(view.folded.slice(start, end));
const ownPlan =
  /^，(?:自己|本人)?(?:将(?!军)|拟|准备|计划|打算|稍后|(?:明天|下周|下月|今日稍后)[^，。；]{0,2}(?:将|会))/u;

/**
 * The nearest clause before that leads with somebody. One that ends in A与B，or is a list of names is the subject as a whole; what a
 * speaker says is of the speaker only where it goes on 与…会晤. Null where no clause of the sentence leads with anybody.
 */
function subjectOfEarlierClause(
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
        !isOblique(view, sentence, agent) && !isWhereabouts(view, agent) && !isOwner(view, agent, inClause[index + 1]),
    );
    const [first] = able;
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
      if (able.length > 1 && fullSpan(last).end >= end - 3 && !tellsOfMeeting(view, start, end, able)) return able;
      const named = jointly(view, able) ?? [first, ...listedWith(view, able, !tellsOfMeeting(view, start, end, able))];
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

const timeOnly =
  /^(?:$|但|而|不过|随后|其后|此前|目前|其中|据|另|[^，。；]*[日天月年周晚早午夜时]$|(?:中|美|英|日|韩|法|德|俄)方)/u;

/** 中美经济对话牵头人刘某 only has such a word in his title. */
const tellsOfMeeting = (view: ArticleView, start: number, end: number, named: readonly Agent[] = []): boolean =>
  view.vocabulary.meetings
    .find(view.folded.slice(start, end))
    .some((term) => !named.some((agent) => isInside(start + term.start, fullSpan(agent)))) ||
  named.some((agent) => beginningIn(view.meetings, start, end).some((term) => term.end === fullSpan(agent).start)) ||
  named.some((agent) => /(?<=[还又再也曾])见[了过]?$/u.test(view.folded.slice(start, fullSpan(agent).start)));
const isInside = (at: number, { start, end }: Span): boolean => at >= start && at < end;

/** 周某和四名议员，包括吴某、郑某，…会面. */
const namesMembers = /^(?:其中|当中)?(?:包括|分别是|分别为|即)[^，。；、]{0,14}$/u;

/** 派周某前往: who is sent does what the next clause tells. */
const isSent = (view: ArticleView, from: number, agent: Agent): boolean =>
  agent.kind === 'PERSON' &&
  /(?:派|派出|派遣|委派|指派)$/u.test(view.folded.slice(from, fullSpan(agent).start)) &&
  /^[^，。；]{0,6}(?:去|赴|前往|到|访问|出席|率)/u.test(
    view.folded.slice(fullSpan(agent).end, fullSpan(agent).end + 10),
  );

/** 周某，以及吴某抵达: the list began in the clause before. */
const continuesList = /^(?:以及|连同|和|及)/u;

const leadReach = 24;
function leadsClause(view: ArticleView, start: number, agent: Agent): boolean {
  const before = view.folded.slice(start, Math.max(start, fullSpan(agent).start));
  return (
    before.length <= leadReach &&
    !isCompanion(view, start, agent) &&
    (!governs.test(before.replace(describing, '')) || isLeading(view, before, agent))
  );
}

/** 由周某率领的代表团: who leads those whom the clause is about. */
const isLeading = (view: ArticleView, before: string, agent: Agent): boolean =>
  /^[^，。；]{0,3}由$/u.test(before) &&
  /^(?:率领|带领|率团)/u.test(view.folded.slice(fullSpan(agent).end, fullSpan(agent).end + 2));

/** 参加会议的某某会主席吴某: a clause that only describes. */
const describing = /^[^对向把被由给以]*的(?=[^，。；的]{0,10}$)/u;
/** A verb or a preposition before the agent takes it as its object. */
const governs =
  /[对向把被由给以在经获]$|组成|组织|获得|受到|得到|会见|会晤|接见|拜会|约见|访问|出席|举行|欢迎|感谢|祝贺|陪同|前往|抵达|参加|派出|派遣|邀请|引述|转达|致电|致信/u;

/** 周某与吴某、郑某等组团访京: those joined by 与 who then do something together. */
function jointly(view: ArticleView, agents: readonly Agent[]): readonly Agent[] | null {
  const people = agents.filter(({ kind }) => kind === 'PERSON');
  const last = people.at(-1);
  if (!last || people.length < 2) return null;
  const { end } = fullSpan(last);
  const together = people.every((agent, index) => {
    const previous = people[index - 1];
    return !previous || listGap.test(view.folded.slice(fullSpan(previous).end, fullSpan(agent).start));
  });
  return together && /^(?:等人?(?!的)|两人|二人|一起|共同|一同|联袂|组成|组团)/u.test(view.folded.slice(end, end + 4))
    ? people
    : null;
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
  /^的[^，。；、与同和跟对向]{0,14}$/u.test(view.folded.slice(agent.end, Math.max(agent.end, fullSpan(next).start)));

/** How many sentences back a sentence without a subject may go on about somebody. */
const topicReach = 3;

/** The person with whom the sentence before began, or the paragraph before. */
function topicBefore(view: ArticleView, sentence: Sentence, agents: readonly Agent[]): readonly Agent[] {
  for (const previous of bodyBefore(view, sentence.index, topicReach)) {
    const first = beginningIn(agents, previous.start, previous.end).find(
      (agent) => agent.end <= previous.end && agent.kind === 'PERSON',
    );
    if (first && leadsClause(view, previous.start, first) && !isOblique(view, previous, first)) return [first];
    if (first) return [];
  }
  return [];
}

/** Whether the names go on as one list behind another: 、吴某 or 以及某会会长吴某. */
export const isListGap = (gap: string): boolean => listGap.test(gap);
