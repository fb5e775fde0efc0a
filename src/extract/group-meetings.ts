import type { Span } from '../text/article.js';
import { type Agent, isPerson, isSomebody } from './agents.js';
import type { ArticleView, Sentence } from './article-view.js';
import type { MeetingWords } from './grammar.js';
import type { Parties } from './parties.js';
import { patternOf } from './pattern.js';
import { beginningIn } from './spans-at.js';
import type { Term } from './term-index.js';

/** 会见来华参加研讨会的外方代表, 会见某某协会: a named person meets people whom nobody names. */
export function meetsGroup(
  view: ArticleView,
  subjects: readonly Agent[],
  trigger: Term<MeetingWords>,
  after: string,
): boolean {
  const { groups, bodies } = view.vocabulary.grammar;
  return (
    (trigger.entry.family === 'AUDIENCE' || trigger.entry.family === 'ENCOUNTER') &&
    trigger.entry.named !== true &&
    subjects.some(({ kind }) => kind === 'PERSON') &&
    // 周某的团队约谈职员: his group does, not he.
    !subjects.some(({ kind, start }) => kind === 'DELEGATION' && view.folded[start - 1] === '的') &&
    !/^(?:、|记者|传媒|媒体|时|中|后|期间|结束|的|是|为|系)/u.test(after) &&
    (patternOf(anyOf, groups).test(after) || patternOf(endsWith, bodies).test(after))
  );
}

/** 拜访某国政要: a word for calls on places as well, so that those met have to be people of rank, and nothing behind them. */
export const callsOnLeaders = (view: ArticleView, subjects: readonly Agent[], trigger: Span, after: string): boolean =>
  subjects.some(isPerson) &&
  /^[拜造]访/u.test(view.folded.slice(trigger.start, trigger.end)) &&
  /^[^，。；：、的]{0,10}(?:政要|官员|领导人|领袖|高层)$/u.test(after);

/** 与 or its like, and no 参与. */
const joining = '(?:(?<!参)与|[同和跟])';
const anyOf = (words: string) => words;
const endsWith = (bodies: string) => `^了?[^，。；：、的]{0,12}(?:${bodies})(?:，|的?(?:成员|代表)|$)`;

/** 周某同一批商界人士会面: those met are a group that nobody names. */
export function meetsWithGroup(
  view: ArticleView,
  words: MeetingWords,
  { companions, subjects }: Parties,
  before: string,
): boolean {
  if ((words.named === true && !words.grouped && !words.carried) || !subjects.some(isSomebody)) return false;
  const { groups, bodies } = view.vocabulary.grammar;
  if (companions.length > 0 && companions.every(({ kind }) => kind === 'BODY')) return words.family !== 'TALKS';
  if (companions.length > 0)
    return (
      companions.every((agent) => /^(?:SIDE|DELEGATION|BODY)$/u.test(agent.kind) || describes(view, agent)) &&
      patternOf(withGroup, groups).test(before)
    );
  return (
    patternOf(withGroup, groups).test(before) ||
    patternOf(withBody, bodies).test(before) ||
    withSeveral.test(before) ||
    withSeveralBodies.test(before)
  );
}

/** 与监督冲突双方停火的官员: the sides only say whom they are officials for. */
const describes = (view: ArticleView, { kind, end }: Agent): boolean =>
  kind === 'SIDES' && /^[^，。；、]{1,16}的/u.test(view.folded.slice(end, end + 18));

/** 周某与甲国、乙国领导人通话: the other end of a call is told, though not by name. */
export function callsUnnamed(words: MeetingWords, { companions, subjects }: Parties, before: string): boolean {
  const people = new Set([...subjects, ...companions].flatMap((agent) => (isPerson(agent) ? [agent] : [])));
  return words.family === 'CALL' && people.size === 1 && !companions.some(isPerson) && otherEnd.test(before);
}

