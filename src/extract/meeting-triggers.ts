import type { Span } from '../text/article.js';
import type { Agent } from './agents.js';
import type { ArticleView, Sentence } from './article-view.js';
import type { MeetingWords } from './grammar.js';
import { matchesOf } from './matches-of.js';
import { patternOf } from './pattern.js';
import { endingAt, isTaken } from './spans-at.js';
import { fullSpan } from './spoken-of.js';
import type { Term } from './term-index.js';

/** 致电 is a telegram in mainland texts, and wherever it congratulates or condoles; elsewhere it is a call. */
export const isTelegram = (view: ArticleView, sentence: Sentence, { start, end }: Span): boolean =>
  view.folded.startsWith('致电', start) &&
  (view.article.text[start + 1] === '电' ||
    /祝贺|慰问|吊唁|哀悼|致哀|查询|回覆/u.test(view.folded.slice(end, sentence.end)));

/** Characters before which 见 is part of another word (意见, 罕见) or of no meeting (看见, 未见). */
const inWord = /[会接召约意再可罕常偏成高主预听瞧遇看碰相初引拜晋眼所百未不已足显政浅远创朝参望乐鲜定何另抢想]/u;
const seen: MeetingWords = {
  words: ['见'],
  family: 'ENCOUNTER',
  kind: 'BILATERAL',
  transitive: true,
};

/** 通了约90分钟电话. */
const longCall =
  /(?:通[了过]|[倾讲]过)(?:[一两数][次通场个]|好?多次|几次|大?约|近|逾|超过|长达|整整)*(?:[^，。；与和同对向了]{1,10}的)?(?:[\d一二两三四五六七八九十半多个]+(?:多)?(?:分钟|小时|钟头)(?:左右|之久)?)?的?$/u;

/** The words for a meeting with 见 and 见了 right before a person's name or titles: 上京见某某部长周某. */
export function withBareVerb(
  view: ArticleView,
  agents: readonly Agent[],
  found: readonly Term<MeetingWords>[],
): readonly Term<MeetingWords>[] {
  const whole = found.map((term) => {
    if (view.folded.startsWith('会见面', term.start)) return { ...term, start: term.start + 1, end: term.end + 1 };
    if (view.folded.slice(term.start, term.end) === '开会') return withoutOpening(view, term);
    const talk = behindOffice(view, term);
    if (talk) return talk;
    if (isConference(view, term)) return { ...term, entry: entryOf(view, '会谈') ?? term.entry };
    // 今午宴请: when, and the verb.
    if (/^[今昨前当明][午晚]宴/u.test(view.folded.slice(term.start - 1, term.start + 2)))
      return { ...term, start: term.start + 1 };
    if (term.entry.verb || !view.folded.startsWith('电话', term.start)) return term;
    const match = longCall.exec(view.folded.slice(Math.max(0, term.start - 16), term.start));
    const call = match && entryOf(view, '通电话');
    return call ? { ...term, start: term.start - match[0].length, entry: call } : term;
  });
  // 外长会晤 is one word, once it is none of 外长会 and 晤.
  const apart = whole.filter(({ start }, index) => start >= (whole[index - 1]?.end ?? 0));
  const bare = agents.flatMap((agent): Term<MeetingWords>[] => {
    if (agent.kind !== 'PERSON' || agent.mention.referring) return [];
    const match = bareVerb.exec(view.folded.slice(Math.max(0, agent.mention.full.start - 3), agent.mention.full.start));
    if (!match) return [];
    const end = agent.mention.full.start;
    const start = end - match[0].length;
    if (!isEncounter(view, match[0], start, Math.max(agent.end, agent.mention.full.end))) return [];
    const ofWord =
      inWord.test(view.folded[start - 1] ?? '，') && !first.test(view.folded.slice(Math.max(0, start - 24), start));
    if (ofWord || isTaken(found, { start, end })) return [];
    return [{ start, end, entry: seen }];
  });
  const talks = talkedFor(view, found);
  const others = [...seesGroup(view, found), ...talks, ...talkedAbout(view, agents, [...found, ...talks])];
  return bare.length + others.length === 0 ? apart : [...apart, ...bare, ...others].sort((a, b) => a.start - b.start);
}

