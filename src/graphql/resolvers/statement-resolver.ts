import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ById } from '../../query/one-entity.js';
import { StatementList } from '../../query/statement-list.js';
import { answer } from '../answer.js';
import type { Context } from '../context.js';
import { IdArguments } from '../inputs.js';
import { plainConnection } from '../relay.js';
import { StatementListArguments } from '../statement-list-arguments.js';
import { Statement } from '../types/statement.js';

const StatementConnection = plainConnection('Statement', () => Statement, 'statements');

@Resolver()
export class StatementResolver {
  @ById()
  @Query(() => Statement, { description: 'One statement by its id; null where there is none such.', nullable: true })
  statement(@Args(() => IdArguments) args: IdArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return answer(args, context, info);
  }

  @StatementList()
  @Query(() => StatementConnection, {
    description: 'Who said what: the statements that fit `where`, in order of id unless `orderBy` says otherwise.',
  })
  statements(
    @Args(() => StatementListArguments) args: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(args, context, info);
  }
}
