import { type Agent, idsOfPeople } from './agents.js';
import { type ArticleView, clauseStart } from './article-view.js';
import { type MeetingFrame, peopleOf } from './meeting-frame.js';
import { beginningIn } from './spans-at.js';

/** 今天上午我们举行了会谈, said by one of two who the article says met, or to somebody (向吴某表示): the other was there too. */
export function withCounterpart(
  view: ArticleView,
  frame: MeetingFrame,
  frames: readonly MeetingFrame[],
  agents: readonly Agent[],
): MeetingFrame {
  const [speaker, other] = new Set(idsOfPeople(frame.subjects));
  const from = clauseStart(view, frame.sentence, frame.trigger.start);
  if (
    frame.use !== 'CARRIED' ||
    !speaker ||
    other ||
    !/我们|我[同跟和与]您/u.test(view.folded.slice(from, frame.trigger.start))
  )
    return frame;
  const main = frames.find(
    (told) =>
      told.use === 'TRANSITIVE' &&
      told.status === 'HELD' &&
      told.trigger.start < frame.trigger.start &&
      peopleOf(told).includes(speaker) &&
      idsOfPeople(told.objects).length > 0,
  );
  const counterpart = main
    ? [...main.subjects, ...main.objects].find(
        (agent) => agent.kind === 'PERSON' && agent.mention.person.id !== speaker,
      )
    : beginningIn(agents, frame.sentence.start, from).find(
        (agent) =>
          agent.kind === 'PERSON' &&
          agent.mention.person.id !== speaker &&
          /[对向]$/u.test(view.folded.slice(frame.sentence.start, agent.mention.full.start)),
      );
  return counterpart ? { ...frame, subjects: [...frame.subjects, counterpart] } : frame;
}
