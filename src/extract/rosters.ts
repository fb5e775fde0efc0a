import { oncePer } from '../model/once-per.js';
import { type Agent, type PersonAgent, peopleWithin } from './agents.js';
import { type ArticleView, clauseEnd, type Sentence } from './article-view.js';
import { delegate, delegatesIn } from './delegates.js';
import { futureHui } from './future-hui.js';
import type { Grammar } from './grammar.js';
import { matchesOf } from './matches-of.js';
import { escapeWords } from './pattern.js';
import { reportingTo } from './reporting-to.js';
import { listBefore, type Roster } from './roster.js';
import { beginningIn } from './spans-at.js';

/** 周某、吴某等参加会见; 参加会谈的有周某、吴某. */
export function findRosters(view: ArticleView, agents: readonly Agent[]): Roster[] {
  const rosters = view.sentences.flatMap((sentence) =>
    sentence.zone.kind === 'BODY'
      ? rostersIn(view, agents, sentence)
      : sentence.zone.kind === 'CAPTION'
        ? photographed(view, agents, sentence)
        : [],
  );
  const [closing, other] = rosters.filter(({ verb }) => receives.test(view.folded.slice(verb.start, verb.end)));
  if (!closing || other || !receivedApart.test(view.folded.slice(0, closing.sentence.start))) return rosters;
  return rosters.map((roster) => (roster === closing ? { ...roster, all: true } : roster));
}

/** 参加会见, where the article tells of talks too. */
export const receives = /会见|接见/u;

/** 分别会见周某和吴某。…郑某参加会见: told once, at the end, of both. */
const receivedApart = /分别(?:会见|接见)(?![^。]*(?:、[^。]*){4})/u;

/** Those of one sentence. */
export function rostersIn(view: ArticleView, agents: readonly Agent[], sentence: Sentence): Roster[] {
  const { grammar } = view.vocabulary;
  const text = view.folded.slice(sentence.start, sentence.end);
  const { closing, opening, told } = patternsOf(grammar);
  const lists = [
    ...(told.test(text) ? listsBehind(view, agents, sentence, text, opening) : []),
    ...reportingTo(view, agents, sentence, text),
    ...ledByEach(view, agents, sentence, text),
  ];
  const spoken = /会后|会上|会[见面谈](?:[后中期]|[亦也中上]?有(?!关))|席间|发言/u.test(text);
  const delegated = delegate.test(text);
  if (
    !spoken &&
    !delegated &&
    !/[一共陪][同起]/u.test(text) &&
    !/同行|镜头|线|加入|上阵|到场|率|成员|团员/u.test(text) &&
    !grammar.joining.some((word) => text.includes(word))
  )
    return lists;
  const people = peopleWithin(agents, sentence.start, sentence.end);
  const closed = matchesOf(text, closing).flatMap((match) => {
    if (onScreen.test(match[0]) && !byVideo.test(view.folded.slice(0, sentence.end))) return [];
    if (/^(?:陪同|随行)/u.test(match[0]) && (elsewhere.test(text) || onTrip.test(text.slice(0, match.index))))
      return [];
    if (/^随行/u.test(match[0]) && onVisit.test(text.slice(0, match.index))) return [];
    if (/^作陪/u.test(match[0]) && atBanquet.test(text) && !people.some((guest) => isHosted(view, guest))) return [];
    if (willBe.test(text.slice(0, match.index))) return [];
    if (bareVerb.test(match[0]) && (isOfCeremony(view, sentence) || ceremonyBefore.test(text.slice(0, match.index))))
      return [];
    const verb = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    // 周某、吴某，周二下午到立法会出席闭门会议: when and where those came who are named.
    const came = closedDoors.test(match[0]) ? cameTo.exec(text.slice(0, match.index)) : null;
    const until = came ? sentence.start + came.index : verb.start;
    return [{ sentence, verb, people: listBefore(view, people, until), all: severally.test(match[0]) }];
  });
  const delegates = delegated ? delegatesIn(view, people, sentence) : [];
  return [
    ...lists,
    ...closed,
    ...delegates,
    ...quotedAttendees(view, people, sentence),
    ...spokeAfter(view, people, sentence),
  ].filter((roster) => roster.people.length > 0);
}

