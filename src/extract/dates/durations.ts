import { numeral } from '../../text/numerals.js';
import { addDays, partialDate } from './calendar.js';
import type { DateMention } from './date-mention.js';
import { joinDates } from './join-dates.js';
import { countNumber, pattern } from './pattern.js';

const days = `(?<count>${countNumber})~(?:天|日)(?!后|內|内|前|来|间)`;
const same = '[^，。；！？\\n]';
/** 周四及周五两天: the count sums up the days just named. */
const summary = pattern(`~(?:一连|连续|共|这)?~${days}`);
/** 3日起一连两天, 3日开始为期两天. */
const afterStart = pattern(`~${same}{0,6}?(?:一连|连续|为期|历时|举行|进行)~${days}`);
/** 为期两天的磋商3日开始. */
const beforeStart = pattern(`(?:为期|一连|连续)~${days}的?${same}{0,14}$`);
const beginning = /^(?:[日晚上下午]|当地时间|在|于|[^，。；！？\n]){0,10}?(?:开始|开幕|展开|启动|揭幕)/u;

/** Gives a mention the days that a duration beside it adds, and takes a count that only sums it up into its words. */
export function withDuration(mention: DateMention, text: string): DateMention {
  const after = text.slice(mention.end, mention.end + 20);
  if (mention.granularity === 'INTERVAL' && mention.rule.includes('day')) {
    const summed = matchAtStart(summary, after);
    return summed ? { ...mention, end: mention.end + summed[0].length, text: mention.text + summed[0] } : mention;
  }
  if (mention.granularity !== 'DAY' || mention.edtf === null) return mention;
  const before = text.slice(Math.max(0, mention.start - 30), mention.start);
  const told =
    matchAtStart(afterStart, after) ?? (beginning.test(after) ? before.matchAll(beforeStart).next().value : undefined);
  const count = told?.groups?.count ? numeral(told.groups.count) : 0;
  const last = count > 1 && count < 32 ? addDays(partialDate(mention.edtf), count - 1) : null;
  if (last === null) return mention;
  return {
    ...mention,
    edtf: joinDates(mention.edtf, last),
    granularity: 'INTERVAL',
    rule: `${mention.rule}-with-duration`,
  };
}

function matchAtStart(expression: RegExp, text: string): RegExpMatchArray | undefined {
  const match = text.matchAll(expression).next().value;
  return match?.index === 0 ? match : undefined;
}
