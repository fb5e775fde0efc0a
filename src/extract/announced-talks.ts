import type { Span } from '../text/article.js';
import { type Agent, isInName } from './agents.js';
import { type ArticleView, clauseEndBehind, type Sentence } from './article-view.js';
import { countryMeant } from './country-meant.js';
import type { DateMention } from './dates/date-mention.js';
import type { MeetingWords } from './grammar.js';
import { patternOf } from './pattern.js';
import { beginningIn } from './spans-at.js';
import type { Term } from './term-index.js';

/** Talks told by their name, and then that they took or will take place. */
export interface AnnouncedTalks {
  /** Whose they are. */
  readonly parties: readonly Agent[];
  /** Where what is told of them ends. */
  readonly until: number;
  readonly isPlanned: boolean;
}

/** 第三轮中美经贸磋商8日在某市举行, 两国多年来的首次会谈，周二在某市举行: talks of two countries; null where nothing is told of any. */
export function announcedTalks(
  view: ArticleView,
  dates: readonly DateMention[],
  sentence: Sentence,
  { start, end, entry }: Term<MeetingWords>,
  from: number,
  named: readonly Agent[],
): AnnouncedTalks | null {
  if (entry.family === 'CALL' || entry.kind === 'MEAL') return null;
  const until = clauseEndBehind(view, sentence, end);
  const told = view.folded.slice(end, until);
  const saysWhen = beginningIn(dates, end, until).some((date) => date.granularity === 'DAY' && date.end <= until);
  const saysWhere = beginningIn(view.names, end, until).some(({ entry: { label } }) => label === 'Place');
  if (!tookPlace.test(told) || !(saysWhen || saysWhere)) return null;
  const countries = new Set(named.flatMap(({ sides }) => sides));
  const parties = countries.size > 1 ? named : countriesInName(view, { start: from, end: start });
  return parties.length > 0 ? { parties, until, isPlanned: toCome.test(told) } : null;
}

const tookPlace =
  /^，?(?!的)(?:(?!未(?!来)|[没不]|有望|可能|最快|能否|会否|或)[^，。；]){2,30}(?:举行|召开|登场|展开|开幕|揭幕|进行)(?:了?第[^，。；]{1,6}天?)?$/u;
const toCome = /将(?!军)|拟|定于|预计|(?<![按依照据原])(?:预定|计划(?!的))|(?<![资材史])料(?!理)/u;

/** 中美 of 第三轮中美经贸磋商: the two countries that the name of the talks begins with, and no more of them. */
export function countriesInName(view: ArticleView, { start, end }: Span): Agent[] {
  const { shortForms, shortPlaces } = view.vocabulary;
  const text = view.folded.slice(start, end);
  const match = patternOf(pair, shortForms).exec(text) ?? patternOf(greatPair, shortForms).exec(text);
  if (!match) return [];
  const at = start + match.index;
  const before = view.folded[at - 1] ?? '';
  const joins = /(?:参加|日)$/u.test(view.folded.slice(at - 2, at));
  if (isInName(view, at) || (shortPlaces.has(before) && !joins)) return [];
  const sides = [match[1], match[2]].flatMap((form) => countryMeant(view, form ?? '')?.id ?? []);
  return new Set(sides).size > 1 ? [{ kind: 'SIDES', start: at, end: at + 2, sides }] : [];
}

/** What the name of talks says of them besides whose they are. */
const what =
  '两国|双边|双方|经贸|贸易|经济|商贸|投资|财经|金融|海关|农业|渔业|能源|环境|气候|人文|科技|网络|执法|反恐|人权|军事|防务|国防|外交|领事|安全|战略|海洋|海上|边界|无核化|和平|高级别|高层|副部级|部长级|工作层|领导人|元首|首脑|总理|外长|防长|财长|第[^，。；]{1,4}[轮次届]|新一轮|首轮|首次|历史性|面对面|正式|年度|定期|[一二两三四五六七八九十多\\d]+年[来多]来?的?|以来|的';
const pair = (short: string) => `(?<![\\d今昨当本前次](?=日))(${short})(${short})(?:${what})*$`;
/** Of great powers, whatever the talks are of: 中美知识产权磋商. */
const greatPair = (short: string) =>
  `(?<![\\d今昨当本前次](?=日))(?=[^，。]?[中美俄日英法德韩朝印欧])(${short})(${short})[^，。；：、与同和跟的]{0,8}$`;
