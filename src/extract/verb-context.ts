import type { Span } from '../text/article.js';
import { type Agent, idsOfPeople } from './agents.js';
import type { ArticleView } from './article-view.js';
import type { MeetingWords } from './grammar.js';
import { endsInGroup } from './group-meetings.js';
import type { Parties } from './parties.js';
import { fullSpan } from './spoken-of.js';
import type { Term } from './term-index.js';

// Here and below `before` is the clause up to the word for a meeting, `after` the rest of it, in folded text.

/** 三国外长会议今天在某地举行. */
export const isHeldBehind = ({ entry }: Term<MeetingWords>, after: string): boolean =>
  entry.family === 'TALKS' && entry.kind !== 'SUMMIT' && /^[^，。；]{0,20}(?:举行|召开|进行)$/u.test(after);

/** 以视频方式会谈, 通过视频连线举行会晤. */
const byVideo =
  /(?:以|通过|透过|采用|经)(?:网络|线上|远程)?(?:视频|视像|视讯|视讯会议|连线)[^，。；]{0,8}(?:[与同和跟][^，。；]{1,24})?$/u;
/** 会晤以视频方式举行. */
const heldByVideo = /^(?:以|通过|采用)(?:网络|线上|远程)?(?:视频|视像|视讯|连线)[^，。；]{0,6}(?:举行|进行|召开)/u;
/** The words as they are where the clause says that it was by video. */
export const asHeld = (words: MeetingWords, before: string, after: string): MeetingWords =>
  (byVideo.test(before) || heldByVideo.test(after)) && words.family !== 'CALL' ? { ...words, kind: 'VIDEO' } : words;

/** 率团赴美参加第十一轮磋商: who leads a delegation to talks is one of those who hold them. */
export const whichRound = /(?:第[^，。；]{1,4}[轮次]|新一轮|下一轮|上述|有关|中美|双边|经贸|高级别|副部级|部长级)*$/u;
export const leadsThere = /率(?:团|队|领|[^，。；]{0,8}团)[^，。；]*$/u;

/** 周某为吴某和夫人举行欢迎宴会: they dine together, beside what they talk about elsewhere. */
export const hostsFor = /(?<![成作认称改变名])为[^，。；]{2,50}(?:举行|举办|设)(?:了)?(?:盛大|隆重)?的?$/u;
/** 周某称赞昨日举行了会谈的吴某: it was with him. */
export const wasHeld = /(?:称赞|盛赞|赞扬|赞赏|感谢|推崇)[^，。；]{0,40}(?:举行|进行)[了过]$/u;
/** 会晤后，周某同吴某共同会见双方代表: the two receive others. */
const together = /[与同和跟][^，。；]{2,30}(?:共同|一起|一道|联合)$/u;
/** 不仅与周某会晤，也会见了吴某. */
const notOnly = /不仅|不但|不只/u;
/** 另外，某工会也与周某会面. */
const besides = /^(?:另外|此外|同日|其后|随后)，$/u;
/** Whether the meeting is another than those told before; `earlier` is the sentence up to the clause. */
export const isAnother = (earlier: string, before: string, { companions }: Parties): boolean =>
  /(?:还|又|另|另外|此外)(?:分别|先后|共同|亲切)?$/u.test(before) ||
  (besides.test(earlier) && /[亦也]/u.test(before)) ||
  (notOnly.test(earlier) && /[也还]/u.test(before)) ||
  aloneAfter.test(earlier + before) ||
  (together.test(before) && companions.some(({ kind }) => kind === 'PERSON'));

/** 会后，周某与吴某留下来单独谈了半小时: some of those who had met, once more. */
export const aloneAfter =
  /^会(?:[见谈晤面议])?(?:结束)?(?:之)?后，(?!.*(?:说|表示|曾|将|没|未|不|飞|返|回国|前往|赴|\d日|[周月年天]后))[^，。；]*(?:单独|私下|一对一|留下来)[^，。；]*$/u;

/** 周某和吴某已抵达某地，将举行峰会. */
export const heldByTwo = ({ subjects }: Parties, from: number): boolean =>
  subjects.every(({ end }) => end < from) && new Set(idsOfPeople(subjects)).size === 2;

/** 会谈结束后，周某设宴款待吴某: the meal is another than the talks. */
export const afterTalks = /(?:会[见谈晤面]|磋商)(?:结束)?(?:之)?后，[^。；]*$/u;

/** 会见国际贵宾：周某、吴某; 会见多国领事，包括：周某、吴某. */
export const namesGuests =
  /^(?:：|，(?:(?:当中|其中)?(?:包括|计有|分别为|分别是)|(?:当中|其中)有(?![一二两三四五六七八九十数多几\d部])(?![^。；]*(?:没有|未|缺席|拒绝)))[：:]?)/u;
/** 分别会见来华的国际贵宾：周某、吴某: a list follows of those who are met. */
export const guests =
  /(?:贵宾|各界|高层|领导人|政要|嘉宾|客人|外长|财长|防长|部长|代表|人士|成员|官员|首脑|元首|议员|来宾|同事|领事|大使|使节|企业家|活动家|学者|专家|领袖)$/u;

/** 周某对甲国和乙国恢复谈判表示欢迎: of those before the verb, they alone met whom 对 leads. */
export function withoutWhoSpeaksOf(parties: Parties, from: number, before: string, after: string): Parties {
  const about = /^[^，。；]{0,8}(?:表示|予以|给予|感到|持[^，。；]{1,4}态度|表达)/u.test(after)
    ? /(?<![针面核绝])对(?![话面方外内华美俄日台港朝韩欧手于])[^，。；]*$/u.exec(before)
    : null;
  if (!about) return parties;
  const spokenOf = ({ start }: Agent) => start >= from + about.index;
  return { subjects: parties.subjects.filter(spokenOf), companions: parties.companions.filter(spokenOf) };
}

/** 与周某午宴, 将与各部委商讨: right behind whom somebody meets; a group only in a plan. */
export const followsSomebody = (
  view: ArticleView,
  agents: readonly Agent[],
  trigger: Term<MeetingWords>,
  before: string,
): boolean =>
  (/[与和同跟]/u.test(before) && isBehindSomebody(agents, trigger)) ||
  (trigger.entry.carried === true && planned.test(before) && endsInGroup(view, before));
const planned = /(?:将(?!军)|拟|计划|准备|打算|预定|定于)/u;

/** 与周某午宴. */
const isBehindSomebody = (agents: readonly Agent[], { start }: Span): boolean =>
  agents.some((agent) => agent.kind === 'PERSON' && Math.max(agent.end, fullSpan(agent).end) === start);

/** 分别会见, 先后会见. */
export const severally = /分别|先后|陆续|相继/u;
