import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Facets as CountsFacets } from '../../query/facets.js';
import { answer } from '../answer.js';
import type { Context } from '../context.js';
import { Facets, FacetsArguments } from '../types/facets.js';

@Resolver()
export class FacetsResolver {
  @CountsFacets()
  @Query(() => Facets, {
    description:
      'How many of the meetings that fit `where`, whatever their status, are about which issue, at which place, with whom, ' +
      'on which side, of which kind and status, and from when.',
  })
  facets(
    @Args(() => FacetsArguments) args: FacetsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(args, context, info);
  }
}
