import type { MeetingStatus } from '../model/vocabulary.js';
import { type Agent, isPerson } from './agents.js';
import { type ArticleView, clauseStart, type Sentence, withoutNames } from './article-view.js';
import { countryMeant } from './country-meant.js';
import { futureHui } from './future-hui.js';
import { patternOf } from './pattern.js';
import { beginningIn } from './spans-at.js';
import { fullSpan } from './spoken-of.js';

/**
 * What the clause of the verb says of it; a plan reaches over the clauses from its subject on (周某将同吴某举行会晤，会见郑某),
 * and over those that hang on 计划 (计划派团，为周某与对方谈判铺路).
 */
export function statusOf(
  view: ArticleView,
  sentence: Sentence,
  from: number,
  subjects: readonly Agent[],
  to: number,
): MeetingStatus {
  const text = withoutNames(view, from, to).replace(atInvitation, '').replace(leavingOffice, '');
  if (
    asScheduled.test(view.folded.slice(sentence.start, to)) &&
    !asIs.test(view.folded.slice(sentence.start, sentence.end))
  )
    return 'CANCELLED';
  if (asked.test(view.folded.slice(to, sentence.end + 1)) && !whatOf.test(text)) return 'PROPOSED';
  const trigger = view.folded.slice(to, to + 2);
  const after = view.folded.slice(to, Math.min(sentence.end, to + 40));
  if (unmet.test(after)) return 'DENIED';
  if (wasToBe.test(view.folded.slice(sentence.start, to)) && thatCalledOff.test(view.folded.slice(to, sentence.end)))
    return 'CANCELLED';
  if (purpose.test(text)) return arranged.test(view.folded.slice(sentence.start, from)) ? 'PLANNED' : 'PROPOSED';
  if (waitsFor.test(text) && /^[^，。；]{2,4}(?:之后|以后|后)(?:才|再)/u.test(after)) return 'PROPOSED';
  if (mayBeCalledOff.test(text) || mayBeOff.test(after) || weighed.test(text)) return 'PROPOSED';
  for (const { status, words } of view.vocabulary.grammar.modality) {
    if (!patternOf(anyOf, words).test(text) && !words.includes(trigger)) continue;
    if (status === 'PLANNED' && wasToBe.test(text) && tookPlace.test(after)) return 'HELD';
    if (status === 'PLANNED' && (calledOffAfterAll.test(after) || calledOff.test(after))) return 'CANCELLED';
    if (status === 'PLANNED' && wasToBe.test(text) && stayedAway.test(after)) return 'CANCELLED';
    if (status === 'PLANNED' && wasToBe.test(text) && announcedOff.test(view.folded.slice(to, sentence.end)))
      return 'CANCELLED';
    if (status === 'PLANNED' && calledOffBefore.test(view.folded.slice(sentence.start, to))) return 'CANCELLED';
    if (status === 'PLANNED' && wasToBe.test(text) && isOffAlready(view, sentence, subjects)) return 'CANCELLED';
    if (status === 'PLANNED' && !intends.test(text) && onlyIf.test(view.folded.slice(sentence.start, from)))
      return 'PROPOSED';
    if (status === 'DENIED' && staysAway.test(text)) return 'CANCELLED';
    if (status === 'DENIED' && unlike.test(after)) return 'HELD';
    if (status === 'DENIED' && (supposed.test(text) || onCondition.test(view.folded.slice(sentence.start, to))))
      return 'PROPOSED';
    const coming =
      agreedTo.test(after) ||
      toBeSettled.test(after) ||
      (expected.test(text) &&
        (dated.test(text + after.slice(0, 24)) || onJourney.test(view.folded.slice(sentence.start, from))));
    return status === 'PROPOSED' && coming ? 'PLANNED' : status;
  }
  if (modal.test(text) || willGoThere.test(view.folded.slice(from, to + 2)))
    return onlyIf.test(view.folded.slice(sentence.start, from)) ? 'PROPOSED' : 'PLANNED';
  if (thenAlso.test(view.folded.slice(sentence.start, to))) return 'PLANNED';
  if (agreedToMeet.test(text) || willMeetAgain.test(text)) return 'PLANNED';
  if (agreedThat.test(view.folded.slice(sentence.start, to))) return 'PLANNED';
  if (demanded.test(text)) return 'PROPOSED';
  if (calledOff.test(after)) return heldAtLast.test(view.folded.slice(to, sentence.end)) ? 'HELD' : 'CANCELLED';
  if (toCome.test(after) || (eve.test(after) && !past.test(view.folded.slice(sentence.start, sentence.end))))
    return 'PLANNED';
  if (
    sent.test(view.folded.slice(sentence.start, to)) &&
    !/曾|已|早前|此前|先前|上月|去年/u.test(withoutNames(view, sentence.start, to))
  )
    return 'PLANNED';
  const [first] = subjects;
  const began =
    first && first.start < from && first.start >= sentence.start ? clauseStart(view, sentence, first.start) : from;
  const planned = view.vocabulary.grammar.modality.find(({ status }) => status === 'PLANNED')?.words ?? none;
  const reached = view.folded.slice(first && first.start >= began ? first.start : began, from);
  if (!speaksOf.test(reached)) {
    if (hoped.test(reached)) return 'PROPOSED';
    if (patternOf(anyOf, planned).test(reached) || willGo.test(reached))
      return calledOffAfterAll.test(after) ? 'CANCELLED' : 'PLANNED';
  }
  const earlier = view.folded.slice(sentence.start, from);
  if (
    settingOut.test(view.folded.slice(sentence.start, to)) &&
    !/曾|已于/u.test(withoutNames(view, sentence.start, to)) &&
    !/^[^，。；]{2,4}后[^，。；]{0,4}(?:返|离开|飞返|回国)/u.test(after) &&
    !cameThatDay.test(view.folded.slice(sentence.start, to))
  )
    return 'PLANNED';
  if (urged.test(earlier) && (!first || first.start < from)) return 'PROPOSED';
  return intended.test(earlier) ? 'PLANNED' : 'HELD';
}

