import { isPerson } from './agents.js';
import { type ArticleView, clauseStart } from './article-view.js';
import { subjectsBefore } from './earlier-subjects.js';
import { type Layers, type MeetingFrame, peopleOf } from './meeting-frame.js';
import { beginningIn } from './spans-at.js';
import { fullSpan } from './spoken-of.js';

/** With whoever the sentence says was there too: 会见学生时，与吴某握手; 郑某到访，陪同了周某会见吴某. */
export const withAlsoThere = (view: ArticleView, layers: Layers, frame: MeetingFrame): MeetingFrame =>
  withEscort(view, layers, withGreeted(view, layers, frame));

/** One of a group that somebody met, by whom he was greeted or photographed with. */
function withGreeted(view: ArticleView, { agents }: Layers, frame: MeetingFrame): MeetingFrame {
  const { sentence, trigger, objects } = frame;
  if (new Set(peopleOf(frame)).size !== 1 || frame.words.family === 'CALL') return frame;
  const match = greeting.exec(view.folded.slice(trigger.end, sentence.end));
  if (!match) return frame;
  const from = trigger.end + match.index + match[0].length;
  const greeted = beginningIn(agents, from, Math.min(sentence.end, from + nameReach))
    .filter(isPerson)
    .find((agent) => fullSpan(agent).start === from && greets.test(view.folded.slice(agent.end, sentence.end)));
  return greeted && !peopleOf(frame).includes(greeted.mention.person.id)
    ? { ...frame, objects: [...objects, greeted] }
    : frame;
}

const greeting =
  /^[^。；]{0,24}(?:时|期间)，(?:主动|亲切|热情|还|又|也|并|亦|更|随后|其后|特意|上前|分别|先后)*[与同和跟]/u;
const greets = /^(?:（[^）]*）)?(?:热情|亲切|主动|一一)*(?:握手|拥抱|合照|合影|寒暄|交谈|攀谈)(?=[，。；、]|$)/u;
const nameReach = 24;

/** Who went along to the meeting, where the clause before or its own beginning says who that was. */
function withEscort(view: ArticleView, { agents }: Layers, frame: MeetingFrame): MeetingFrame {
  const { sentence, trigger, subjects } = frame;
  const [first] = subjects.filter(isPerson);
  const from = clauseStart(view, sentence, trigger.start);
  if (!first || fullSpan(first).start < from || !escorts.test(view.folded.slice(from, fullSpan(first).start)))
    return frame;
  const named = peopleOf(frame);
  const escort = subjectsBefore(view, sentence, agents, from)
    .filter(isPerson)
    .filter(({ mention }) => !named.includes(mention.person.id));
  return escort.length > 0 ? { ...frame, subjects: [...subjects, ...escort] } : frame;
}

const escorts = /^(?:并|并且|而且|还|也|亦|又|曾|随后|其后|期间|其间|全程|一直)*(?:陪同|陪伴|随同)(?:了)?$/u;
