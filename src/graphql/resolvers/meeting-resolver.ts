import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { NodeList } from '../../query/node-list.js';
import { ById } from '../../query/one-entity.js';
import { answer } from '../answer.js';
import { MeetingConnection } from '../connections.js';
import type { Context } from '../context.js';
import { IdArguments } from '../inputs.js';
import { lists } from '../list-arguments.js';
import { Meeting } from '../types/meeting.js';

@Resolver()
export class MeetingResolver {
  @ById()
  @Query(() => Meeting, { description: 'One meeting by its id; null where there is none such.', nullable: true })
  meeting(@Args(() => IdArguments) args: IdArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return answer(args, context, info);
  }

  @NodeList()
  @Query(() => MeetingConnection, {
    description:
      'The meetings that fit `where`, whatever their status, in order of id unless `orderBy` says otherwise.',
  })
  meetings(@Args(() => lists.meetings) args: object, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return answer(args, context, info);
  }
}