/** 不会出席原定8日同周某举行的会晤. */
const staysAway = /(?:不会|不再|无法|不能|拒绝|决定不)(?:再)?(?:出席|参加|前往|赴)(?:原定|原本|原拟|原计划|定于|预定)/u;
/** 没有与周某通话后初期那么高调: it was, and something else was not. */
const unlike = /^[^，。；]{2,4}?[时后前][^，。；]{0,8}(?:般|那样|那么|似的)/u;
const wasToBe = /应[于在该]|原(?:已|本)?[定订排]|原(?:打算|安排|计划|预[定计])|原本|原拟|本应|本来|预定|定于|最初/u;
/** 周某应于8日同吴某会谈，由于…，一方取消了那次会谈. */
const thatCalledOff =
  /^[^。；]*，[^，。；]{0,12}(?<!没有|未|不|否认|是否|会否|可能|威胁)(?:取消|推迟|押后|搁置)了?(?:那|这|该|此)(?:次|场|轮)(?:会[谈晤面见]|见面|谈判|磋商|峰会)/u;

/** 原定与周某的会面则如期在8日举行. */
export const tookPlace: RegExp =
  /^[^，。；]{0,3}(?:如期|照常|如约|仍然?)(?!将|会|拟)[^，。；]{0,24}(?:举行|进行|登场|展开)/u;

/** 按照原来的日程，周某将同吴某会谈: as it was before it was changed. */
const asScheduled = /(?:按照?|依照?|根据)(?:原来|原先|原有|原定)的?(?:日程|计划|安排|行程)，/u;
/** 按原有的安排如期举行. */
const asIs = /如期|照常|照旧|不变|仍将|依然|[见晤谈行]了/u;
/** 周某曾与吴某会面？ */
const asked = /^[^，。；！]{2,10}[？?]/u;
const whatOf = /为什么|为何|怎么|何时|谁|什么|如何|哪/u;
/** 假如周某拒绝会面, 周某为何不可以会见代表？ */
const conditions = '假如|如果|倘若|若果|若然|一旦';
const supposed = new RegExp(`${conditions}|(?:为何|为什么|何以|何解)[^，。；]*(?:不可以|不能|不肯)`, 'u');
/** 如果对方没有提供清单，周某将不会会谈. */
const onCondition = new RegExp(`(?:${conditions})[^。；]*，[^。；]*(?:不会|无法|拒绝)`, 'u');
/** 即将离任的大使周某: it is no plan of his. */
const leavingOffice = /即将(?:离任|卸任|退休|上任|履新|就任)/u;
/** 应周某邀请: who has accepted is not only invited. */
const atInvitation = /应[^，。；]{1,30}?邀请/u;

