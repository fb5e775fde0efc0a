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
      'where no path is short enough; from somebody to the same, the one path has no encounters. Among many, not all are ' +
      'looked at: no path leads through hubs unless `overHubs` allows it; one encounter more is followed to at most 20,000 ' +
      'people; where more than 1,000 people stand midway between the ends, only those who attended at least 50 meetings ' +
      'count, and of these 1,000; and while paths of a length are put together, no more than 2,000 are kept. The lengths ' +
      'given are right, but for the steps that were cut: where so many paths are possible, there may be others as short, ' +
      'and stronger, that are not given.',
  })
  paths(@Args(() => PathsArguments) args: PathsArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return answer(args, context, info);
  }
}
