import { createHash } from 'node:crypto';
import type { Fact } from '../../../src/model/fact.js';
import { dayRange } from '../../../src/model/partial-date.js';
import type { AttendeeRole, MeetingKind, MeetingStatus, StatementKind } from '../../../src/model/vocabulary.js';

export interface ToldMeeting {
  /** What follows meeting/ in its id. */
  readonly name: string;
  readonly title: string;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** EDTF. */
  readonly date: string;
  readonly who: readonly { readonly id: string; readonly role: AttendeeRole; readonly side?: string }[];
  readonly about: readonly string[];
  readonly at: string;
  readonly statements?: readonly {
    readonly kind: StatementKind;
    readonly text: string;
    readonly by: string;
    readonly about: string;
  }[];
}

/** The facts of one document, as extraction writes them: on everything claimed, the sentences that say so. */
export interface ToldDocument {
  /** Id of the document. */
  readonly document: string;
  readonly facts: readonly Fact[];
}

const meetingsInArticle = 2;

/** A document that tells of these meetings, two in each article, each in three sentences and one more that says nothing of it. */
export function documentTelling(stem: string, meetings: readonly ToldMeeting[]): ToldDocument {
  const document = `document/${stem}`;
  const facts: Fact[] = [];
  let [article, position] = ['', 0];
  const sentence = (quote: string): string => {
    const [start, end] = [position, position + quote.length];
    const id = `evidence/${stem}/${start}-${end}`;
    facts.push({ node: 'Evidence', id, document, start, end, quote }, { relation: 'IN', from: id, to: article });
    position = end;
    return id;
  };
  const plainSentence = (quote: string): void => {
    const [start, end] = [position, position + quote.length];
    const id = `sentence/${stem}/${start}-${end}`;
    facts.push({ node: 'Sentence', id, document, start, end, quote }, { relation: 'IN', from: id, to: article });
    position = end;
  };
  for (const [index, meeting] of meetings.entries()) {
    if (index % meetingsInArticle === 0) {
      const ordinal = index / meetingsInArticle + 1;
      article = `article/${stem}/${ordinal}`;
      const articleEnd = position + 1000;
      facts.push({
        node: 'Article',
        id: article,
        document,
        ordinal,
        headline: meeting.title,
        start: position,
        end: articleEnd,
      });
      facts.push({ relation: 'IN', from: article, to: document });
    }
    facts.push(...tell(meeting, article, sentence));
    plainSentence(`观察人士认为，前景仍不明朗，第${index + 1}轮之后如何尚待观察。`);
  }
  const sha256 = createHash('sha256').update(stem).digest('hex');
  facts.push({ node: 'Document', id: document, file: `${stem}.txt`, sha256, encoding: 'utf-8', length: position });
  return { document, facts };
}

function* tell(meeting: ToldMeeting, article: string, sentence: (quote: string) => string): Generator<Fact> {
  const { name, title, kind, status, date, who, about, at, statements = [] } = meeting;
  const id = `meeting/${name}`;
  const claim = (evidence: string) => ({ evidence: [evidence] as [string], rules: ['synthetic'] as [string] });
  const met = claim(sentence(`据报道，${title}，${who.length}方人员到场，会见于${date}进行。`));
  const topics = claim(sentence(`双方就${about.length}个议题交换了意见，首先是${about[0]}。`));
  const site = claim(sentence(`会见的地点是${at}，来宾随后离开。`));
  yield { node: 'Meeting', id, kind, status, title, date, dateText: date, ...daysOf(date), ...met };
  for (const { id: from, role, side } of who)
    yield { relation: 'ATTENDED', from, to: id, role, ...(side ? { side, capacity: '代表' } : {}), ...met };
  for (const issue of about) yield { relation: 'DISCUSSED', from: id, to: issue, ...topics };
  yield { relation: 'HELD_AT', from: id, to: at, ...site };
  yield { relation: 'REPORTED_BY', from: id, to: article, status, date, ...met };
  for (const [index, { kind: sort, text, by, about: issue }] of statements.entries()) {
    const statement = `statement/${name}-${index + 1}`;
    const said = claim(sentence(text));
    yield { node: 'Statement', id: statement, kind: sort, text, ...said };
    yield { relation: 'MADE_BY', from: statement, to: by, ...said };
    yield { relation: 'ABOUT', from: statement, to: issue, ...said };
    yield { relation: 'STATED_AT', from: statement, to: id, ...said };
    yield { relation: 'REPORTED_BY', from: statement, to: article, ...said };
  }
}

const known = new Map<string, object>();

/** As dayRange, which parses; the same few thousand dates come up again and again. */
function daysOf(date: string): object {
  const days = known.get(date) ?? dayRange(date) ?? {};
  known.set(date, days);
  return days;
}
