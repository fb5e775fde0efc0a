import { rawSpan, type Span } from '../text/article.js';
import type { Agent } from './agents.js';
import { type Sentence, within } from './article-view.js';
import type { ReadArticle } from './read-article.js';

/** One line of an explanation: the layer, the words in the text's own script, and what the layer made of them. */
interface Note extends Span {
  readonly layer: string;
  readonly meaning: string;
}

/**
 * Every sentence of an article with the spans of each layer beneath it, for whoever debugs a rule or wants to see why.
 * Offsets are those of the raw document.
 */
export function explainArticle(read: ReadArticle): string {
  const { view } = read;
  const notes = notesOf(read);
  const lines = [`# article ${view.article.ordinal}, written ${read.reference.date ?? 'at an unknown time'}`];
  for (const sentence of view.sentences) {
    const { start, end } = rawSpan(view.article, sentence);
    lines.push('', `${sentence.zone.kind} ${start}-${end} ${view.article.text.slice(sentence.start, sentence.end)}`);
    for (const note of notes.filter((candidate) => within(candidate, sentence))) {
      const words = view.article.text.slice(note.start, note.end);
      const same = note.start === sentence.start && note.end === sentence.end;
      lines.push(`  ${note.layer.padEnd(9)} ${same ? '' : words}${note.meaning && !same ? ' → ' : ''}${note.meaning}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function notesOf(read: ReadArticle): Note[] {
  const { view } = read;
  const text = (span: Span) => view.article.text.slice(span.start, span.end);
  const agents = (list: readonly Agent[]) => list.map((agent) => text(agent)).join('、') || 'nobody';
  const note = (layer: string, span: Span, meaning: string): Note => ({
    layer,
    start: span.start,
    end: span.end,
    meaning,
  });
  const whole = (layer: string, sentence: Sentence, meaning: string): Note => note(layer, sentence, meaning);
  return [
    ...view.names.map((term) => note('name', term, term.entry.entity.id)),
    ...view.issues.map((term) => note('issue', term, term.entry.id)),
    ...read.dates.map((date) => note('date', date, `${date.edtf ?? 'undecided'} by ${date.rule}`)),
    ...read.people.map((mention) =>
      note('person', mention.full, `${mention.person.id}${mention.embedded ? ', only inside another’s title' : ''}`),
    ),
    ...read.agents
      .filter(({ kind }) => kind !== 'PERSON')
      .map((agent) => note('agent', agent, [agent.kind, ...read.deixis.sidesOf(agent)].join(' '))),
    ...read.speeches.map((speech) =>
      note(
        'speech',
        { start: speech.start, end: Math.min(speech.end, speech.sentence.end) },
        [speech.speaker ? `by ${text(speech.speaker)}` : '', speech.source ? `reported by ${speech.source}` : '']
          .filter(Boolean)
          .join(', '),
      ),
    ),
    ...read.meetings.map((frame) =>
      note(
        'meeting',
        frame.trigger,
        `${frame.use} ${frame.status} by ${frame.rule}: ${agents(frame.subjects)}${frame.objects.length > 0 ? ` with ${agents(frame.objects)}` : ''}${frame.date ? ` on ${frame.date.edtf}` : ''}`,
      ),
    ),
    ...read.issues.map((issue) => note('item', issue, 'talked about')),
    ...read.topics.map((topic) => note('topic', topic, 'talked about')),
    ...read.messages.map((message) =>
      whole(
        'message',
        message.sentence,
        `${agents(message.senders)} to ${agents(message.recipients)} by ${message.rule}`,
      ),
    ),
    ...read.statements.map((statement) =>
      whole(
        'statement',
        statement.sentence,
        `${statement.kind} of ${statement.bothSides ? 'both sides' : agents(statement.makers)} by ${statement.rule}`,
      ),
    ),
  ];
}
