import { compareIssues } from './compare-issues.js';
import type { DocumentSentences } from './document-sentences.js';
import type { Found, FoundMeeting } from './found-facts.js';
import type { Gold, GoldMeeting } from './gold.js';
import { inShort, told } from './gold-event.js';
import { anyAlike, isCalled } from './likeness.js';
import type { Miss } from './miss.js';
import { acceptedDates, pairMeetings } from './pair-meetings.js';
import { emptyTally, type Tally } from './tally.js';

interface Judgement {
  readonly tally: Tally;
  readonly misses: Miss[];
  readonly sentences: DocumentSentences;
}

/** Held meetings with who was there, when, where and about what. An optional one counts neither way. */
export function compareMeetings(
  found: Found,
  gold: Gold,
  sentences: DocumentSentences,
): { tally: Tally; misses: Miss[] } {
  const judgement: Judgement = { tally: emptyTally(), misses: [], sentences };
  const { tally, misses } = judgement;
  const held = found.meetings.filter(({ status, isCall }) => status === 'HELD' && !isCall);
  const pairs = pairMeetings(held, gold.meetings);
  for (const meeting of held) {
    const pair = pairs.find((each) => each.meeting === meeting);
    if (pair?.target.optional) continue;
    tally.meetings.found++;
    if (pair) tally.meetings.hit++;
    else {
      tally.falseHeld++;
      const who = meeting.participants.map((names) => sentences.nameOf(names)).join('、') || 'nobody named';
      misses.push({ what: `no held meeting: ${who} ${meeting.date ?? 'undated'}`, sentences: meeting.sentences });
    }
  }
  for (const target of gold.meetings.filter(({ optional }) => !optional)) {
    const meeting = pairs.find((pair) => pair.target === target)?.meeting;
    tally.meetings.gold++;
    if (!meeting) misses.push({ what: `missed meeting ${inShort(target)}`, sentences: told(target) });
    judgeParticipants(meeting, target, judgement);
    const issues = compareIssues(meeting, target, sentences);
    for (const key of ['hit', 'found', 'gold'] as const) tally.issues[key] += issues.count[key];
    misses.push(...issues.misses);
    if (meeting) judgeDateAndPlace(meeting, target, judgement);
  }
  return { tally, misses };
}

function judgeParticipants(meeting: FoundMeeting | undefined, target: GoldMeeting, judgement: Judgement): void {
  const { participants } = judgement.tally;
  const present = (meeting?.participants ?? []).filter(
    (names) => !target.optionalParticipants.some((name) => isCalled(names, name)),
  );
  const missed = target.participants.filter((name) => !present.some((names) => isCalled(names, name)));
  participants.gold += target.participants.length;
  participants.found += present.length;
  participants.hit += target.participants.length - missed.length;
  if (!meeting) return;
  for (const name of missed)
    judgement.misses.push({
      what: `missed participant ${name} of ${inShort(target)}`,
      sentences: told(target).filter((sentence) => sentence.includes(name)),
    });
  for (const names of present.filter((each) => !target.participants.some((name) => isCalled(each, name))))
    judgement.misses.push({
      what: `no participant of ${inShort(target)}: ${judgement.sentences.nameOf(names)}`,
      sentences: meeting.sentences.filter((sentence) => names.some((name) => sentence.includes(name))),
    });
}

function judgeDateAndPlace(meeting: FoundMeeting, target: GoldMeeting, { tally, misses, sentences }: Judgement): void {
  tally.dates.of++;
  if (acceptedDates(target).includes(meeting.date)) tally.dates.right++;
  else
    misses.push({
      what: `date ${meeting.date ?? 'none'} should be ${target.date ?? 'none'}: ${inShort(target)}`,
      sentences: told(target),
    });
  if (!target.place) return;
  tally.places.of++;
  const places = [target.place, ...target.placeAlt].filter((place) => place !== null);
  const found = meeting.places.length > 0 ? sentences.nameOf(meeting.places) : 'none';
  if (anyAlike(meeting.places, places)) tally.places.right++;
  else
    misses.push({
      what: `place ${found} should be ${target.place}: ${inShort(target)}`,
      sentences: told(target),
    });
}
