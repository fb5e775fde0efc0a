import { Field } from 'type-graphql';
import { RelationProperty } from '../query/graph-property.js';
import { Referenced } from '../query/referenced.js';
import { ClaimEdge } from './claim-edge.js';
import { AttendeeRole, MeetingStatus } from './enums.js';
import { Article } from './types/article.js';
import { Attendee } from './types/entity.js';
import { Meeting } from './types/meeting.js';
import { Organization } from './types/organization.js';
import { Person } from './types/person.js';
import { Place } from './types/place.js';

/** ATTENDED, seen from the meeting. */
@ClaimEdge('Attendee', () => Attendee)
export class AttendeeEdge {
  @RelationProperty()
  @Field(() => AttendeeRole, { description: 'The part taken.' })
  role!: keyof typeof AttendeeRole;

  @Referenced('side', { of: 'relation' })
  @Field(() => Place, {
    description: 'The country or territory on whose side; null where the text does not say.',
    nullable: true,
  })
  side?: Place;

  @RelationProperty()
  @Field(() => String, { description: 'The titles before the name at that time, joined by 、.', nullable: true })
  capacity?: string;

  @Referenced('onBehalfOf', { of: 'relation' })
  @Field(() => Organization, {
    description: 'The organization on whose behalf, where the text names one.',
    nullable: true,
  })
  onBehalfOf?: Organization;
}

/** ATTENDED, seen from whoever took part. */
@ClaimEdge('Attendance', () => Meeting)
export class AttendanceEdge {
  @RelationProperty()
  @Field(() => AttendeeRole, { description: 'The part taken.' })
  role!: keyof typeof AttendeeRole;

  @Referenced('side', { of: 'relation' })
  @Field(() => Place, {
    description: 'The country or territory on whose side; null where the text does not say.',
    nullable: true,
  })
  side?: Place;

  @RelationProperty()
  @Field(() => String, { description: 'The titles before the name at that time, joined by 、.', nullable: true })
  capacity?: string;

  @Referenced('onBehalfOf', { of: 'relation' })
  @Field(() => Organization, {
    description: 'The organization on whose behalf, where the text names one.',
    nullable: true,
  })
  onBehalfOf?: Organization;
}

/** HOLDS_POSITION, seen from the person. */
@ClaimEdge('Position', () => Organization)
export class PositionEdge {
  @RelationProperty()
  @Field(() => String, { description: 'The title of the position, as in the text.' })
  title!: string;

  @RelationProperty()
  @Field(() => String, { description: 'When the text says that it was held (EDTF).', nullable: true })
  asOf?: string;
}

/** HOLDS_POSITION, seen from the organization. */
@ClaimEdge('PositionHolder', () => Person)
export class PositionHolderEdge {
  @RelationProperty()
  @Field(() => String, { description: 'The title of the position, as in the text.' })
  title!: string;

  @RelationProperty()
  @Field(() => String, { description: 'When the text says that it was held (EDTF).', nullable: true })
  asOf?: string;
}

/** ATTRIBUTED_TO. */
@ClaimEdge('Source', () => Attendee)
export class SourceEdge {
  @RelationProperty()
  @Field(() => String, { description: 'Through what the source said it, in the words of the text.', nullable: true })
  via?: string;
}

/** REPORTED_BY: one article's account. */
@ClaimEdge('Account', () => Article)
export class AccountEdge {
  @RelationProperty()
  @Field(() => MeetingStatus, { description: 'The status that this account gives a meeting.', nullable: true })
  status?: keyof typeof MeetingStatus;

  @RelationProperty()
  @Field(() => String, { description: 'The date that this account gives (EDTF).', nullable: true })
  date?: string;

  @RelationProperty()
  @Field(() => String, { description: "The date in this account's own words.", nullable: true })
  dateText?: string;
}
