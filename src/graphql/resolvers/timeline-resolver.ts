import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Timeline } from '../../query/timeline.js';
import { answer } from '../answer.js';
import type { Context } from '../context.js';
import { TimelineArguments, TimelineEntry } from '../types/timeline.js';

@Resolver()
export class TimelineResolver {
  @Timeline()
  @Query(() => [TimelineEntry], {
    description:
      'How many meetings there were when: an entry for every period from the first to the last, those without any too, ' +
      'in order of time; then one without a period for the meetings whose year nobody knows, if there are any. Where ' +
      '`during` gives an end, the timeline begins or ends there. At most 1,200 periods.',
  })
  timeline(
    @Args(() => TimelineArguments) args: TimelineArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(args, context, info);
  }
}
