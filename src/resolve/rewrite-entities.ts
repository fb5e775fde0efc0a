import type {
  AttendanceClaim,
  BodyClaim,
  EntityClaim,
  Grounds,
  LinkClaim,
  MeetingClaim,
  StatementClaim,
} from '../model/claim.js';
import type { NameFact } from '../model/fact.js';
import type { PersonMention } from './person-mentions.js';
import type { QuotedClaims } from './quoted-claims.js';

/** What becomes of an entity's id in one document; null where the entity goes. `decided` is the decision's rule. */
export type Rewrite = (id: string) => { readonly id: string; readonly decided?: readonly string[] } | null;

/** What decisions are applied to: a document with its whole text, or with quotations alone. */
export type DecidableClaims = Omit<QuotedClaims, 'quotes' | 'mentions'> & {
  readonly mentions?: readonly PersonMention[];
};

/**
 * The document with every id rewritten, and without whatever rests on an entity that goes: its attendance, links and offices,
 * statements that nobody is left to have made, meetings in which nobody is left to have met. `become` gives the entity that
 * one of the document turns into.
 */
export function rewriteEntities<T extends DecidableClaims>(
  claims: T,
  rewrite: Rewrite,
  become: (entity: EntityClaim, id: string) => EntityClaim,
): T {
  const touched = claims.entities.some(({ id }) => {
    const to = rewrite(id);
    return to === null || to.id !== id || (to.decided ?? []).length > 0;
  });
  if (!touched) return claims;
  const links = <T extends LinkClaim>(all: readonly T[]): T[] =>
    all.flatMap((link) => {
      const to = rewrite(link.id);
      return to ? [marked({ ...link, id: to.id }, to.decided)] : [];
    });
  const mentioned = (mention: PersonMention): PersonMention[] => {
    const to = rewrite(mention.id);
    return to ? [{ ...mention, id: to.id }] : [];
  };
  const only = (id: string | undefined) => (id === undefined ? undefined : rewrite(id)?.id);
  const attend = (attendance: AttendanceClaim): AttendanceClaim[] => {
    const to = rewrite(attendance.who);
    if (!to) return [];
    const { side, onBehalfOf, ...rest } = attendance;
    const [newSide, principal] = [only(side), only(onBehalfOf)];
    return [
      marked(
        {
          ...rest,
          who: to.id,
          ...(newSide ? { side: newSide } : {}),
          ...(principal && principal !== to.id ? { onBehalfOf: principal } : {}),
        },
        to.decided,
      ),
    ];
  };
  const body = ({ id, of }: BodyClaim): BodyClaim[] => {
    const [to, person] = [only(id), only(of)];
    return to ? [{ id: to, ...(person ? { of: person } : {}) }] : [];
  };
  const meet = (meeting: MeetingClaim): MeetingClaim[] => {
    const attendance = meeting.attendance.flatMap(attend);
    const after: MeetingClaim = {
      ...meeting,
      attendance,
      sides: [...new Set(meeting.sides.flatMap((side) => only(side) ?? []))].sort(),
      ...(meeting.bodies ? { bodies: meeting.bodies.flatMap(body) } : {}),
      places: links(meeting.places),
      issues: links(meeting.issues),
      attributedTo: links(meeting.attributedTo),
    };
    return attendance.length < meeting.attendance.length && isOfNobody(after) ? [] : [after];
  };
  const say = (statement: StatementClaim): StatementClaim[] => {
    const madeBy = links(statement.madeBy);
    if (madeBy.length === 0 && statement.madeBy.length > 0) return [];
    const [addressedTo, conveyedBy] = [links(statement.addressedTo), links(statement.conveyedBy)];
    const [about, attributedTo] = [links(statement.about), links(statement.attributedTo)];
    return [{ ...statement, madeBy, addressedTo, conveyedBy, about, attributedTo }];
  };
  return {
    ...claims,
    entities: rewriteList(claims.entities, rewrite, become),
    meetings: claims.meetings.flatMap(meet),
    statements: claims.statements.flatMap(say),
    positions: claims.positions.flatMap((position) => {
      const [person, organization] = [rewrite(position.person), rewrite(position.organization)];
      return person && organization
        ? [marked({ ...position, person: person.id, organization: organization.id }, person.decided)]
        : [];
    }),
    articles: claims.articles.map(({ publisher, ...article }) => {
      const outlet = only(publisher);
      return { ...article, ...(outlet ? { publisher: outlet } : {}), authors: links(article.authors) };
    }),
    ...(claims.mentions ? { mentions: claims.mentions.flatMap(mentioned) } : {}),
  };
}

/** Nobody is left who could have met: one alone, no sides, and nothing that refers to others. */
export const isOfNobody = ({
  attendance,
  sides,
  headsOfState,
  joins,
  anaphoric,
  group,
}: Pick<MeetingClaim, 'sides' | 'headsOfState' | 'joins' | 'anaphoric' | 'group'> & {
  readonly attendance: readonly unknown[];
}): boolean => attendance.length < (group ? 1 : 2) && sides.length < 2 && !headsOfState && !joins && !anaphoric;

export function marked<T extends Grounds>(grounds: T, decided: readonly string[] | undefined): T {
  if (!decided || decided.length === 0) return grounds;
  return { ...grounds, decided: [...new Set([...(grounds.decided ?? []), ...decided])].sort() };
}

function rewriteList(
  entities: readonly EntityClaim[],
  rewrite: Rewrite,
  become: (entity: EntityClaim, id: string) => EntityClaim,
): EntityClaim[] {
  const found = new Map<string, EntityClaim>();
  for (const claim of entities) {
    const to = rewrite(claim.id);
    if (!to) continue;
    const { country, within, ...rest } = become(claim, to.id);
    const [home, around] = [country && rewrite(country)?.id, within && rewrite(within)?.id];
    const earlier = found.get(to.id);
    const names = earlier ? uniteNames(earlier.names, rest.names) : rest.names;
    found.set(to.id, {
      ...(earlier ?? rest),
      names,
      ...(home ? { country: home } : {}),
      ...(around && around !== to.id ? { within: around } : {}),
    });
  }
  return [...found.values()];
}

/** The names of the one that stays come first; a full name of the other is an alias where the language has one. */
export function uniteNames(kept: readonly NameFact[], added: readonly NameFact[]): NameFact[] {
  const united = [...kept];
  for (const name of added) {
    if (united.some(({ value, language }) => value === name.value && language === name.language)) continue;
    const hasFull = united.some(({ language, kind }) => language === name.language && kind === 'FULL');
    united.push(name.kind === 'FULL' && hasFull ? { ...name, kind: 'ALIAS' } : name);
  }
  return united;
}
