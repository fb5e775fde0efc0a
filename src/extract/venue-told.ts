import type { Span } from '../text/article.js';
import type { ArticleView, Sentence } from './article-view.js';
import { clauseEndBehind } from './article-view.js';
import type { PlaceMention } from './meeting-frame.js';
import { beginningIn } from './spans-at.js';
import { siteOf, suffixed } from './unlisted-places.js';

/** 周某与吴某会面，地点为某山庄; 会面地点在某会的办公室: the place in an apposition of its own. */
export function venueTold(view: ArticleView, sentence: Sentence, { end: from }: Pick<Span, 'end'>): PlaceMention[] {
  const match = venue.exec(view.folded.slice(from, Math.min(sentence.end, from + venueReach)));
  if (!match || toCome.test(match[0])) return [];
  const start = from + match.index + match[0].length;
  const until = clauseEndBehind(view, sentence, start);
  const name = beginningIn(view.names, start, until).findLast(
    ({ end, entry }) => end === until && entry.label !== 'Person',
  );
  if (name?.entry.label === 'Place') return [{ start: name.start, end: until, place: name.entry.entity }];
  const said = view.folded.slice(start, until);
  if (!name && !(said.length <= longestSite && suffixed.test(said))) return [];
  return [{ start, end: until, place: siteOf(view, start, until) }];
}

const venue =
  /^(?:[^。；]{0,24}，)?(?:会面|见面|会议|会谈)?的?地点(?:就|也)?(?:设在|定在|选在|安排在|为|是|在)(?!一|个|否)/u;
const toCome = /将|另行|未定|待定|不同|改/u;
/** Characters. */
const venueReach = 40;
const longestSite = 14;