const otherEnd = /[与同和跟](?!记者|传媒|媒体)[^，。；与同和跟]{0,12}[^，。；]{2,24}$/u;

/** 与中央各部委: a group that nobody names stands right before the verb, behind 与. */
export const endsInGroup = (view: ArticleView, before: string): boolean =>
  patternOf(closesWithGroup, view.vocabulary.grammar.groups).test(before);
const closesWithGroup = (groups: string) => `${joining}(?!记者|传媒|媒体)[^，。；]{0,16}(?:${groups})$`;

const withGroup = (groups: string) =>
  `${joining}(?!记者|传媒|媒体)[^，。；]{0,30}(?:(?:${groups})[^，。；]{0,8}|(?<![部特队船班])[长官])$`;
/** 与四个商会的主席及副主席见面, 与11个居民组织及个别家庭会面. */
const withSeveralBodies =
  /(?:(?<!参)与|[同和跟])(?:另外|其他)?[\d一二两三四五六七八九十百数多几]+(?:个|间|家)(?![^，。；]*(?:记者|传媒|媒体|市民合照))[^，。；]{1,14}(?:会|党|组织|团体|机构|部门|学校|学会|政党|单位|家庭|公司|企业|联盟|工会)(?:[的及和、][^，。；]{1,12})?$/u;
/** 与多名社会贤达会面, 同三位学者会谈. */
const withSeveral =
  /[与同和跟](?:另外|其他|余下|全体)?(?:多|数|几|十|近|逾|约)?(?:[\d一二两三四五六七八九十百数多几]+)?(?:余|多)?(?:名|位|批)(?![^，。；]*(?:记者|传媒|媒体|观众|球迷|粉丝|市民合照))[^，。；]{2,20}$/u;
const withBody = (bodies: string) => `${joining}(?!记者|传媒|媒体)[^，。；]{0,36}(?:${bodies})(?:举行|进行)?$`;

/**
 * 某某协会今早与周某会面, 工会代表约见周某: a group that nobody names meets a named person. `before` is the clause up to the verb;
 * where that begins with 与, the clause before may end in the group.
 */
export function groupMeets(
  view: ArticleView,
  sentence: Sentence,
  words: MeetingWords,
  { companions, subjects }: Parties,
  objects: readonly Agent[],
  from: number,
  before: string,
): boolean {
  const met = companions.length > 0 ? companions : objects;
  if ((words.named === true && !words.grouped) || met.length === 0 || !met.every(isPerson)) return false;
  if (words.family === 'ANY' && companions.length === 0) return false;
  if (subjects.some((agent) => isPerson(agent) && agent.start >= from)) return false;
  const { groups, bodies } = view.vocabulary.grammar;
  const own = companions.length > 0 ? companionOpening.exec(before)?.[0] : before;
  if (own === undefined) return false;
  // 某国派出国防部长前往某地，会晤周某.
  if (
    before === '' &&
    !subjects.some(isPerson) &&
    patternOf(sentThere, groups).test(view.folded.slice(sentence.start, from))
  )
    return true;
  if (objects.length > 0 && travellers.test(own)) return true;
  if (patternOf(closesGroup, groups, bodies).test(own) || closesWithBody(view, from, from + own.length)) return true;
  const spoken = view.folded.slice(sentence.start, Math.max(sentence.start, from - 1));
  const earlier = spoken
    .replace(aboutWhat, '')
    .replace(afterOthers, '')
    .replace(whenItWas, '')
    .replace(/[，\s]+$/u, '');
  const until = sentence.start + earlier.length;
  return (
    (companions.length > 0 ? whenOnly.test(own) : goesOn.test(own)) &&
    !subjects.some((agent) => isPerson(agent) && agent.start >= sentence.start && agent.start < until) &&
    (patternOf(closesGroup, groups, bodies).test(earlier) ||
      (!subjects.some(({ kind, start }) => (kind === 'PERSON' || kind === 'DELEGATION') && start >= sentence.start) &&
        patternOf(groupGoes, groups, bodies).test(/[^，：；]*$/u.exec(earlier)?.[0].trimStart() ?? '')))
  );
}

