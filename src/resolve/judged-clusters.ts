import type { DateClaim, MeetingClaim } from '../model/claim.js';
import { checkMeetingVerdicts } from './check-verdicts.js';
import { isOfNobody, marked } from './rewrite-entities.js';
import type { MeetingSummary } from './summary.js';
import { MeetingCluster, type MeetingJudgement, type ToldMeeting } from './told-meeting.js';

/** Whether people decided that the account is of the cluster's meeting (true) or not (false); undefined where they did not. */
export function judgedSame({ claim }: ToldMeeting, { told }: MeetingCluster): boolean | undefined {
  if (!claim.judged) return undefined;
  const { together, apart = [] } = claim.judged;
  if (together !== undefined && told.some((other) => other.claim.judged?.together === together)) return true;
  const parted = apart.some((mark) => {
    const decision = mark.slice(0, mark.indexOf(':') + 1);
    return told.some((other) =>
      other.claim.judged?.apart?.some((theirs) => theirs.startsWith(decision) && theirs !== mark),
    );
  });
  return parted ? false : undefined;
}

/**
 * The meeting as people decided it through any of its accounts, once they are together; undefined where they rejected it, and for one of
 * nobody. Throws INVALID_REVIEW where what they decided contradicts itself.
 */
export function judgedCluster(cluster: MeetingCluster): MeetingCluster | undefined {
  const judged = cluster.told.flatMap(({ claim }) => claim.judged ?? []);
  if (judged.length === 0) return isOfPeople(cluster) ? cluster : undefined;
  checkMeetingVerdicts(judged.flatMap(({ verdicts = [] }) => verdicts));
  if (judged.some(({ rejected }) => rejected)) return undefined;
  const judgement: MeetingJudgement = {
    without: new Set(judged.flatMap(({ without = [] }) => without)),
    decided: cluster.told.flatMap(({ claim }) => claim.decided ?? []),
  };
  const after = new MeetingCluster(cluster.ordinal);
  for (const told of cluster.told) after.add({ ...told, claim: judgedSummary(told.claim, judgement) });
  after.judgement = judgement;
  const nobody = judgement.without.size > 0 && after.told.every(({ claim }) => isOfNobody(claim) || claim.anaphoric);
  return nobody || !isOfPeople(after) ? undefined : after;
}

/** A meeting that was held with nobody named in any account (两国官员举行会谈) says nothing of who met whom. */
const isOfPeople = ({ told }: MeetingCluster): boolean =>
  told.some(({ claim }) => claim.status !== 'HELD' || claim.attendance.some(({ who }) => who.startsWith('person/')));

function judgedSummary(claim: MeetingSummary, { without }: MeetingJudgement): MeetingSummary {
  const { status, kind, place, date } = claim.judged?.corrected ?? {};
  return {
    ...claim,
    attendance: stayed(claim.attendance, without),
    places: place ? [{ id: place }] : claim.places.filter(({ id }) => !without.has(id)),
    ...(status ? { status } : {}),
    ...(kind ? { kind } : {}),
    ...(date === undefined ? {} : { date: date === null ? null : dateGiven(date, claim.date) }),
  };
}

/** An account with what people decided of it and of its meeting; whatever it tells rests on that. */
export function judgedClaim(claim: MeetingClaim, judgement: MeetingJudgement | undefined): MeetingClaim {
  if (!judgement) return claim;
  const { without, decided } = judgement;
  const { evidence } = claim;
  const rule = 'decision:correct';
  const { status, kind, place, date } = claim.judged?.corrected ?? {};
  const present = ({ id }: { id: string }) => !without.has(id);
  const places = place ? [{ id: place, evidence, rule }] : claim.places.filter(present);
  return {
    ...marked(claim, decided),
    attendance: stayed(claim.attendance, without).map((one) => marked(one, decided)),
    places: places.map((one) => marked(one, decided)),
    issues: claim.issues.filter(present).map((one) => marked(one, decided)),
    attributedTo: claim.attributedTo.filter(present),
    ...(status ? { status } : {}),
    ...(kind ? { kind } : {}),
    ...(date === undefined
      ? {}
      : {
          date:
            date === null ? null : { ...dateGiven(date, claim.date), evidence: claim.date?.evidence ?? evidence, rule },
        }),
  };
}

function stayed<T extends MeetingSummary['attendance'][number]>(all: readonly T[], without: ReadonlySet<string>): T[] {
  return all
    .filter(({ who }) => !without.has(who))
    .map((one) => {
      if (one.onBehalfOf === undefined || !without.has(one.onBehalfOf)) return one;
      const { onBehalfOf, ...rest } = one;
      return rest as T;
    });
}

/** The text's own words stay beside what the person says they mean. */
const dateGiven = (value: string, date: Pick<DateClaim, 'text'> | null): MeetingSummary['date'] & object => ({
  date: value,
  text: date?.text ?? '',
  ...(value.startsWith('XXXX') ? {} : { basis: 'DECISION' }),
});