/** 甲方代表团由周某率领，乙方则由吴某率领代表团: who led each side, once it is told that they met. */
function ledByEach(view: ArticleView, agents: readonly Agent[], sentence: Sentence, text: string): Roster[] {
  const match = text.includes('由') ? eachLed.exec(text) : null;
  if (!match || ofPerformers.test(text.slice(0, match.index))) return [];
  const verb = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  const people = peopleWithin(agents, verb.start, verb.end);
  const ledThere = people.filter((agent) => leadsHere.test(view.folded.slice(agent.mention.full.end, verb.end)));
  return ledThere.length === 2 ? [{ sentence, verb, people: ledThere, all: false }] : [];
}

const leadsHere = /^(?:（[^）]*）)?(?:亲自)?(?:率领|率团|带队|带领|领军|任团长|担任团长)/u;
const eachLed =
  /[^，。；：]{0,8}(?<!去年[^，]{0,8}|今年[^，]{0,8})(?:方|(?<!一)方面|(?<!的)(?:[访表问]团|代表))由[^，。；]{2,30}(?:率领|率团|带队|带领|领军|团长)[^，。；]{0,8}，[^，。；：队]{1,8}由[^，。；]{2,30}(?:率领|率团|带队|带领|领军|团长)[^，。；]{0,8}(?=[，。；]|$)/u;

/** 周某今日首个会见渔会，渔会主席吴某、副主席郑某和她合照: those in the picture of the meeting that its caption tells of. */
function photographed(view: ArticleView, agents: readonly Agent[], sentence: Sentence): Roster[] {
  const text = view.folded.slice(sentence.start, sentence.end);
  const match = inPicture.exec(text);
  if (!match) return inRows(view, agents, sentence, text);
  if (!meets.test(text)) return [];
  const people = peopleWithin(agents, sentence.start, sentence.end).filter(({ mention }) => !mention.referring);
  const verb = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  const named = listBefore(view, people, verb.start);
  return named.length > 0 ? [{ sentence, verb, people: named, all: false }] : [];
}

/** 代表团与周某会面，左起吴某、郑某，右起王某: who stands where in the picture of a meeting. */
function inRows(view: ArticleView, agents: readonly Agent[], sentence: Sentence, text: string): Roster[] {
  const met = meets.exec(text);
  if (!met) return [];
  return matchesOf(text, row).flatMap(({ index, 0: { length } }) => {
    if (index < met.index) return [];
    const from = sentence.start + index + length;
    const until = clauseEnd(view, sentence, from);
    const people = peopleWithin(agents, from, until).filter(({ mention }) => !mention.referring);
    return people.length > 0
      ? [{ sentence, verb: { start: sentence.start + index, end: from }, people, all: false }]
      : [];
  });
}

const row = /(?:[左右]|[前后]排[左右]?)\d?起(?:为|是|：|:)?/gu;
const inPicture = /[和与同跟][他她其](?:一同|一起)?(?:握手|举杯)?(?:合照|合影|拍照|留影)/u;
const meets =
  /会见|会晤|会面|见面|拜会|拜访|接见|(?:上午|中午|下午|早上|晚上|[今昨]日?)到[^，。；]{1,7}(?:会|局|部|署|府|社|办|院|总部)，/u;

/** 援引出席会面的委员周某的话: who tells of a meeting at which he was. */
const quotedAttendees = (view: ArticleView, people: readonly PersonAgent[], sentence: Sentence): Roster[] =>
  people.flatMap((agent) => {
    const { start, end } = agent.mention.full;
    return wasAt.test(view.folded.slice(sentence.start, start)) &&
      /^(?:的话|[表说称透介指])/u.test(view.folded.slice(end, end + 2))
      ? [{ sentence, verb: { start, end }, people: [agent], all: false }]
      : [];
  });
const wasAt =
  /(?<![未没不将拟会]|没有|没能|未能|无法|拒绝|原定|可能|有望)(?:出席|参加|参与)(?:了)?(?:这次|此次|有关)?(?:会[面谈见晤]|磋商|谈判)的[^，。；的]{0,30}$/u;

/** 周某会后表示, 吴某在会上向…表达: who tells of a meeting with a group from within was of the group. */
function spokeAfter(view: ArticleView, people: readonly PersonAgent[], sentence: Sentence): Roster[] {
  return people.flatMap((agent) => {
    const { start, end } = agent.mention.full;
    const after = view.folded.slice(Math.max(end, agent.end), end + 24);
    const own = wasThere.exec(after);
    if (
      !own ||
      !/^$|[，。；：\s）」、及和与][^，。；：、见晤]{0,8}(?<!拜会|[访对向同问请约])$/u.test(
        view.folded.slice(Math.max(sentence.start, start - 9), start),
      )
    )
      return [];
    const verb = { start: end, end: end + own[0].length };
    return [{ sentence, verb, people: listBefore(view, people, end), all: false, group: true as const }];
  });
}