/** 先见周某，再见吴某: no farewell. */
const first = /先见[^。；]*，(?:其后|随后|然后)?再$/u;
/** 见周某, 见到了周某, 当面对周某说. */
const bareVerb = /(?:见到?(?:了|过)?|当面[对向])$/u;
/** Whether 见到 and 当面对 tell of people who met, by what stands before the words and behind the name. */
function isEncounter({ folded }: ArticleView, word: string, start: number, nameEnd: number): boolean {
  const before = folded.slice(Math.max(0, start + word.length - 16), start);
  const behind = folded.slice(nameEnd, nameEnd + 14);
  if (word.startsWith('当')) return saysThere.test(behind) && !onlyThreatened.test(before);
  return !word.startsWith('见到') || (isHeMet.test(behind) && !onlySeen.test(before));
}

/** 扬言要当面对周某说, 周某的律师当面对…说. */
const onlyThreatened = /(?:[要想将拟敢应]|扬言|准备|打算|推特|社交媒体|网上)[^，。；]{0,2}$|的[^，。；的]{1,5}$/u;
/** 见到周某，: whom, and not what is his, or what he did. */
const isHeMet = /^(?:（[^）]*）)?(?:$|[，。；、和及时后]|以及|本人)/u;
/** 从电视上见到, 没能见到, 记者8日见到. */
const onlySeen =
  /(?:没能|未能|没有|未|不曾)[^，。；]{0,4}$|(?:电视|照片|相片|图片|屏幕|视频|影片|新闻|报上|网上|梦)[^，。；]{0,4}$|(?:记者|主持人|民众|市民|群众|球迷|观众)[^，。；]*$/u;
const saysThere = /^(?:说|表示|提出|指出|坦言|表达|强调|转达|承诺|解释|道歉|致歉)/u;

/** 与外长周某会谈, 与周某外长会谈: no 外长会. */
function behindOffice(view: ArticleView, { start, end }: Span): Term<MeetingWords> | null {
  if (!/^[外防财]长会$/u.test(view.folded.slice(start, end))) return null;
  const entry = entryOf(view, view.folded.slice(end - 1, end + 1));
  return entry ? { start: end - 1, end: end + 1, entry } : null;
}

/** 周二在某市会议，讨论某事: here it is a verb. */
const isConference = (view: ArticleView, { start, end }: Span): boolean => {
  if (view.folded.slice(start, end) !== '会议') return false;
  const place = endingAt(view.names, start);
  return (
    /^，(?:讨论|商讨|磋商|商谈|研究|就|围绕)/u.test(view.folded.slice(end, end + 3)) &&
    place?.entry.label === 'Place' &&
    /[在于]/u.test(view.folded[place.start - 1] ?? '')
  );
};

const entryOf = (view: ArticleView, word: string): MeetingWords | undefined =>
  view.vocabulary.grammar.meetings.find(({ words }) => words.includes(word));

/** 安排时间见各党派议员: 见 of a group, where time is made for it. */
const seesGroup = (view: ArticleView, found: readonly Term<MeetingWords>[]): Term<MeetingWords>[] =>
  matchesOf(view.folded, makesTime)
    .map(({ index, 0: { length } }) => ({ start: index + length - 1, end: index + length, entry: seen }))
    .filter(
      (term) =>
        !isTaken(found, term) &&
        patternOf(groupBehind, view.vocabulary.grammar.groups).test(view.folded.slice(term.end, term.end + 16)),
    );
/** 与周某谈了13分钟, 留下来单独谈了约半小时. */
const talkedFor = (view: ArticleView, found: readonly Term<MeetingWords>[]): Term<MeetingWords>[] => {
  const entry = entryOf(view, '会谈');
  return matchesOf(view.folded, talked)
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .flatMap((span) => (entry && !isTaken(found, span) ? [{ ...span, entry }] : []));
};
const talked =
  /[谈聊]了(?<=[与同和跟][^，。；]{2,24}[谈聊]了)(?<![会商洽]谈了)(?=(?:大?约|近|逾|超过|足足|整整)?(?:[\d一二两三四五六七八九十半几多]+个?)(?:多)?(?:小时|钟头|分钟|半小时))/gu;
