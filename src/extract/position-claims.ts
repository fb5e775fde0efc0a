import type { PositionClaim } from '../model/claim.js';
import { evidenceOf, within } from './article-view.js';
import type { EntityRegistry } from './entity-registry.js';
import type { ReadArticle } from './read-article.js';
import { beginningIn, overlapping } from './spans-at.js';

/** Offices that titles name together with their body: 国务院副总理 is 副总理 at 国务院; 美国财政部长 at 美国财政部. */
export function positionClaims(read: ReadArticle, registry: EntityRegistry): PositionClaim[] {
  const { view } = read;
  const claims = new Map<string, PositionClaim>();
  for (const mention of read.people) {
    const sentence = overlapping(view.sentences, mention).find((candidate) => within(mention, candidate));
    if (!sentence) continue;
    mention.titles.forEach((title, index) => {
      const body = bodyOf(read, title, mention.person.country);
      if (!body || mention.ranks[index] === 'HONORIFIC') return;
      const person = registry.listed(mention.person.id);
      const claim: PositionClaim = {
        person,
        organization: registry.listed(body.id),
        title: view.folded.slice(Math.min(body.end, title.end - 1), title.end),
        ...(read.reference.date ? { asOf: read.reference.date } : {}),
        evidence: [evidenceOf(view, sentence)],
        rule: 'position:title',
      };
      const key = [claim.person, claim.organization, claim.title].join(' ');
      const earlier = claims.get(key);
      claims.set(key, earlier ? { ...earlier, evidence: [...earlier.evidence, ...claim.evidence] } : claim);
    });
  }
  return [...claims.values()];
}

/** The body that a title begins with, or the country's ministry that 部长 leads; `end` is where the office itself begins. */
function bodyOf(
  read: ReadArticle,
  title: { start: number; end: number },
  country: string | undefined,
): { id: string; end: number } | null {
  const { view } = read;
  const named = beginningIn(view.names, title.start, title.end).findLast(
    (name) => name.entry.label === 'Organization' && within(name, title),
  );
  if (named) return { id: named.entry.entity.id, end: named.end };
  const text = view.folded.slice(title.start, title.end);
  const minister = /^(?:.*国)?(.{2,6}部)(副?部?长)$/u.exec(text);
  const place = country ? view.vocabulary.places.get(country)?.names.ZH_HANS?.[0] : undefined;
  const ministry = minister && place ? view.vocabulary.names.get(`${place}${minister[1]}`) : undefined;
  return ministry?.label === 'Organization'
    ? { id: ministry.entity.id, end: title.start + text.length - (minister?.[2]?.length ?? 0) - 1 }
    : null;
}
