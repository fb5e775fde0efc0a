import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ById } from '../../query/one-entity.js';
import { WhoMet } from '../../query/who-met.js';
import { answer } from '../answer.js';
import type { Context } from '../context.js';
import { IdArguments } from '../inputs.js';
import { EncounterConnection, WhoMetArguments } from '../types/encounter.js';
import { Node } from '../types/node.js';

/** The questions that are not about one type. */
@Resolver()
export class NodeResolver {
  @ById()
  @Query(() => Node, { description: 'Anything by its id; null where there is none such.', nullable: true })
  node(@Args(() => IdArguments) args: IdArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return answer(args, context, info);
  }

  @WhoMet()
  @Query(() => EncounterConnection, {
    description:
      'Who met whom about what: pairs of people or organizations that took part in the same meetings, those who met most ' +
      'often first. A telephone call is a meeting too. Members of one side did not meet each other: a pair counts for a ' +
      'meeting unless both are known to have been on the same side of it. Each pair stands once: whoever `who` names ' +
      'stands on the side `who`, whoever `whom` names on the side `whom`, and of two who could stand either way the one ' +
      'whose id comes first stands on the side `who`.',
  })
  whoMet(
    @Args(() => WhoMetArguments) args: WhoMetArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(args, context, info);
  }
}