const wasThere =
  /^(?:（[^）]*）)?(?:称|表示|说|指|则|亦|也|其后|自己)?，?(?:等人?)?(?:在|于)?(?:会面(?:亦|也|中|上)?有(?!关)|会后|会上|会见后|会面后|会面中|会上|席间|会见中|会面期间|会谈后|会见期间|与会|先后发言|发言)/u;

interface RosterPatterns {
  /** A、B等参加会见: the verb that closes a list. */
  readonly closing: RegExp;
  /** 出席会谈的有, 代表团成员包括, 除了周某之外还有: what a list follows. */
  readonly opening: RegExp;
  /** The sentence has one of the words with which a list of those present is told. */
  readonly told: RegExp;
}

const patternsOf = oncePer((grammar: Grammar): RosterPatterns => {
  const events = escapeWords([...grammar.meetings.flatMap(({ words }) => words), ...grammar.occasions]);
  const determiners = escapeWords(grammar.determiners);
  const joining = escapeWords(grammar.joining);
  const members = escapeWords(grammar.members);
  const led = '由[^，。；]{2,30}(?:率领|带领|率队|带队|领军|领衔|任团长)';
  const has = '(?:有|包括|计有|还有|(?<![认成作以因称视])为|是|：|:)+';
  return {
    closing: new RegExp(
      `陪同下(?=，?(?:[与同和]|会[见晤谈]|接见|邀请))|(?:${joining}){1,2}(?:了)?(?:(?:${determiners})[^，。]{0,14}|上述|有关|(?:当天|\\d{1,2}日|[今昨]天|[今昨当]日)(?:上午|下午|晚|晚上)?的|闭门)?(?:${events})?(?=[，。；\\s]|$)|(?:${events})时(?:也|亦|均|都)?(?:在座|在场|陪同|作陪|列席)(?=[，。；\\s]|$)|[两三四2-4][次场轮](?:${events})(?:[时中])?(?:也|亦|均|都)*(?:${joining})(?=[，。；\\s]|$)|陪同[^，。；、]{2,8}(?:出席|与会|会面|会谈|参加)(?=[，。；\\s]|$)|(?:上阵|到场|列席备询|到场备询|列席说明)(?=[，。；\\s]|$)|加入(?:了)?(?:谈话|会谈|会面|对话|讨论|交谈)(?=[，。；\\s]|$)|(?:也|亦|均|都|一同|一起|同时)(?:在镜头前|上线|连线|入镜|在线上)(?=[，。；\\s]|$)|(?:一同|一起|共同|陪同)(?:会见|接见|看望|探望|拜会|拜访)(?=[，。；\\s]|$)|(?<=等人?|一同|共同|(?:率领|带队|领军)，[^。；]{2,40})同行(?=[，。；\\s]|$)|(?:率领|率|带领)[^，。；、的]{0,3}方[^，。；、]{0,4}(?:代表团|团队)(?:${joining})*(?=[，。；\\s]|$)|(?:是|为)(?:[^，。；、]{0,2}[国方]|该|此次?)(?:代表团|团队)的?(?:成员|团员)(?:之一)?(?=[，。；\\s]|$)|(?:在座|在场)(?:解答|回应|聆听|见证|解说|讲解|协助|作答)[^，。；]{0,8}(?=[，。；\\s]|$)`,
      'gu',
    ),
    opening: new RegExp(
      [
        `(?:${joining})(?:了)?(?:[^，。]{0,6}(?:${events}))?的，?[^，。；、]{0,10}?${has}`,
        `(?:${members})(?:的)?[^，。；]{0,8}?${has}`,
        `(?:${members})(?:来自|涵盖)[^，。；]{2,20}，?${has}`,
        `(?:${joining})，[中美日俄英法德韩朝印欧澳加越菲巴以伊台港陆对我]方(?:面)?则?(?:是|为)(?!以|因|由|了|何|此)`,
        '同行的(?:还有|有|还包括|包括)',
        `(?:${joining})[^，。；]{0,10}，(?:当中|其中)?(?:包括|计有|分别为|分别是|有)`,
        `(?:陪同|随同)[^，。；]{1,24}的，?(?:还)?(?:有|包括)`,
        `(?<=[，。；：]|^)[^，。；：、的]{1,4}方(?:面)?(?:(?:参加|参与|出席|与会|陪同|随行)?(?:会谈|会见|会晤|会议)?的?(?:主要)?(?:代表团?|官员|成员|人员|人士|团队|名单|[参出与]\\p{Script=Han}者))?(?:则)?(?:还|另)?(?:有|包括|计有)`,
        '(?<=[，。；：]|^)(?:[^，。；：、的]{1,8}一方|对岸)(?:面)?(?:[\\d一二两三四五六七八九十]+[人名位])?(?:除[^，。；、]{1,12}外，)?(?:则|另|还|也|亦)*(?:有|是|为|包括)(?!以|因|由|了|何|此)',
        '[^，。；：、]派出的(?:代表|成员)?(?:是|有|为|包括)',
        '(?:在座|在场|同席|同桌|席上)(?:的)?(?:还|亦|也|另)有',
        '(?<=[，。；：]|^)代表[^，。；、]{0,7}[方党国团会队派府联盟司局署]的(?:有|是|为|包括)',
        '(?<=[，。；：]|^)[^，。；：、]{2,12}身[旁边]则?(?:还)?有',
        `会谈[^。]{0,16}，[^，。；、]方(?:则)?(?:加入|增加|参加的?有|出席的?有|代表(?:为|是))`,
        `(?:${events})的(?:[\\d一二两三四五六七八九十]+[名位人])[^，。；：、]{0,12}?${has}`,
        `${led}，?(?:(?:成员|团员)?(?:还|亦|也)?(?:包括|有)|(?:其余|其他|另外)[\\d一二两三四五六七八九十]+[名位]?人?(?:成员|代表|官员)?(?:为|是|包括|有))`,
        `(?:代表团|团队|参加|出席|一行|${members})[^。；]{0,12}，?除了?[^。；]{1,40}?(?:之外|以外|外)?，?(?:还有|还包括|亦有|也有)`,
        `(?:${events})[^，。；、]{0,8}[：:](?=[^。]*、[^。]*、)`,
      ].join('|'),
      'u',
    ),
    told: new RegExp(
      `${members}|同行的|代表|身[旁边]|${joining}|除|${led}|[：:]|随同|一方|对岸|派出的|同席|同桌|席上|方(?:面)?(?:则)?(?:加入|增加|代表|有|包括|还有|另有|计有)|方[^，。；、]{0,8}(?:人士|人员|团队|名单|者)`,
      'u',
    ),
  };
});

