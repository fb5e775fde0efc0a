import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { NodeList } from '../../query/node-list.js';
import { ByIdOrName } from '../../query/one-entity.js';
import { answer } from '../answer.js';
import { IssueConnection, OrganizationConnection, PersonConnection, PlaceConnection } from '../connections.js';
import type { Context } from '../context.js';
import { IdOrNameArguments } from '../inputs.js';
import { lists } from '../list-arguments.js';
import type { Type } from '../relay.js';
import { Issue } from '../types/issue.js';
import { Organization } from '../types/organization.js';
import { Person } from '../types/person.js';
import { Place } from '../types/place.js';

interface Entities {
  readonly one: string;
  readonly many: string;
  readonly type: () => Type;
  readonly connection: () => Type;
  readonly listArguments: () => Type;
}

/** The two questions about things of one type that have names: one of them, and all of them. */
function entityResolver({ one, many, type, connection, listArguments }: Entities): Type {
  @Resolver()
  class EntityResolver {
    @ByIdOrName()
    @Query(type, {
      name: one,
      description: `One ${one} by id or by name. Give exactly one of the two.`,
      nullable: true,
    })
    one(@Args(() => IdOrNameArguments) args: object, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
      return answer(args, context, info);
    }

    @NodeList()
    @Query(connection, {
      name: many,
      description: `The ${many} that fit \`where\`, in order of id unless \`orderBy\` says otherwise.`,
    })
    many(@Args(listArguments) args: object, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
      return answer(args, context, info);
    }
  }
  return EntityResolver;
}

export const PersonResolver = entityResolver({
  one: 'person',
  many: 'people',
  type: () => Person,
  connection: () => PersonConnection,
  listArguments: () => lists.people,
});

export const OrganizationResolver = entityResolver({
  one: 'organization',
  many: 'organizations',
  type: () => Organization,
  connection: () => OrganizationConnection,
  listArguments: () => lists.organizations,
});

export const PlaceResolver = entityResolver({
  one: 'place',
  many: 'places',
  type: () => Place,
  connection: () => PlaceConnection,
  listArguments: () => lists.places,
});

export const IssueResolver = entityResolver({
  one: 'issue',
  many: 'issues',
  type: () => Issue,
  connection: () => IssueConnection,
  listArguments: () => lists.issues,
});
