import { ArgsType, Field } from 'type-graphql';
import { PageArguments } from './inputs.js';
import { DocumentOrder, EntityOrder, MeetingOrder } from './order.js';
import type { Type } from './relay.js';
import { IssueWhere, MeetingWhere, OrganizationWhere, PersonWhere, PlaceWhere } from './where.js';

/** The arguments of a list of all nodes of a type. */
function listArguments(where: Type | undefined, order: Type): Type {
  @ArgsType()
  class ListArguments extends PageArguments {
    @Field(() => [order], {
      description: 'The keys of the order, first key first. By id, if left out.',
      nullable: true,
    })
    orderBy?: object[];
  }
  if (where) {
    Field(() => where, { description: 'Which ones. All, if left out.', nullable: true })(
      ListArguments.prototype,
      'where',
    );
  }
  return ListArguments;
}

export const PersonListArguments = listArguments(PersonWhere, EntityOrder);
export const OrganizationListArguments = listArguments(OrganizationWhere, EntityOrder);
export const PlaceListArguments = listArguments(PlaceWhere, EntityOrder);
export const IssueListArguments = listArguments(IssueWhere, EntityOrder);
export const MeetingListArguments = listArguments(MeetingWhere, MeetingOrder);
export const DocumentListArguments = listArguments(undefined, DocumentOrder);
