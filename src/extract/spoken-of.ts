import type { Span } from '../text/article.js';
import type { Agent } from './agents.js';
import type { ArticleView, Sentence } from './article-view.js';
import { endingAt } from './spans-at.js';

/** The agent with its titles. */
export const fullSpan = (agent: Agent): Span => (agent.kind === 'PERSON' ? agent.mention.full : agent);

/** 与 or its like right before a name, or before words that describe whose name it is (同到访的某国代表周某, 与代表团团长、部长周某). */
const companionMark =
  /(?:(?<!(?:安全|和平|政治|外交|教育|科学|科技|经济|贸易|工业|商业|农业|能源|环境|卫生|文化|体育|国防|财政|计划|发展|投资|交通|合作|改革|气候|创新|移民|法律|信息|通讯|旅游|劳工)(?=[与和][^，。；：、与和同跟]{1,8}(?:委员会|部|局|署|厅|大臣|秘书|事务)))(?<![参给赋授共一如不赞合认缓饱陪会])|(?<=(?:^|[将不都也亦或料可机再才就后天日间底旬还仍则便均他她们人时早午上一二三四五六]|[今明后]晚)会))(?:[与跟]|同(?![日时年月样])|和(?!平(?:[与和、]|进程|问题|统一|协议|解决|稳定|安全|部队|条约|会议|会谈)|解|谐|睦))(?:(?:正在|身在|远在|常驻|在|来自|因[^，。；：、在]{1,6}在)[^，。；：、]{2,20}的)?(?:[^，。；：、在对向就将说称与和同跟及]{2,14}[长席理表使官员记]、)?[^，。；：、在对向就将说称]{0,22}$/u;
/** What parts the names of a list, with a description that is no title we know. */
const listGap =
  /^(?:（[^）]*）)?(?:夫妇|伉俪)?(?:等[^，。；、说称]{0,8}(?:领导人|领袖|元首|政要|代表|官员|外长|部长))?(?:[、和与及]|以及|，以及)(?:(?:有份|前来|来访|来华|被称为|时任|专程|出席|参加|应邀|正在|来自|到访|率领|陪同)[^，。；：、]{2,36}的)?[^，。；：、在对向就将说称会]{0,16}$/u;
/** What a person stands behind whom the clause only speaks of, or who is absent. */
const obliqueBefore =
  /(?:就|对|对于|针对|关于|有关|根据|据|按照|批评|支持|反对|引述|引用|不满|回应|致电|致函|致信|代替|替)$/u;
const representing = /(?:^|[，。；：\s]|[将会晚日今天曾已并再]|亲自|专程|其后|随后)代表$/u;
/** 代表总统周某参加会议的吴某: where it opens a clause, the word is the verb and no title. */
const representingTitle = /^代表[^，。；：]*(?:出席|参加|与会|主持|访问|领取|接受|到访|与|同)/u;
const latinName = /^（[A-Za-z .·'-]{2,36}）/u;
const obliqueAfter =
  /^(?:）?的(?!第|会|磋|团|亲切|接见|热情|战略|安全|高级|高层|双边|早餐|午餐|晚餐|工作|峰|首[次脑]|通话|电话|来电|祝贺电话|视频|例行|见面|谈判|对话)|邀请|之邀|委托|(?:派出|派遣|委派|派来)的|政府|当局)/u;

/** 周某邀请吴某下周到某地会面: he is to be there. */
const asksOver = /^邀请?(?!函|信)[^，。；与同和跟]*(?:会面|见面|面谈|会晤|会谈|晤谈|碰面|共进)/u;

/** Who stands in for somebody, behind his name. */
export const byProxy = '的(?:代表(?!团)|幕僚|助手|律师|发言人)';
/** 周某和吴某的代表私下会晤: somebody met for each of them. */
const representedTogether = new RegExp(
  `^[和及、][^，。；：、与和]{2,20}${byProxy}[^，。；]{0,8}(?:会|见|举行|商|谈)`,
  'u',
);

/** 和吴某的代表 behind a name; 和来自各地的代表 are others who came. */
const isRepresented = (view: ArticleView, end: number): boolean => {
  const match = representedTogether.exec(view.folded.slice(end, end + 30));
  const name = match && endingAt(view.names, end + match[0].indexOf('的'));
  return name?.entry.label === 'Person';
};

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
    (obliqueAfter.test(after) && !asksOver.test(view.folded.slice(behind, sentence.end))) ||
    isRepresented(view, behind) ||
    representing.test(before) ||
    (/(?:^|[，。；：\s])$/u.test(before) && representingTitle.test(view.folded.slice(start, end + 8))) ||
    isInviting(view, agent)
  );
}

/** 于新加坡举行, 在北约峰会期间, 在周某大楼: a country, a body or a building by somebody's name that says where is no party. */
export const isWhereabouts = (view: ArticleView, { kind, start, end }: Agent): boolean =>
  (kind === 'PERSON' && buildingNamed.test(view.folded.slice(end, end + 8))) ||
  (kind === 'SIDE' && ofPlaceOrTime.test(view.folded.slice(end, end + 14))) ||
  (kind === 'SIDE' &&
    view.folded[start - 1] === '对' &&
    /^[^，。；]{0,6}(?:进行|开始|展开)[^，。；]{0,12}访问/u.test(view.folded.slice(end, end + 24))) ||
  (kind === 'SIDE' && /[在于赴抵到访]$|访问$|[前飞]往$/u.test(view.folded.slice(Math.max(0, start - 2), start))) ||
  (kind === 'SIDES' &&
    view.folded[start - 1] === '在' &&
    /^[^，。；、与同和跟]{0,14}(?:之际|之时|期间|背景下|情况下)/u.test(view.folded.slice(end, end + 20))) ||
  (kind === 'BODY' &&
    /[在到于]$/u.test(view.folded.slice(start - 1, start)) &&
    /^(?:大楼|总部|内)?[与同和跟]/u.test(view.folded.slice(end, end + 3))) ||
  (kind === 'BODY' &&
    /^[^，。；与同和跟]{0,8}(?:期间|峰会|会议|大会|总部|办公室|会场|场边)/u.test(view.folded.slice(end, end + 14)));

/** 美国西部时间, 香港某某学院. */
const ofPlaceOrTime =
  /^(?:[东西中]部|当地|夏令)?时间|^[^，。；、与同和跟的总国外防财部领]{0,8}(?:学院|大学|医院|饭店|酒店|大厦|大楼|机场|会展中心|会议中心|博物馆|体育馆)/u;
const buildingNamed =
  /^[^，。；、的与同和跟在到赴往抵离入去来]{0,3}(?:酒店|饭店|大厦|大楼|大学|机场|纪念堂|纪念馆|故居|图书馆|广场|别墅|庄园)/u;

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

/** Whether the names go on as one list behind another: 、吴某 or 以及某会会长吴某. */
export const isListGap = (gap: string): boolean => listGap.test(gap);
