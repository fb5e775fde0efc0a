import { type Agent, findAgents, type PersonAgent } from './agents.js';
import { findAgreedPoints } from './agreed-points.js';
import type { Reference } from './article-reference.js';
import type { ArticleView } from './article-view.js';
import type { DateMention } from './dates/date-mention.js';
import type { Hints } from './dates/hints.js';
import { datesOf } from './dates-of-article.js';
import { type Deixis, deixisOf } from './deixis.js';
import { findSpeeches } from './find-speeches.js';
import { findIssueLists, type IssueMention } from './issue-lists.js';
import { findTopics } from './issue-topics.js';
import { leadersIn } from './leaders.js';
import { listedAttendees } from './listed-attendees.js';
import type { MeetingFrame } from './meeting-frame.js';
import { findMeetingFrames } from './meeting-frames.js';
import { findMessages, type MessageFrame } from './messages.js';
import { inPastYear } from './past-year.js';
import { findPeople, type PersonMention } from './people.js';
import { withReferents } from './referents.js';
import type { Roster } from './roster.js';
import { findRosters } from './rosters.js';
import type { Speech } from './speech.js';
import { findStatements, type StatementFrame } from './statement-frames.js';
import { talkGrounds } from './talk-grounds.js';
import { type TalkScope, talkScopes } from './talk-scopes.js';

/** All layers of one article, each made from those before it. */
export interface ReadArticle {
  readonly view: ArticleView;
  readonly reference: Reference;
  readonly people: readonly PersonMention[];
  readonly agents: readonly Agent[];
  /** Those who are said to lead a delegation. */
  readonly leaders: readonly PersonAgent[];
  readonly dates: readonly DateMention[];
  readonly speeches: readonly Speech[];
  readonly deixis: Deixis;
  readonly meetings: readonly MeetingFrame[];
  readonly rosters: readonly Roster[];
  readonly issues: readonly IssueMention[];
  readonly talks: readonly TalkScope[];
  readonly topics: readonly IssueMention[];
  readonly messages: readonly MessageFrame[];
  readonly statements: readonly StatementFrame[];
}

export interface ArticleSurroundings {
  readonly reference: Reference;
  /** The two countries that the document is about, sorted; empty where it is about no pair. */
  readonly pair: readonly string[];
  /** What the document's articles tell of dates that this article leaves open. */
  readonly hints: Hints;
}

export function readArticle(view: ArticleView, surroundings: ArticleSurroundings): ReadArticle {
  const { reference, pair, hints } = surroundings;
  const people = findPeople(view);
  const agents = findAgents(view, people, pair);
  const actors = withReferents(view, agents, people);
  const speeches = findSpeeches(view, agents, actors);
  const dates = datesOf(view, speeches, reference, hints);
  const meetings = findMeetingFrames(view, { people, agents: actors, dates }).map((frame) =>
    inPastYear(view, frame, reference.date),
  );
  const talks = talkScopes(view, meetings, speeches);
  const grounds = talkGrounds(actors, speeches, meetings, talks);
  const issues = view.sentences.flatMap((sentence) => {
    const listed = findIssueLists(view, sentence, grounds);
    const agreed = findAgreedPoints(view, sentence, grounds);
    const apart = agreed.filter(
      ({ start, end }) => !listed.some((item) => item.list && start < item.list.end && end > item.list.start),
    );
    return [...listed, ...apart];
  });
  return {
    view,
    reference,
    people,
    agents,
    leaders: leadersIn(view, agents),
    dates,
    speeches,
    deixis: deixisOf(view, people, speeches, pair),
    meetings,
    rosters: [...findRosters(view, agents), ...listedAttendees(view, agents)].filter(
      (roster) => !isOfPlan(roster, meetings),
    ),
    issues,
    talks,
    topics: findTopics(view, talks, speeches, issues, grounds, reference.date),
    messages: findMessages(view, agents),
    statements: findStatements(view, agents, speeches),
  };
}

/** 代表团抵达，参加对话。参加对话的还有周某: they will be at what is still to be, and were at nothing that was. */
const isOfPlan = ({ people }: Roster, meetings: readonly MeetingFrame[]): boolean =>
  meetings.some(
    ({ status, sentence, objects }) =>
      status === 'PLANNED' &&
      objects.some(({ start }) => start >= sentence.end && people.some((agent) => agent.start === start)),
  );