/** 同周某谈了管道供气. */
const talkedAbout = (
  view: ArticleView,
  agents: readonly Agent[],
  found: readonly Term<MeetingWords>[],
): Term<MeetingWords>[] => {
  const entry = entryOf(view, '会谈');
  return agents.flatMap((agent) => {
    if (agent.kind !== 'PERSON' || !entry) return [];
    const { start } = fullSpan(agent);
    const span = { start: agent.end, end: agent.end + 2 };
    const byOthers = /(?:记者|主持人|本报|本台|没有人|无人)[^，。；]*$/u;
    if (byOthers.test(view.folded.slice(Math.max(0, start - 16), start - 1))) return [];
    const isTalk = /^(?:谈了(?!话|一?下|看法|想法|意见|感受|体会)|聊了)/u.test(
      view.folded.slice(span.start, span.end + 2),
    );
    return isTalk && /[与同和跟]/u.test(view.folded[start - 1] ?? '') && !isTaken(found, span)
      ? [{ ...span, entry }]
      : [];
  });
};
const makesTime = /(?:安排|抽|腾|拨|挤)出?(?:时间|空)(?:去|来|再)?见/gu;
const groupBehind = (groups: string) => `^[^，。；：、]{0,10}(?:${groups})`;

/** 展开会谈, 公开会面 hold no 开会. */
function withoutOpening(view: ArticleView, term: Term<MeetingWords>): Term<MeetingWords> {
  const [start, end] = [term.start + 1, term.start + 3];
  const word = view.folded.slice(start, end);
  const entry = /^会[谈晤面见商]$/u.test(word) ? entryOf(view, word) : undefined;
  return entry ? { start, end, entry } : term;
}

/** 举行峰会的方案, 会晤的可能, 会面由周某安排: of a meeting that may be, or of who arranges it. */
const onlyThoughtOf =
  /^安排(?![在于])|^(?:对象|名单|地点|时间表|议程)|^由[^，。；]{2,12}(?:安排|促成|撮合|牵线)|^的(?:方案|可能|安排|计划|建议|准备|筹备|前景|提议|条件|意愿)/u;

/** 被问到昨日是否与周某会面: a question, whatever the answer. */
const askedWhether =
  /^(?:至于|对于)?(?:会否|是否|有否)|(?:问到|问及|被问|追问|查询)[^，。；]{0,16}(?:是否|有否|有没有|会否|曾否)[^，。；]*$/u;

/** 来华出席某地峰会的周某: what somebody came for. */
const attending = /(?:出席|参加|列席)[^，。；：、与同和跟]{2,24}$/u;

/** 落实会晤共识: what came of a meeting. */
const ofResults = /^的?(?:重要)?(?:共识|成果|精神)/u;
const carriesOut = /(?:落实|推进|推动|巩固)[^，。；]*$/u;

/** 就通话达成一致, 关于会谈事宜: what others talk about. */
const about = /(?:就|关于)$/u;
const isTopic = /^(?:达成|的|进行|问题|事宜|一事|安排|展开|举行)/u;

/** 支持某国举办会议: somebody else's. */
const supported = /支持[^，。；]{1,14}(?:举办|主办|承办)[^，。；]{0,14}$/u;

/** 尊重两人见面, 批评双方密会: somebody's view of a meeting that is told elsewhere, if at all. */
const viewedByOthers =
  /(?:呼吁|要求|敦促|促请|主张|建议)[^，。；]{1,12}(?:取消|搁置|押后|推迟)[^，。；]{0,6}$|(?:尊重|支持|赞成|反对|祝福|乐见|关注|关心|留意|评论|评价|批评|抨击|质疑|揶揄|讽刺|回应|不满|担心|担忧|促成|撮合|安排|呼吁|鼓励|看待|看好|看淡|欢迎)(?:了|到)?(?:双方|两人|二人|他们|彼此)[^，。；]{0,6}$/u;

/** 记者致电周某, 本报拜访吴某: for the report. */
const byReporters =
  /(?:记者|本报|本台|传媒|媒体|编辑部)(?:们|曾|已|再|昨日?|今日?|早上|下午|晚上|多次|随后|其后|之后)*$/u;

/** 通过视频连线举行会晤: how they met. */
const byMeans = /(?:通过|透过|采用|利用|经|以)$/u;

/** 致电周某，但无人接听: nobody spoke with anybody. */
export const isUnanswered = (view: ArticleView, sentence: Sentence, trigger: Term<MeetingWords>): boolean =>
  trigger.entry.family === 'CALL' && unanswered.test(view.folded.slice(trigger.end, sentence.end));
