import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import { NodeList } from '../../query/node-list.js';
import { ByIdOrProperty } from '../../query/one-entity.js';
import { answer } from '../answer.js';
import { DocumentConnection } from '../connections.js';
import type { Context } from '../context.js';
import { lists } from '../list-arguments.js';
import { Document } from '../types/document.js';

@ArgsType()
class DocumentArguments {
  @Field(() => ID, { description: 'The id. Null is the answer where there is none such.', nullable: true })
  id?: string;

  @Field(() => String, { description: 'The name of the file, without its folder.', nullable: true })
  name?: string;
}

@Resolver()
export class DocumentResolver {
  @ByIdOrProperty('file')
  @Query(() => Document, {
    description: 'One document by id or by the name of its file. Give exactly one of the two.',
    nullable: true,
  })
  document(@Args(() => DocumentArguments) args: object, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return answer(args, context, info);
  }

  @NodeList()
  @Query(() => DocumentConnection, { description: 'The documents, in order of id unless `orderBy` says otherwise.' })
  documents(@Args(() => lists.documents) args: object, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return answer(args, context, info);
  }
}