/** 如果谈判成功，双方将会晤. */
const onlyIf = new RegExp(`(?:^|[，：；]|称|说|表示)(?:${conditions}|若(?![干是]))[^。；]*，$`, 'u');

/** 如果取得进展，周某计划会见吴某: it is planned, whatever it hangs on. */
const intends = /计划|打算|拟|定于|预定|安排|准备/u;

/** 他会与…会面: 会 as a verb of what is to come, not the end of 工联会 or 委员会. */
const modal = new RegExp(
  `(?<=[早晚]上|[上下中]午|清晨|傍晚)会(?=[与跟同和])|${futureHui}(?=[与跟同和在于再先]|分别|继续|尽快|尽早|陆续|亲自|分批|逐一|个别|轮流|相继)|(?<=日后|今后|往后)会(?=经?常|[与同和跟再])|(?<=(?:星期|礼拜|周)[一二三四五六])会$|(?<=[亦也还都均便才）日天人方们他她])会$|(?<=[今明]日|[今明]天|[今明]晚|[今明]早|[今明]午)会(?=举行|进行|展开|召开)`,
  'u',
);

/** 曾要求会面，未能如愿: what the next clause says of it. */
const unmet =
  /^[^，。；]{0,8}，[^。；]{0,26}(?:(?<![没未][有曾]|[没未不])否认(?!指控|控罪|有意)|驳斥|并无此事|绝无此事|子虚乌有|纯属虚构|从未会面|没有见过面)|^[^，。；]{0,12}，[^，。；]{0,6}(?:未能如愿|未果|遭拒|被拒|不果|未获回应|没有成事|未能成事|遭到拒绝)/u;
/** 要等他与周某见面之后才能敲定. */
const waitsFor = /等(?:到|待)?[^，。；、]*$/u;
/** 安排饭局，让周某和选委会面. */
const purpose = /^(?:好让|以便|让|方便|以供)/u;
/** 会再安排会面，让周某和选委会面: it is to be. */
const arranged = /(?:会|将)(?:再|另行?|尽快)安排(?:会面|见面|会晤)，$/u;
/** 他会出席某某峰会, 此行并会访问某国. */
const willGoThere = new RegExp(
  `${futureHui}(?:亲自|应邀|率团|一同|双双|正式|官式|到)*(?:出席|参加|访问|到访|访华)$`,
  'u',
);
/** 会谈被取消, 会晤原定…现已押后. */
const calledOff =
  /^[^，。；]{0,16}?(?:已|被|遭|突然|临时|宣布|告)?(?:取消|押后|推迟|延期|延后|改期|搁置|告吹|流产|泡汤|作罢|生变|破局|叫停|中止|暂缓|未能成行|未能成事|未能举行|未有举行|没有举行|不了了之)|^[^，。；]{0,4}，(?:双方|两人|一方|[^，。；]{1,8}方|[^，。；]{0,6}政府|[当同]天|[当同]日|在?(?:会谈|会晤)?(?:即将)?开始前|最终|后来)*(?:予以|临时|突然|被|遭)(?:取消|押后|推迟)(?=[，。；]|$)/u;
/** 会谈一再推迟，最终在8日举行. */
const heldAtLast =
  /^[^，。；]{0,20}(?:推迟|押后|延期|延后|改期)[^，。；]{0,6}，(?:最终|终于|最后|直至|直到)[^，。；将拟]{0,20}(?:举行|进行|登场|展开)/u;
/** 会谈将于8日举行. */
const toCome =
  /^[^，。；]{0,4}(?:将于|将在|定于|订于|预定|预计|拟于|料于)|^[^，。；]{2,4}，(?:将于|将在|定于|订于|预定于?)[^，。；]{2,24}(?:举行|进行|召开|登场|展开)|^[^，。；]{0,4}，?(?:(?:已|都)?(?:被)?安排[在于](?=[^，。；]{0,8}(?:\d|周|星期|礼拜|明|后天|[上下]午|晚上|月|日))(?![^。；]*(?:历时|为时|持续|结束|落幕|如期|[谈握聊]了|谈到|握手)))|^[^，。；]{2,6}?(?:时|期间)，?[^，。；]{0,6}(?:有可能|可能会?|将会|料会|将提|将向)/u;
