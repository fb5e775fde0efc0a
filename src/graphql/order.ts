import { Field, InputType } from 'type-graphql';
import { SortsBy, SortsByComputed, SortsByEither } from '../query/mapping.js';
import { countOf, nameOfEnd, nameOfReferenced } from '../query/sort-values.js';
import { firstDayOfStatement } from '../query/when-stated.js';
import { SortDirection } from './enums.js';
import type { Type } from './relay.js';

/** A field of an order: its name, its mapping to the graph, its description. */
type Key = readonly [name: string, mapping: PropertyDecorator, description: string];

/** The input type `NAMEOrder`, of which each element of a list holds one key. */
function orderOf(name: string, keys: readonly Key[]): Type {
  @InputType(`${name}Order`, { description: 'One key of an order. Each element of `orderBy` holds exactly one.' })
  class Order {}
  for (const [key, mapping, description] of keys) {
    mapping(Order.prototype, key);
    Field(() => SortDirection, { description, nullable: true })(Order.prototype, key);
  }
  return Order;
}

const nullable = { nullable: true };
const ofRelation = { of: 'relation', nullable: true } as const;

const id: Key = ['id', SortsBy('id'), 'By the id.'];
const name: Key = ['name', SortsBy('name'), 'By the usual name.'];
const country: Key = [
  'country',
  SortsByComputed(nameOfReferenced('country', 'Place'), nullable),
  'By the usual name of the country.',
];

const attendee: readonly Key[] = [
  id,
  name,
  country,
  [
    'meetings',
    SortsByComputed(countOf({ type: 'ATTENDED', direction: 'out' })),
    'By the number of meetings, whatever their status.',
  ],
  ['statements', SortsByComputed(countOf({ type: 'MADE_BY', direction: 'in' })), 'By the number of statements.'],
];

const meeting: readonly Key[] = [
  id,
  [
    'date',
    SortsByEither('dateUp', 'dateDown'),
    'By the first day that the date can mean; meetings of unknown year stand last.',
  ],
  ['title', SortsBy('title'), 'By the title.'],
  ['kind', SortsBy('kind'), 'By the kind.'],
  ['status', SortsBy('status'), 'By the status.'],
  [
    'place',
    SortsByComputed(nameOfEnd({ type: 'HELD_AT', direction: 'out' }), nullable),
    'By the usual name of the place, of several the first.',
  ],
  ['attendees', SortsByComputed(countOf({ type: 'ATTENDED', direction: 'in' })), 'By the number of attendees.'],
  ['issues', SortsByComputed(countOf({ type: 'DISCUSSED', direction: 'out' })), 'By the number of issues.'],
  [
    'accounts',
    SortsByComputed(countOf({ type: 'REPORTED_BY', direction: 'out' })),
    'By the number of articles that tell it.',
  ],
];

const article: readonly Key[] = [
  id,
  ['publishedOn', SortsBy('publishedOn', nullable), 'By the date of publication.'],
  ['ordinal', SortsBy('ordinal'), 'By the place among the articles of the document.'],
  ['headline', SortsBy('headline', nullable), 'By the headline.'],
  [
    'publisher',
    SortsByComputed(nameOfEnd({ type: 'PUBLISHED_BY', direction: 'out' }), nullable),
    'By the usual name of the outlet.',
  ],
];

const attended: readonly Key[] = [
  ['role', SortsBy('role', { of: 'relation' }), 'By the part taken.'],
  ['side', SortsBy('side', ofRelation), 'By the id of the country on whose side.'],
  ['capacity', SortsBy('capacity', ofRelation), 'By the titles at that time.'],
];

const position: readonly Key[] = [
  ['title', SortsBy('title', { of: 'relation' }), 'By the title of the position.'],
  ['asOf', SortsBy('asOf', ofRelation), 'By when it was held.'],
];

export const PersonOrder = orderOf('Person', attendee);
export const OrganizationOrder = orderOf('Organization', attendee);
export const AttendeeOrder = orderOf('Attendee', attendee);
export const AgentOrder = orderOf('Agent', [id, name, country]);
export const PlaceOrder = orderOf('Place', [
  id,
  name,
  [
    'meetings',
    SortsByComputed(countOf({ type: 'HELD_AT', direction: 'in' })),
    'By the number of meetings held there, whatever their status.',
  ],
]);
export const IssueOrder = orderOf('Issue', [
  id,
  name,
  [
    'meetings',
    SortsByComputed(countOf({ type: 'DISCUSSED', direction: 'in' })),
    'By the number of meetings where it was discussed.',
  ],
  ['statements', SortsByComputed(countOf({ type: 'ABOUT', direction: 'in' })), 'By the number of statements about it.'],
]);
export const MeetingOrder = orderOf('Meeting', meeting);
export const StatementOrder = orderOf('Statement', [
  id,
  [
    'date',
    SortsByComputed(firstDayOfStatement, nullable),
    'By the first day on which it can have been made; those of unknown year stand last.',
  ],
  ['kind', SortsBy('kind'), 'By the kind.'],
  ['text', SortsBy('text'), 'By the words that say it.'],
  [
    'accounts',
    SortsByComputed(countOf({ type: 'REPORTED_BY', direction: 'out' })),
    'By the number of articles that tell it.',
  ],
]);
export const DocumentOrder = orderOf('Document', [
  id,
  ['publishedOn', SortsBy('publishedOn', nullable), 'By the date of publication.'],
  ['file', SortsBy('file'), 'By the name of the file.'],
  [
    'articles',
    SortsByComputed(countOf({ type: 'IN', direction: 'in', label: 'Article' })),
    'By the number of articles.',
  ],
]);
export const ArticleOrder = orderOf('Article', article);

export const AttendanceEdgeOrder = orderOf('AttendanceEdge', [...meeting, ...attended]);
export const AttendeeEdgeOrder = orderOf('AttendeeEdge', [...attendee, ...attended]);
export const PositionEdgeOrder = orderOf('PositionEdge', [...attendee, ...position]);
export const PositionHolderEdgeOrder = orderOf('PositionHolderEdge', [...attendee, ...position]);
export const SourceEdgeOrder = orderOf('SourceEdge', [
  ...attendee,
  ['via', SortsBy('via', ofRelation), 'By what the source said it through.'],
]);
export const AccountEdgeOrder = orderOf('AccountEdge', [
  ...article,
  ['status', SortsBy('status', ofRelation), 'By the status that the account gives.'],
  ['date', SortsBy('date', ofRelation), 'By the date that the account gives.'],
]);
