import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Search } from '../../query/search.js';
import { answer } from '../answer.js';
import type { Context } from '../context.js';
import { SearchArguments, SearchHit } from '../types/search-hit.js';

@Resolver()
export class SearchResolver {
  @Search()
  @Query(() => [SearchHit], {
    description:
      'People, organizations, places and issues by their names, then sentences by their words. The very name comes first, ' +
      'then names that begin with the text, have it within, stand in it or are spelled almost like it (see SearchMatch). ' +
      'At equal match people come before organizations, these before places and issues, and who has more meetings before ' +
      'who has fewer. Sentences follow, of all that the documents say, as far as `first` leaves room, best match first.',
  })
  search(
    @Args(() => SearchArguments) args: SearchArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(args, context, info);
  }
}
