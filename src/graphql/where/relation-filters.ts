import { relationFilter } from './combinable.js';
import { ArticleWhere } from './document-where.js';
import {
  AccountEdgeWhere,
  AttendanceEdgeWhere,
  AttendeeEdgeWhere,
  PositionEdgeWhere,
  PositionHolderEdgeWhere,
  SourceEdgeWhere,
} from './edge-where.js';
import { AgentWhere, IssueWhere, PersonWhere, PlaceWhere } from './entity-where.js';
import { MeetingWhere } from './meeting-where.js';
import { StatementWhere } from './statement-where.js';

export const AttendanceFilter = relationFilter('Attendance', () => AttendanceEdgeWhere, 'the meetings of an attendee');
export const AttendeeFilter = relationFilter('Attendee', () => AttendeeEdgeWhere, 'the attendees of a meeting');
export const PositionFilter = relationFilter('Position', () => PositionEdgeWhere, 'the positions of a person');
export const PositionHolderFilter = relationFilter(
  'PositionHolder',
  () => PositionHolderEdgeWhere,
  'those who hold a position in an organization',
);
export const SourceFilter = relationFilter('Source', () => SourceEdgeWhere, 'the sources of a claim');
export const AccountFilter = relationFilter('Account', () => AccountEdgeWhere, 'the accounts of one thing');
export const MeetingFilter = relationFilter('Meeting', () => MeetingWhere, 'meetings');
export const StatementFilter = relationFilter('Statement', () => StatementWhere, 'statements');
export const IssueFilter = relationFilter('Issue', () => IssueWhere, 'issues');
export const PlaceFilter = relationFilter('Place', () => PlaceWhere, 'places');
export const PersonFilter = relationFilter('Person', () => PersonWhere, 'people');
export const AgentFilter = relationFilter('Agent', () => AgentWhere, 'people, organizations and countries');
export const ArticleFilter = relationFilter('Article', () => ArticleWhere, 'articles');
