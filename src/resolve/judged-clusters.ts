import type { DateClaim, MeetingClaim } from '../model/claim.js';
import { isOfNobody, marked } from './rewrite-entities.js';
import type { MeetingCluster, ToldMeeting } from './told-meeting.js';

/** Whether people decided that the account is of the cluster's meeting (true) or not (false); undefined where they did not. */
export function judgedSame({ claim }: ToldMeeting, { told }: MeetingCluster): boolean | undefined {
  const { together, apart = [] } = claim.judged ?? {};
  if (together !== undefined && told.some((other) => other.claim.judged?.together === together)) return true;
  const parted = apart.some((mark) => {
    const decision = mark.slice(0, mark.indexOf(':') + 1);
    return told.some((other) =>
      other.claim.judged?.apart?.some((theirs) => theirs.startsWith(decision) && theirs !== mark),
    );
  });
  return parted ? false : undefined;
}

/** Applies to each meeting, after its accounts are together, what people decided of it through any of them. */
export function applyJudgements(clusters: readonly MeetingCluster[]): MeetingCluster[] {
  return clusters.flatMap((cluster) => {
    if (!cluster.told.some(({ claim }) => claim.judged)) return [cluster];
    if (cluster.told.some(({ claim }) => claim.judged?.rejected)) return [];
    const without = new Set(cluster.told.flatMap(({ claim }) => claim.judged?.without ?? []));
    const decided = cluster.told.flatMap(({ claim }) => claim.decided ?? []);
    const told = cluster.told.map(({ document, claim }) => ({
      document,
      claim: resting(corrected(cut(claim, without)), decided),
    }));
    const nobody = without.size > 0 && told.every(({ claim }) => isOfNobody(claim) || claim.anaphoric);
    return nobody ? [] : [{ told }];
  });
}

function cut(claim: MeetingClaim, without: ReadonlySet<string>): MeetingClaim {
  if (without.size === 0) return claim;
  const present = ({ id }: { id: string }) => !without.has(id);
  return {
    ...claim,
    attendance: claim.attendance
      .filter(({ who }) => !without.has(who))
      .map(({ onBehalfOf, ...rest }) => ({
        ...rest,
        ...(onBehalfOf && !without.has(onBehalfOf) ? { onBehalfOf } : {}),
      })),
    places: claim.places.filter(present),
    issues: claim.issues.filter(present),
    attributedTo: claim.attributedTo.filter(present),
  };
}

/** Whatever is told of the meeting rests on what was decided of it. */
function resting(claim: MeetingClaim, decided: readonly string[]): MeetingClaim {
  const { attendance, places, issues } = claim;
  return {
    ...marked(claim, decided),
    attendance: attendance.map((one) => marked(one, decided)),
    places: places.map((one) => marked(one, decided)),
    issues: issues.map((one) => marked(one, decided)),
  };
}

function corrected(claim: MeetingClaim): MeetingClaim {
  const value = claim.judged?.corrected;
  if (!value) return claim;
  const { evidence } = claim;
  const grounds = { evidence, rule: 'decision:correct' };
  return {
    ...claim,
    ...(value.status ? { status: value.status } : {}),
    ...(value.kind ? { kind: value.kind } : {}),
    ...(value.place ? { places: [{ id: value.place, ...grounds }] } : {}),
    ...(value.date === undefined ? {} : { date: value.date === null ? null : dated(claim, value.date) }),
  };
}

/** The text's own words stay beside what the person says they mean. */
function dated({ date, evidence }: MeetingClaim, value: string): DateClaim {
  return {
    date: value,
    text: date?.text ?? '',
    ...(value.startsWith('XXXX') ? {} : { basis: 'DECISION' as const }),
    evidence: date?.evidence ?? evidence,
    rule: 'decision:correct',
  };
}