/** 会晤前夕, unless of one that was long ago. */
const eve = /^[^，。；]{2,4}前夕/u;
const past = /[去前当]年|上[周月次届]|\d{4}年|曾|当时|如期|其后|随后/u;
/** 威胁取消会晤, 会晤可能推迟: it is not said that the meeting is off. */
const mayBeCalledOff =
  /(?:威胁|扬言|可能|考虑|或会|或|会否|是否|不会|拒绝|要求|呼吁|若|如果)[^，。；]{0,4}(?:取消|推迟|搁置|延后|押后|改期|暂缓|中止)/u;
/** 考虑应否接见周某, 商量要不要会面: whether they met is not said. */
const weighed =
  /(?:考虑|商量|研究|讨论|决定|犹豫|衡量)[^，。；]{0,4}(?:应否|应不应|是否|会否|要不要|好不好|该不该|如何|怎样)[^，。；]{0,8}$/u;
const mayBeOff = /^[^，。；]{0,6}(?:可能|或会|或|会否|不会)(?:再)?(?:取消|押后|推迟|延期|延后|改期|泡汤|告吹)/u;
/** 原定与周某见面的吴某最后没有出现. */
const stayedAway =
  /^[^，。；]{2,4}?的[^，。；]{2,24}?(?:最后|最终|结果|却|并|临时|突然)*(?:没有|没|未有|并未|未)(?:出现|露面|现身|到场|赴约|应约|出席)|^[^，。；]{2,4}?的[^，。；]{2,24}?(?:最后|最终|结果|却|临时|突然)+(?:缺席|爽约|失约)/u;
/** 原定会谈，但因事推迟. */
const calledOffAfterAll =
  /^[^。；]{0,24}，(?:但|惟|不过|后来|最终|其后|结果|现已|现|最后|后|却|岂料|不料|因|临时|只好|唯有|被迫|只得)[^。；，]{0,14}?(?:取消|推迟|押后|延期|延后|改期|告吹|泡汤|搁置|作罢|生变|叫停|中止|暂缓|应约|赴约|爽约|失约|缺席|没有出现|未能成行)|^[^。；]{0,80}，[^，。；]{0,6}(?:会商|会谈|会晤|会面|会议|峰会|磋商|谈判)[^，。；]{0,4}(?:没有开成|没开成|没有谈成|未能举行|没有举行|告吹|泡汤|落空|流产)|^[^。；]{0,30}，[^，。；]{0,8}(?:已|再)?不在(?:规划|计划|考虑|日程|议程)之?[列内中]/u;
/** 原定今日会面，但外交部表示…，某方昨晚宣布取消行程。 */
const announcedOff =
  /^[^。；]{0,80}，[^，。；]{0,8}(?:宣布|决定|证实|通知)[^，。；]{0,6}(?:取消|推迟|押后|延期)(?:了)?(?:这次|此次|有关|该次|今次)?(?:行程|访问|之行|会面|会谈|会晤|计划)(?:。|$)|^[^。；]{0,80}，[^，。；]{0,6}(?:临时|突然|最终|最后|被迫|已经?|现已|现)(?:被|遭)?(?:取消|推迟|押后|延期)了?(?:该|此|这次|此次)?(?:来[台华京港访]|[访赴]\p{Script=Han}{1,2})?(?:行程|访问|之行|会面|会谈|会晤|计划)?(?:。|；|，|$)/u;
/** 周某推迟访问某国，原定8日同吴某会谈. */
const calledOffBefore =
  /(?<!没有|未|不|是否|会否|可能)(?:取消|推迟|押后|延后|搁置)了?[^，。；]{0,24}(?:访|行程|之行)[^，。；]*，[^，。；]{0,6}(?:原定|原计划|原拟|原本|本来)[^，。；]*$|(?:访|行程|之行)[^，。；]*(?:计划|行程|安排)[^，。；]*(?<!没有|未|不|是否|会否|可能)(?:取消|推迟|押后|延后|搁置)，[^，。；]{0,6}(?:原定|原计划|原拟|原本|本来)[^，。；]*$/u;
