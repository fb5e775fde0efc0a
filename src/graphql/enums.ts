import { registerEnumType } from 'type-graphql';
import * as vocabulary from '../model/vocabulary.js';

/** A GraphQL enum of a vocabulary: its keys are the values, its texts their descriptions. */
function enumOf<T extends Record<string, string>>(name: string, description: string, values: T): { [K in keyof T]: K } {
  const keys = Object.keys(values);
  const type = Object.fromEntries(keys.map((key) => [key, key])) as { [K in keyof T]: K };
  const valuesConfig = Object.fromEntries(keys.map((key) => [key, { description: values[key] ?? '' }]));
  registerEnumType(type, { name, description, valuesConfig: valuesConfig as never });
  return type;
}

export const Language = enumOf(
  'Language',
  'A language, or a script of one, that names are written in.',
  vocabulary.languages,
);
export const NameKind = enumOf('NameKind', 'What sort of name it is.', vocabulary.nameKinds);
export const MeetingKind = enumOf('MeetingKind', 'What sort of meeting it is.', vocabulary.meetingKinds);
export const MeetingStatus = enumOf(
  'MeetingStatus',
  'Whether a meeting took place, or how far it got.',
  vocabulary.meetingStatuses,
);
export const DateBasis = enumOf('DateBasis', 'Where the year of a date comes from.', vocabulary.dateBases);
export const AttendeeRole = enumOf('AttendeeRole', 'The part somebody took in a meeting.', vocabulary.attendeeRoles);
export const StatementKind = enumOf('StatementKind', 'What sort of statement it is.', vocabulary.statementKinds);
export const OrganizationKind = enumOf(
  'OrganizationKind',
  'What sort of organization it is.',
  vocabulary.organizationKinds,
);
export const PlaceKind = enumOf('PlaceKind', 'What sort of place it is.', vocabulary.placeKinds);

export const EntityKind = enumOf('EntityKind', 'The kinds of things that a search finds.', {
  PERSON: 'A person.',
  ORGANIZATION: 'A ministry, party, company, outlet or other organization.',
  PLACE: 'A country, city or building.',
  ISSUE: 'Something that was talked about.',
  SENTENCE: 'A sentence of a document.',
});

export const SearchMatch = enumOf('SearchMatch', 'In which way something matched, closest first.', {
  EXACT_NAME: 'A name is the text, whatever the script, case and spacing.',
  NAME_PREFIX: 'A name begins with the text.',
  NAME_PART: 'A name has every word of the text within: Latin ones as beginnings of its words.',
  NAME_IN_TEXT: 'The text has a name within. Looked for where few names are closer.',
  SIMILAR_NAME:
    'A name is spelled almost as the text: one letter otherwise, or two in a word of six or more; in Chinese one ' +
    'character otherwise in a name of three or more. Looked for where few names are closer.',
  SENTENCE: 'A sentence has every word of the text within.',
});

export const Certainty = enumOf('Certainty', 'How sure it must be that a date lies in a range.', {
  POSSIBLE: 'Some day that the date can mean lies in the range. A date without a year can mean any year.',
  CERTAIN: 'Every day that the date can mean lies in the range.',
});

export const Period = enumOf('Period', 'A stretch of the calendar.', {
  DAY: 'A day: 2018-05-03.',
  MONTH: 'A month: 2018-05.',
  YEAR: 'A year: 2018.',
});

export const SharedBy = enumOf('SharedBy', 'How many of those compared share something.', {
  ALL: 'All of them.',
  SOME: 'More than one, but not all.',
  ONE: 'One alone.',
});

export const StatementDateOf = enumOf('StatementDateOf', 'What the date of a statement is the date of.', {
  MEETING: 'The meeting where it was made; of several, the first that has a date.',
  PUBLICATION: 'The publication of the first article that tells it: it was made then or before.',
});

export const SortDirection = enumOf('SortDirection', 'Which way a list is ordered. Rows without a value stand last.', {
  ASC: 'Smallest, earliest or first in the alphabet first.',
  DESC: 'Greatest, latest or last in the alphabet first.',
});
