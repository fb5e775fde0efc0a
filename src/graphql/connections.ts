import { claimConnection } from './claim-edge.js';
import { AccountEdge, AttendanceEdge, AttendeeEdge, PositionEdge, PositionHolderEdge, SourceEdge } from './edges.js';
import { connectionOf, plainConnection } from './relay.js';
import { Article } from './types/article.js';
import { Document } from './types/document.js';
import { Agent, Attendee } from './types/entity.js';
import { Issue } from './types/issue.js';
import { Meeting } from './types/meeting.js';
import { Organization } from './types/organization.js';
import { Person } from './types/person.js';
import { Place } from './types/place.js';
import { Statement } from './types/statement.js';

export const PersonConnection = plainConnection('Person', () => Person, 'people');
export const OrganizationConnection = plainConnection('Organization', () => Organization, 'organizations');
export const PlaceConnection = plainConnection('Place', () => Place, 'places');
export const IssueConnection = plainConnection('Issue', () => Issue, 'issues');
export const MeetingConnection = plainConnection('Meeting', () => Meeting, 'meetings');
export const DocumentConnection = plainConnection('Document', () => Document, 'documents');
export const ArticleConnection = plainConnection('Article', () => Article, 'articles');

const claimed = 'with the evidence for each';
export const PersonClaimConnection = claimConnection('PersonClaim', () => Person, `people, ${claimed}`);
export const AgentClaimConnection = claimConnection(
  'AgentClaim',
  () => Agent,
  `people, organizations and countries, ${claimed}`,
);
export const PlaceClaimConnection = claimConnection('PlaceClaim', () => Place, `places, ${claimed}`);
export const IssueClaimConnection = claimConnection('IssueClaim', () => Issue, `issues, ${claimed}`);
export const MeetingClaimConnection = claimConnection('MeetingClaim', () => Meeting, `meetings, ${claimed}`);
export const StatementClaimConnection = claimConnection('StatementClaim', () => Statement, `statements, ${claimed}`);

export const AttendeeConnection = connectionOf(
  'Attendee',
  () => AttendeeEdge,
  () => Attendee,
  'people and organizations at a meeting',
);
export const AttendanceConnection = connectionOf(
  'Attendance',
  () => AttendanceEdge,
  () => Meeting,
  'meetings that somebody took part in',
);
export const PositionConnection = connectionOf(
  'Position',
  () => PositionEdge,
  () => Organization,
  'organizations in which somebody holds a position',
);
export const PositionHolderConnection = connectionOf(
  'PositionHolder',
  () => PositionHolderEdge,
  () => Person,
  'people who hold a position in an organization',
);
export const SourceConnection = connectionOf(
  'Source',
  () => SourceEdge,
  () => Attendee,
  'sources that a claim is ascribed to',
);
export const AccountConnection = connectionOf(
  'Account',
  () => AccountEdge,
  () => Article,
  'accounts of one thing',
);
