import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { NodeList } from '../../query/node-list.js';
import { ById } from '../../query/one-entity.js';
import { answer } from '../answer.js';
import type { Context } from '../context.js';
import { IdArguments } from '../inputs.js';
import { lists } from '../list-arguments.js';
import { plainConnection } from '../relay.js';
import { Statement } from '../types/statement.js';

const StatementConnection = plainConnection('Statement', () => Statement, 'statements');

@Resolver()
export class StatementResolver {
  @ById()
  @Query(() => Statement, { description: 'One statement by its id; null where there is none such.', nullable: true })
  statement(@Args(() => IdArguments) args: IdArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return answer(args, context, info);
  }

  @NodeList()
  @Query(() => StatementConnection, {
    description: 'Who said what: the statements that fit `where`, in order of id unless `orderBy` says otherwise.',
  })
  statements(@Args(() => lists.statements) args: object, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return answer(args, context, info);
  }
}
