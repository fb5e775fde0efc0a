import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compare } from '../../query/compare.js';
import { answer } from '../answer.js';
import type { Context } from '../context.js';
import { CompareArguments, Comparison } from '../types/comparison.js';

@Resolver()
export class CompareResolver {
  @Compare()
  @Query(() => Comparison, {
    description:
      'Several people or organizations compared: whom all, some or one of them met, what they discussed, and which ' +
      'meetings they took part in together.',
  })
  compare(
    @Args(() => CompareArguments) args: CompareArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(args, context, info);
  }
}