const unanswered =
  /^[^。；]{0,30}?(?:(?:没有|没|未有|未能|未|无法)(?:接听|接通|接到(?=电话|[，。]|$)|接电话|听电话)|无人接听|打不通|关了(?:电话|手机)|(?<!有)关机(?=[，。；]|$)|(?:只好|只能)(?:留言|留下口[讯信]))/u;

/** 周某约见吴某，两人其后在某处会面: the meeting that was agreed on is told of by itself. */
export const isAgreedOn = ({ folded }: ArticleView, sentence: Sentence, { start, end }: Span): boolean =>
  /^约[见谈]/u.test(folded.slice(start, end)) && thenMet.test(folded.slice(end, sentence.end));
const thenMet =
  /，(?:两人|二人|双方)(?:其后|随后|后来|于|在|当[天日晚]|[今昨]|\d)[^，。；]{0,20}(?:会面|见面|面谈|会谈|会晤|碰面)(?![前后的])/u;

/** 某法案委员会会议: a sitting of a parliament's committee. */
const ofCommittee = /(?:法案|小组|事务|财务|内务|工务|专责|预算|拨款|司法|情报|军事|(?<!全国人大|政协)常务)委员会$/u;

/** 在电影中重逢, 《与周某重逢》. */
const inFiction = /《[^》]*$|(?:电影|小说|书|剧|片|梦|赛场|决赛)[^，。；]{0,4}$/u;

/** 会见记者 is a press conference, 多次会面 no one meeting, 一见面便拥抱 how one began. */
export const isNoMeeting = ({ family, transitive, words }: MeetingWords, before: string, after: string): boolean =>
  (words.includes('会议') && ofCommittee.test(before) && !/[与同和跟]/u.test(before)) ||
  (onlyThoughtOf.test(after) && !(family === 'ANY' && after.startsWith('安排'))) ||
  askedWhether.test(before) ||
  (about.test(before) && isTopic.test(after)) ||
  (family === 'TALKS' &&
    asMeans.test(before) &&
    /^(?:来|去|以|，)?(?:实现|解决(?!了)|化解(?!了)|处理|结束|促成|寻求|推动|最终)/u.test(after)) ||
  (/^(?:的)?(?:内容|要点|纪要)/u.test(after) && /(?:通报|公布|公开|披露|介绍)[^，。；]*$/u.test(before)) ||
  (words.includes('接待') && /受到?[^，。；]*的(?:热情|盛情|亲切|热烈|周到|友好|隆重)*$/u.test(before)) ||
  (/(?:两人|双方|二人|他们|彼此)一$/u.test(before) && /^[便就即]/u.test(after)) ||
  (words.includes('重逢') && inFiction.test(before)) ||
  (words.includes('会议') && /^(?:间隙|间歇|空隙)/u.test(after)) ||
  (attending.test(before) && after.startsWith('的')) ||
  supported.test(before) ||
  (ofResults.test(after) && carriesOut.test(before)) ||
  (family === 'CALL' &&
    byMeans.test(before) &&
    /^(?:的?(?:方式|形式|会议))?[^，。；]{0,6}(?:举行|进行|召开|会[谈晤见面]|[与同])/u.test(after)) ||
  viewedByOthers.test(before) ||
  (transitive === true && byReporters.test(before)) ||
  /[与同和跟向](?:中外|境外|各国|多家)?(?:记者|传媒|媒体)[^，。；]{0,4}$/u.test(before) ||
  /^(?:中外|了)?(?:记者|传媒|媒体)/u.test(after) ||
  (/[多数几]次[与同和跟][^，。；]{1,14}$/u.test(before) && !hasCalled(family, before)) ||
  (/[多数]次$/u.test(before) && !(family === 'CALL' && transitive) && !hasCalled(family, before));

/** 可以通过谈判实现和平: how something is to be brought about. */
const asMeans = /(?:通过|透过|经由?|以|靠|用|藉|借)(?:对话|外交|和平|政治|直接|双边|平等)*[与和]?$/u;

/** 曾多次与周某通电话: they have, on days that nobody tells; 多次通话 is how they get on. */
const hasCalled = (family: MeetingWords['family'], before: string): boolean =>
  family === 'CALL' && /[曾已][^，。；]{0,14}[多数几]次/u.test(before);
