import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Paths } from '../../query/paths.js';
import { answer } from '../answer.js';
import type { Context } from '../context.js';
import { Path, PathsArguments } from '../types/path.js';

@Resolver()
export class PathResolver {
  @Paths()
  @Query(() => [Path], {
    description:
      'How one person or organization is linked to another by encounters, shortest path first; of paths equally long, first ' +
      'the one whose rarest encounter happened most often, then in order of ids. Two met where `whoMet` says so. Empty ' +
      'where no path is short enough; from somebody to the same, the one path has no encounters.\n\n' +
      'The search is bounded, so that in a large graph not every path is looked at. Nobody is reached through hubs, unless ' +
      '`overHubs` allows it. With each encounter more, the search goes on from at most 20,000 people and sees at most 100,000 ' +
      'pairs of them and those whom they met: where there are more, a path may be missed, even the shortest. Of the people ' +
      'midway between the ends at most 1,000 are tried, first those who attended 50 meetings or more, and at most 2,000 paths ' +
      'of one length are put together: where there are more, the paths given are the best of those looked at, not of all.',
  })
  paths(@Args(() => PathsArguments) args: PathsArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return answer(args, context, info);
  }
}