/** 访京团会见了周某, 其后并会见郑某. */
const travellers = /^(?:该|有关)?(?:访[京华港澳台美]|参访|考察|交流|访问)团(?:也|亦|还|又|曾|先后)*$/u;

/** 港澳办今日与周某会面: a body by its name, and when. */
function closesWithBody(view: ArticleView, from: number, to: number): boolean {
  const body = beginningIn(view.names, from, to).findLast(
    ({ entry, start, end }) =>
      entry.label === 'Organization' &&
      entry.entity.kind !== 'OUTLET' &&
      end <= to &&
      !/[在到赴于]/u.test(view.folded[start - 1] ?? ''),
  );
  return body !== undefined && byItsPeople.test(view.folded.slice(body.end, to));
}
const byItsPeople =
  /^(?:方面|代表|官员|负责人|人员|高层)?(?:已|亦|也|曾|再|又|则|今|昨|前|本|上|下|早|午|晚|天|日|周|星期|月|年|[（）\d一二三四五六]|其后|随后|先后|[在到][^，。；与同和跟]{2,12})*$/u;

const sentThere = (groups: string) =>
  `(?:派出|派遣|委派|派)[^，。；]{0,24}(?:${groups})[^，。；]{0,4}(?:前往|赴|到访|访问|到|去)[^，。；]{1,16}，$`;

/** What stands before 与 in the clause. */
const companionOpening = /^[^与同和跟]*(?=[与同和跟])/u;
const closesGroup = (groups: string, bodies: string) =>
  `(?:^|[^，。；：、]{1,24}|、[^，。；]{1,20})(?:${groups}|${bodies})(?:等人?|共?[\\d一二三四五六七八九十两]+[人名位]|成员|代表)*[」』）)]?(?:就此|继|[（）\\d]|今|昨|前|本|上|早|午|晚|天|日|周|星期|下|傍|当|其后|随后|先后|之后|月|年|[一二三四五六]|已|亦|也|曾|再|又|则|获|[在到赴往]|前往|[在到赴往][^，。；与同和跟]{2,12})*$`;
/** 三十多名议员今早应邀到某处出席早餐会，与周某交换意见. */
const groupGoes = (groups: string, bodies: string) =>
  `^[^，。；：]{0,16}(?:${groups}|${bodies})[^，。；：]{0,12}(?:应邀|获邀|前往|到访|到|赴|抵达|步入|踏入|踏足|进入|走进|来到|到达|抵步|访问|访[京华港澳台]|出席|参加|南下|北上|来港|来京)[^，。；：]*$`;
/** 某办官员继昨日与吴某面谈后，今天与周某会面. */
const afterOthers = /继[^。；]{2,60}(?:之)?后$|[与同和跟][^，。；]{2,30}(?:会谈|面谈|会面|会晤|见面)(?:之?后)?$/u;
/** 议员应邀访京，并会见周某: only what joins it to the clause before. */
const goesOn = /^(?:并|并且|随后|其后|期间|其间|还|又|也|亦|分别|先后)+$/u;
/** 议员，今早就收费，与周某会面: when, parted from who. */
const whenItWas = /，(?:[今昨前本上下早午晚天日周]|星期|礼拜|[一二三四五六])+$/u;
/** 议员今早就收费，与周某会面. */
const aboutWhat = /(?:(?<!成)就(?![业任职])|针对|为了)[^，。；]{2,40}$/u;
const whenOnly =
  /^(?:继|今|昨|前|本|上|早|午|晚|天|日|周|星期|下|傍|当|其后|随后|之后|月|年|[（）\d一二三四五六]|已|亦|也|曾|再|又|则)*$/u;
