import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Network } from '../../query/network.js';
import { answer } from '../answer.js';
import type { Context } from '../context.js';
import { NetworkArguments, NetworkAround } from '../types/network.js';

@Resolver()
export class NetworkResolver {
  @Network()
  @Query(() => NetworkAround, {
    description:
      'Who is around some people or organizations: whoever met one of them and, two encounters away, whoever met these. ' +
      'Two met where `whoMet` says so. Hubs are shown, but nobody is sought through them (see `expanded`), unless the network ' +
      'is around them. At most 100 nodes are given, so that whoever is missing may still have met somebody.',
  })
  network(
    @Args(() => NetworkArguments) args: NetworkArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(args, context, info);
  }
}
