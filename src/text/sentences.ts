import type { Span } from './article.js';
import { matchingClose } from './brackets.js';

/** No sentence is longer, in code units; a text without full stops is cut at its commas. */
export const longestSentence = 2_000;
/** A sentence end within a quotation of at least this many code units ends a sentence: whole messages are quoted. */
const longQuotation = 60;

const ends = new Set('。！？!?');
const endCodes = new Set([...ends].map((mark) => mark.charCodeAt(0)));
const closers = new Set('”’」』）)】》〉"');
/** 「走！」的呼聲, 「不。」，: the sentence goes on behind the quotation. */
const goesOn = /^(?:[，、；：,;:—…的]|.{0,8}?[說说問问稱称道答](?:。|$))/u;

/** Sentences of a stretch of text, which they tile but for white space. `cuts` are positions where one surely begins. */
export function sentencesOf(text: string, zone: Span, cuts: readonly number[] = []): Span[] {
  const zoneText = text.slice(zone.start, zone.end);
  const forced = new Set(cuts.map((cut) => cut - zone.start));
  const close = matchingClose(zoneText);
  const sentences: Span[] = [];
  const openUntil: number[] = [];
  let start = 0;
  const cutAt = (end: number) => {
    sentences.push(...bounded(zoneText, start, end, zone.start));
    start = end;
  };
  for (let index = 0; index < zoneText.length; index += 1) {
    if (forced.size > 0 && forced.has(index) && index > start) cutAt(index);
    while (openUntil.length > 0 && (openUntil[openUntil.length - 1] as number) <= index) openUntil.pop();
    const until = close[index] as number;
    if (until > 0 && until - index < longQuotation) openUntil.push(until);
    if (!endCodes.has(zoneText.charCodeAt(index))) continue;
    let end = index + 1;
    while (ends.has(zoneText.charAt(end)) || closers.has(zoneText.charAt(end))) end += 1;
    const within = openUntil.some((until) => until >= end);
    if (!within && !goesOnBehind(zoneText, index, end)) cutAt(end);
    index = end - 1;
  }
  cutAt(zoneText.length);
  return sentences;
}

/** Only behind a closing quotation mark may a sentence go on after its full stop. */
function goesOnBehind(text: string, mark: number, end: number): boolean {
  const behind = text.slice(end, end + 12);
  if (!closers.has(text.charAt(end - 1))) return mark + 1 === end && /^[，、；：]/u.test(behind);
  return goesOn.test(behind);
}

const softEnds = /[，；、：,;:\s](?=[^，；、：,;:\s]*$)/u;

function bounded(text: string, from: number, to: number, base: number): Span[] {
  const spans: Span[] = [];
  let start = from;
  while (start < to) {
    let end = Math.min(to, start + longestSentence);
    if (end < to) {
      const soft = softEnds.exec(text.slice(end - 200, end));
      if (soft) end = end - 200 + soft.index + 1;
      else if (/[\ud800-\udbff]/u.test(text.charAt(end - 1))) end -= 1;
    }
    let [first, last] = [start, end];
    while (first < last && /\s/u.test(text.charAt(first))) first += 1;
    while (last > first && /\s/u.test(text.charAt(last - 1))) last -= 1;
    if (first < last) spans.push({ start: base + first, end: base + last });
    start = end;
  }
  return spans;
}
