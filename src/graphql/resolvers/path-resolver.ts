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
      'where no path is short enough; from somebody to the same, the one path has no encounters.',
  })
  paths(@Args(() => PathsArguments) args: PathsArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return answer(args, context, info);
  }
}