/** The names in one list behind the opening words, over the sides that it goes through (；美方有…，某方则由…陪同). */
function listsBehind(
  view: ArticleView,
  agents: readonly Agent[],
  sentence: Sentence,
  text: string,
  opening: RegExp,
): Roster[] {
  const match = opening.exec(text);
  if (!match || ofPerformers.test(text.slice(0, match.index)) || atOther.test(text.slice(0, match.index))) return [];
  // 没有出席的有周某、吴某.
  if (/(?:[未不没]|没有|无法|拒绝|原定|原拟|原本|本应|本来|预定)$/u.test(text.slice(0, match.index))) return [];
  const end = sentence.start + match.index + match[0].length;
  // 由周某率领，其余两人为吴某、郑某: whoever leads them is of them.
  const people = leadsRest.test(match[0]) ? peopleWithin(agents, sentence.start + match.index, end) : [];
  let position = end;
  for (const agent of beginningIn(agents, end, sentence.end)) {
    if (agent.kind !== 'PERSON' || agent.end > sentence.end) continue;
    const gap = view.folded.slice(position, Math.max(position, agent.mention.full.start));
    // 吴某及郑某；王某早前退党: a clause of its own.
    if (doesMore.test(view.folded.slice(Math.max(agent.end, agent.mention.full.end), sentence.end))) break;
    if (!memberGap.test(gap) || ownClause.test(view.folded.slice(position, agent.mention.start))) break;
    people.push(agent);
    position = agent.mention.full.end;
  }
  const verb = { start: sentence.start + match.index, end };
  return people.length > 0 ? [{ sentence, verb, people, all: inEach.test(match[0]) }] : [];
}

/** 派出的是周某熟悉的官员: he is not whom they sent. */
const doesMore =
  /^(?:（[^）]*）)?(?![等和与及、，。；：（）\s]|以及|还有|出席|参加|列席|在座|在场|与会|陪同|同行|作陪|随行|担任|夫妇|伉俪|一行|两人|二人|三人|四人|先后|代表|率领|带领|共\d|本人|亦|也|均|都|则|（)[^，。；：、]{1,12}的|^[^，。；：、]{0,3}(?:称之|送来|认为)/u;
