import { ArgsType, Field } from 'type-graphql';
import { Arguments, PageArguments } from './inputs.js';
import * as order from './order.js';
import type { Type } from './relay.js';
import { ArticleWhere, DocumentWhere } from './where/document-where.js';
import * as edge from './where/edge-where.js';
import {
  AgentWhere,
  AttendeeWhere,
  IssueWhere,
  OrganizationWhere,
  PersonWhere,
  PlaceWhere,
} from './where/entity-where.js';
import { MeetingWhere } from './where/meeting-where.js';
import { StatementWhere } from './where/statement-where.js';

/** The arguments of a list: its page, its order, and which rows. */
function listArguments(where: () => Type, order: () => Type): Type {
  @ArgsType()
  class ListArguments extends PageArguments {
    @Field(where, { description: 'Which ones. All, if left out.', nullable: true })
    where?: object;

    @Field(() => [order()], {
      description:
        'The keys of the order, first key first; what is equal stands in order of id. The usual order, if left out.',
      nullable: true,
    })
    orderBy?: object[];
  }
  return ListArguments;
}

/** By what the rows of a list are: nodes, or the edges that lead to them. */
export const lists = {
  people: listArguments(
    () => PersonWhere,
    () => order.PersonOrder,
  ),
  organizations: listArguments(
    () => OrganizationWhere,
    () => order.OrganizationOrder,
  ),
  attendees: listArguments(
    () => AttendeeWhere,
    () => order.AttendeeOrder,
  ),
  agents: listArguments(
    () => AgentWhere,
    () => order.AgentOrder,
  ),
  places: listArguments(
    () => PlaceWhere,
    () => order.PlaceOrder,
  ),
  issues: listArguments(
    () => IssueWhere,
    () => order.IssueOrder,
  ),
  meetings: listArguments(
    () => MeetingWhere,
    () => order.MeetingOrder,
  ),
  statements: listArguments(
    () => StatementWhere,
    () => order.StatementOrder,
  ),
  documents: listArguments(
    () => DocumentWhere,
    () => order.DocumentOrder,
  ),
  articles: listArguments(
    () => ArticleWhere,
    () => order.ArticleOrder,
  ),
  attendanceEdges: listArguments(
    () => edge.AttendanceEdgeWhere,
    () => order.AttendanceEdgeOrder,
  ),
  attendeeEdges: listArguments(
    () => edge.AttendeeEdgeWhere,
    () => order.AttendeeEdgeOrder,
  ),
  positionEdges: listArguments(
    () => edge.PositionEdgeWhere,
    () => order.PositionEdgeOrder,
  ),
  positionHolderEdges: listArguments(
    () => edge.PositionHolderEdgeWhere,
    () => order.PositionHolderEdgeOrder,
  ),
  sourceEdges: listArguments(
    () => edge.SourceEdgeWhere,
    () => order.SourceEdgeOrder,
  ),
  accountEdges: listArguments(
    () => edge.AccountEdgeWhere,
    () => order.AccountEdgeOrder,
  ),
} as const;

/** The arguments of a list field: `where`, `orderBy` and the page. */
export const ListOf = (rows: keyof typeof lists): PropertyDecorator => Arguments(() => lists[rows]);
