import type { Span } from '../text/article.js';
import { type ArticleView, type Sentence, within } from './article-view.js';
import type { LexiconPlace } from './lexicon.js';
import type { MeetingFrame } from './meeting-frames.js';
import { escapeWords } from './pattern.js';

export interface PlaceMention extends Span {
  readonly place: LexiconPlace;
}

/** Where a frame says that its meeting was or will be: 在北京, 率团到北京, 赴华, 华盛顿磋商. Most specific last. */
export function placesOf(view: ArticleView, frame: MeetingFrame): PlaceMention[] {
  const { sentence, trigger } = frame;
  const scope = { start: frame.from, end: trigger.start };
  const full = view.names.flatMap((name) =>
    name.entry.label === 'Place' && within(name, scope) && isLocative(view, name, trigger)
      ? [{ start: name.start, end: name.end, place: name.entry.entity }]
      : [],
  );
  return [...full, ...shortPlaces(view, sentence, scope)].sort((a, b) => a.start - b.start);
}

function isLocative(view: ArticleView, name: Span, trigger: Span): boolean {
  const { towards } = view.vocabulary.grammar;
  const before = view.folded.slice(Math.max(0, name.start - 4), name.start);
  const site = view.names.find((other) => other.end === name.start);
  return (
    new RegExp(`(?:在|于|${escapeWords(towards)})$`, 'u').test(before) ||
    name.end === trigger.start ||
    (site !== undefined && site.entry.label === 'Place' && isLocative(view, site, trigger))
  );
}

/** 赴华, 来美, 在京: a country or capital by one character. */
function shortPlaces(view: ArticleView, sentence: Sentence, scope: Span): PlaceMention[] {
  const { shortPlaces: byForm, grammar } = view.vocabulary;
  const pattern = new RegExp(
    `(?:在|${escapeWords(grammar.towards)})([${[...byForm.keys()].join('')}])(?!国|方|[\\p{Script=Han}]?关系|双方|两国)`,
    'gu',
  );
  return [...view.folded.slice(sentence.start, scope.end).matchAll(pattern)].flatMap((match) => {
    const end = sentence.start + match.index + match[0].length;
    const place = byForm.get(match[1] ?? '');
    const inName = view.names.some((name) => name.start < end && name.end > end - 1);
    return place && end - 1 >= scope.start && !inName ? [{ start: end - 1, end, place }] : [];
  });
}
