import { announcedDialogues } from './announced-dialogues.js';
import { appointments } from './appointments.js';
import type { ArticleView } from './article-view.js';
import { attendingToCome, sentToCome } from './attending-to-come.js';
import { briefedByTelephone } from './briefed-by-telephone.js';
import { calledSummits } from './called-summits.js';
import { callsFromUnnamed } from './calls-from-unnamed.js';
import { chairedTogether } from './chaired-together.js';
import { councilsToCome } from './councils-to-come.js';
import { fallenMeetings } from './fallen-meetings.js';
import { hostsToCome } from './hosts-to-come.js';
import { type Layers, type MeetingFrame, peopleOf } from './meeting-frame.js';
import { reportsToCome } from './reports-to-come.js';
import { standInsToCome } from './stand-ins-to-come.js';
import { talksComeFor } from './talks-come-for.js';
import { talksPavedFor } from './talks-paved-for.js';
import { talksToGoOn } from './talks-to-go-on.js';
import { togetherToCome } from './together-to-come.js';

/** Meetings that are to come or were called off, and calls, told by other words than those for meetings. */
export function plansToldOtherwise(view: ArticleView, layers: Layers, frames: readonly MeetingFrame[]): MeetingFrame[] {
  const plans = [
    ...chairedTogether(view, layers),
    ...reportsToCome(view, layers),
    ...hostsToCome(view, layers),
    ...calledSummits(view, layers),
    ...announcedDialogues(view, layers),
    ...briefedByTelephone(view, layers),
    ...talksPavedFor(view, layers),
    ...talksComeFor(view, layers),
    ...attendingToCome(view, layers),
    ...sentToCome(view, layers),
    ...councilsToCome(view, layers),
    ...callsFromUnnamed(view, layers),
    ...togetherToCome(view, layers),
    ...appointments(view, layers),
    ...standInsToCome(view, layers),
    ...talksToGoOn(view, layers, frames),
    ...fallenMeetings(view, layers, frames),
  ];
  return plans.filter((plan) => !frames.some((frame) => overlaps(plan, frame) && named(frame) >= named(plan)));
}

/** 双方同意8日继续会谈: once it is known who goes on, the bare noun tells nothing more. */
export const isToldBetter = (frame: MeetingFrame, plans: readonly MeetingFrame[]): boolean =>
  plans.some((plan) => plan !== frame && overlaps(frame, plan) && named(frame) < named(plan));

const named = (frame: MeetingFrame): number => new Set(peopleOf(frame)).size;
const overlaps = ({ trigger: a }: MeetingFrame, { trigger: b }: MeetingFrame): boolean =>
  a.start < b.end && b.start < a.end;
