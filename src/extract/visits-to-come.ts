import type { ArticleView } from './article-view.js';
import { invitedVisits } from './invited-visits.js';
import { matchesOf } from './matches-of.js';
import { type Layers, type MeetingFrame, peopleOf } from './meeting-frame.js';
import { unhostedVisits } from './unhosted-visits.js';
import { visitsIn } from './visit-frame.js';

/** 应周某、吴某邀请，, 接受了周某的邀请，; not 应加强合作. */
const invited =
  /(?:[应获](?!该|当|加强|接受|尽|继续|共同)|(?<!没有|未|拒绝|不|应|否)接受(?:了)?)([^，。；]{2,90}?)(?:的?(?:共同)?邀请|之邀)，/gu;

/**
 * Visits that are planned or were called off: of whoever invites and whoever comes; or of him alone who comes, where the sentence tells of
 * nobody whom he is to meet.
 */
export function visitsToCome(view: ArticleView, layers: Layers, frames: readonly MeetingFrame[]): MeetingFrame[] {
  return view.sentences.flatMap((sentence) => {
    if (sentence.zone.kind !== 'BODY') return [];
    const text = view.folded.slice(sentence.start, sentence.end);
    if (!text.includes('访')) return [];
    const invitations = matchesOf(text, invited).map(({ index, 0: { length } }) => ({
      start: sentence.start + index,
      end: sentence.start + index + length,
    }));
    return invitations.length > 0
      ? invitations.flatMap((invitation, at) =>
          invitedVisits(view, layers, sentence, invitation, invitations[at + 1]?.start ?? sentence.end),
        )
      : visitsIn(view, sentence.start, sentence.end).flatMap((trigger) =>
          unhostedVisits(view, layers, sentence, trigger).filter(
            (visit) => !frames.some((frame) => frame.sentence === sentence && isTalkOf(frame, visit)),
          ),
        );
  });
}

/** Whom the visitor is to meet there. */
const isTalkOf = (frame: MeetingFrame, visit: MeetingFrame): boolean => {
  const people = new Set(peopleOf(frame));
  return frame.status !== 'HELD' && people.size > 1 && peopleOf(visit).every((id) => people.has(id));
};