/** 提出与吴某会面，吴某答应. */
const agreedTo =
  /^[^，。；]{2,6}?(?:的(?:邀请|要求|建议|提议))?，[^，。；]{0,8}?(?:已|也|随即|即时|当场)?(?:答应|同意|接受|应允)/u;
/** 两人同意11月在某地会面. */
const agreedToMeet =
  /(?:同意|商定|约定|约好|说好|决定)(?:于|在|将|会|再|[明后本今下近]|尽[快早]|短期|年|\d)[^，。；]*$/u;

/** 两国元首同意，在本月下旬举行会晤. */
const agreedThat = /(?:同意|商定|约定|议定)，(?:将)?(?:于|在)[^，。；]*$/u;
/** 将先与周某会谈，再获吴某接见. */
const thenAlso =
  /(?:^|[，。；：])[^，。；：]{0,14}将(?:首?先)(?![生后])[^。；]*，(?:之后|然后|其后|随后)?(?:再|才)[^，。；]*$/u;
/** 宣布吴某6月8日到访时再与周某会谈. */
const willMeetAgain = /(?:宣布|商定|约定|相约|决定|同意)[^，。；]*时再[与同和跟][^，。；]*$/u;
/** 要求周某亲自到立法会与议员见面. */
const demanded =
  /(?:要求|促请|敦促|呼吁)[^，。；]{1,12}(?:亲自|尽快|公开|马上|立即|立刻|出面|亲身|当面)[^，。；]*[与同和跟][^，。；]*$/u;

/** 有望于月底会晤, 可能在峰会期间会面: expected at a time that the text tells. */
const expected = /有?可能|有望|可望|或[将会可于在]|料(?:将|会|可)?|有机会/u;
const dated =
  /[于在][^，。；]{1,16}(?:[年月日周底初旬晚午]|期间|场边|之际|时)|(?:[下本这]周|下月|本月|月底|明[日天年]|今[日天晚]|周[一二三四五六日])/u;
/** 愿在5月前与周某会晤，地点另行商定: only where is still open. */
const toBeSettled =
  /^[^，。；]{2,6}，(?:具体)?(?:地点|时间和地点|细节)(?:将|会)?(?:另行|再|稍后|随后)(?:商定|公布|敲定|确定|协商)/u;
/** 1月出访时将过境某市，可能与某团队成员见面: on a journey that is planned, whose time is told. */
const onJourney =
  /[\d一二三四五六七八九十]月[^。；]*(?:将(?!军)|拟|计划|预定)(?:会)?(?:过境|经过|途经|转机|停留|访问|前往|出访|抵达|赴)[^，。；]*，$/u;
/** 派周某前往，会见吴某: told when somebody sets out. */
const sent = /(?:派|派出|派遣|委派|指派)[^，。；]{2,30}(?:去|赴|前往|到访|访问)[^。；]*$/u;

/** 乘专机离开北京，对某国进行国事访问并举行元首会晤; 抵达某市，应邀同吴某会晤: told when somebody sets out or has just come. */
const settingOut =
  /(?:乘专机|乘坐专机|启程|动身)[^，。；]{0,4}(?:离开|离京|前往|赴|飞往)(?![^。]*(?:抵达|回国|返))|(?:抵达|飞抵)[^，。；]{2,20}，(?:应邀[^。；]*|(?:开始|展开)[^，。；]{0,8}(?:对|为期)[^，。；]{2,20}访问，(?:并|期间|其间)[^，。；]{0,4}[同与][^。；]*)$|(?:抵达|飞抵)[^，。；]{1,20}，[与同和][^，。；与同和]{0,4}方[^，。；了]*(?:进行|举行|展开)[^，。；了]*$|率(?:团|队|领[^，。；]{2,16}(?:团|团队))(?:启程)?(?:前往|赴|飞往|访问|出访)[^，。；了]{1,12}，(?![^。]*(?:抵达|回国|返|期间))[^，。；]{0,4}[与同就和][^。；]*$/u;

/** 据16日报道，周某当天抵达某国，开始访问，并与…举行会谈: all that is over. */
const cameThatDay = /当[天日](?:上午|中午|下午|晚)?(?:抵达|飞抵)/u;

/** 建议政府释出诚意，与各界对话: what is urged goes on to the end of its sentence. */
const urged = /(?:建议|呼吁|促请|敦促|期望|希望|主张|提议|要求)[^。；]*，$/u;