/** A clause that does not go on with the list: ；某方的部长周某另与吴某闲聊. */
const ownClause = /；(?!.*(?:有|由|为|是|包括|加入|以及|除))/u;
/** 陪同出席两场双边会的有. */
const inEach = /[两三四2-4][次场轮]/u;
const leadsRest = /^由.*(?:其余|其他|另外|领衔)/u;

/** 出席另一论坛，与会的包括周某: of another occasion. */
const atOther = /(?:出席|参加|举行|主持)(?:了)?[^，。；]{0,16}(?:论坛|仪式|典礼|记者会|酒会|研讨会)[^。；会晤见谈]*$/u;

/** 艺术团成员包括周某、吴某: who came to perform or to play met nobody. */
const ofPerformers = /(?:艺术|演出|表演|文工|合唱|交响|体育|体操|乐|舞|歌|球|啦啦)[团队]$/u;

/** 应邀访华，周某随行: on the journey, of which the meeting is a part. */
const onVisit = /访|赴|前往|此行|夫人|妻子/u;
/** 设宴款待访问团，周某作陪: they dined with the guests, which says nothing of the meeting. */
const atBanquet = /设宴|国宴|欢迎宴|宴会|午宴|晚宴/u;
/** 也在镜头前: of a meeting by video. */
const onScreen = /镜头|上线|连线|入镜|线上/u;
const byVideo = /视[频讯像]|线上/u;
/** 设宴款待部长周某: the meal is a meeting with him. */
const isHosted = (view: ArticleView, { mention: { full } }: PersonAgent): boolean =>
  /设[^，。；]{0,3}宴(?:款待|招待|欢迎)[^，。；、]{0,12}$/u.test(
    view.folded.slice(Math.max(0, full.start - 20), full.start),
  );
const bareVerb = /^(?:参加|出席|陪同|列席|在场|在座|与会)(?:了)?(?:上述)?$/u;

/** 举行欢迎仪式。周某、吴某等参加: the sentence before ends in another occasion than a meeting. */
function isOfCeremony(view: ArticleView, sentence: Sentence): boolean {
  const before = view.sentences[sentence.index - 1];
  if (before?.zoneIndex !== sentence.zoneIndex) return false;
  return ceremony.test(view.folded.slice(before.start, before.end));
}

/** 吴某则在典礼致词，周某也出席. */
const ceremonyBefore = /(?:典礼|仪式|论坛|记者会|开幕式|晚会|酒会|研讨会|造势|追思会)[^。；会晤见谈]*$/u;
const ceremony =
  /(?:举行|出席|参加|观看|主持|见证)(?:了)?[^，。；]{0,30}(?:仪式|开幕式|闭幕式|论坛|晚会|演出|晚宴|宴会|招待会|大会)(?:并[^，。；]{0,14})?[。！”」]?\s*$/u;

/** 由周某陪同参观: they went round with somebody, which says nothing of the meeting. */
const elsewhere = /参观|考察|视察|访问|抵达(?!会场|现场)|检阅|游览|出访|飞抵|瞻仰|巡视|视察/u;
/** 两次行程中，吴某都有陪同. */
const onTrip = /(?:行程|之行)(?:中|期间)?，[^，。；]{1,12}(?:都|均|亦|也)?有?$/u;
/** 届时将陪同出席: of what is to come. */
const willBe = new RegExp(`(?:将(?!军)|拟|${futureHui})(?:也|亦|一同|一起)?(?:陪同[^，。；]{1,16})?$`, 'u');
const closedDoors = /闭门|会[面见谈晤]/u;
const cameTo =
  /，(?:[今昨当][天日]|周[一二三四五六日]|星期[一二三四五六日]|\d{1,2}日)?(?:上午|下午|早上|晚上|中午)?(?:到|前往|赴)[^，。；与同和跟]{2,10}$/u;
const severally = /上述|活动|^[两三四2-4][次场轮]/u;

const memberGap =
  /^(?:[^（）。；]{0,30}）)?(?:(?:之|以)?外，(?:还|另|尚|也|亦)有)?(?:入席|列席|在座|在场|出席|参加|与会|同席|同行|陪同|随行)?(?:（[^）]*）|[、，；和与及等]|以及|还有)*(?:(?:代表|[^，。；：、说称表指在]){2,14}、)?(?:[^，。；：、]{0,8}(?:有|是|由|为|包括|加入))?(?:(?:代表|[^，。；：、说称表指在]){0,18})$/u;