const none: readonly string[] = [];

/**
 * 取消周某率团前往某国的计划。周某原定8日同吴某会谈: the sentence before says that the journey of one of them is off, and tells of no place of
 * its own, or of one that this sentence or the title of the other (某国部长) names.
 */
function isOffAlready(view: ArticleView, sentence: Sentence, subjects: readonly Agent[]): boolean {
  const before = view.sentences[sentence.index - 1];
  const text = before?.zoneIndex === sentence.zoneIndex ? view.folded.slice(before.start, before.end) : '';
  const off = journeyOff.exec(text);
  if (!before || !off) return false;
  const who = subjects.some(
    (agent) => isPerson(agent) && text.includes(view.folded.slice(fullSpan(agent).start, agent.end)),
  );
  const from = before.start + off.index;
  const until = Math.min(before.end, from + off[0].length + goalReach);
  const short = /[访赴](\p{Script=Han})/u.exec(view.folded.slice(from, until))?.[1];
  const meant = short === undefined ? undefined : countryMeant(view, short)?.id;
  const goals = [...countriesIn(view, from, until), ...(meant === undefined ? [] : [meant])];
  const told = countriesIn(view, sentence.start, sentence.end);
  // 取消行程 tells of no place; 取消访问某地, of one that nobody listed.
  const nowhere = goals.length === 0 && !/访|赴|前往/u.test(view.folded.slice(from, until));
  return who && (nowhere || goals.some((goal) => told.includes(goal)));
}

/** Of the places that are named there, and of the people. */
const countriesIn = (view: ArticleView, start: number, end: number): string[] =>
  beginningIn(view.names, start, end - 1).flatMap(({ entry }) => {
    if (entry.label === 'Person') return entry.entity.country ?? [];
    if (entry.label !== 'Place') return [];
    return (entry.entity.kind === 'COUNTRY' ? entry.entity.id : entry.entity.in) ?? [];
  });

const journeyOff =
  /(?<!没有|未|不|是否|会否|可能|考虑|威胁|否认)(?:取消|推迟|押后|延后|搁置)了?[^。；]{0,30}?(?:访|行程|之行|前往|赴)/u;
/** Characters behind the word for the journey. */
const goalReach = 8;

/** Words of modality with what else they may be part of left out: 将军, 模拟, 志愿. */
const anyOf = (words: string): string =>
  words
    .split('|')
    .map((word) => partOf[word] ?? word)
    .join('|');
const partOf: Readonly<Record<string, string>> = {
  将: '(?<![上中少大武名主麻])将(?![军领士近相门才])',
  拟: '(?<![模虚比草])拟(?![议人态])',
  安排: '(?<!获[^，。；]{0,12})安排(?!下)',
  愿: '(?<![志自请意心遂宿])愿(?!景)',
  计划: '计划(?![书生])',
  尚未: '尚未(?!决定|确定|敲定|公布|证实|[^，。；]{1,8}的)',
  仍未: '仍未(?!决定|确定|敲定|公布|证实|[^，。；]{1,8}的)',
  还未: '还未(?!决定|确定|敲定|公布|证实|[^，。；]{1,8}的)',
  订于: '(?<![签制修缔])订于',
  预订: '预订(?![的了])',
  料今: '(?<![不资材原史意])料今',
  料下: '(?<![不资材原史意])料下',
  料明: '(?<![不资材原史意])料明',
  料周: '(?<![不资材原史意])料周',
  料本周: '(?<![不资材原史意])料本周',
  料本月: '(?<![不资材原史意])料本月',
  料星期: '(?<![不资材原史意])料星期',
  要求举行: '(?<!应[^，。；]{1,20})要求举行',
};

/** 可望年底前访问某国，与周某会谈. */
const hoped = /可望|有望|有可能|或将|或会/u;
/** 两人会到访某所，并与学者会面. */
const willGo = new RegExp(`${futureHui}(?:到访|前往|访问|参访|先到|转赴)`, 'u');
/** Between the plan and the verb somebody speaks: the plan is what is said. */
const speaksOf = /表示|称|说|指出|宣布/u;
/** 本来计划…, 预计届时…: the whole sentence is of what is to come. */
const intended = /计划(?![生书])|预计|拟于|定于|原定/u;
