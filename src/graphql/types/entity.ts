import { Field, InterfaceType } from 'type-graphql';
import { GraphProperty } from '../../query/graph-property.js';
import { NameInLanguage } from '../../query/name-in-language.js';
import { Related } from '../../query/related.js';
import { Arguments, LanguageArguments } from '../inputs.js';
import { Name } from './name.js';
import { Node, resolveType } from './node.js';

@InterfaceType({
  description: 'What has names: a person, organization, place or issue.',
  implements: Node,
  resolveType,
})
export abstract class Entity extends Node {
  @NameInLanguage()
  @Arguments(() => LanguageArguments)
  @Field(() => String, { description: 'The usual name in the language asked for, else the nearest that exists.' })
  name!: string;

  @Related({ type: 'HAS_NAME', direction: 'out' }, { orderedBy: ['language', 'kind'] })
  @Field(() => [Name], { description: 'All names: every form that a document uses or the lexicon knows.' })
  names!: Name[];

  @GraphProperty()
  @Field(() => Boolean, {
    description: 'Whether the lexicon knows it; false where a name was found in a document that nobody had listed.',
  })
  listed!: boolean;
}

@InterfaceType({
  description: 'Who can speak or be spoken to: a person, an organization, or a country.',
  implements: [Node, Entity],
  resolveType,
})
export abstract class Agent extends Entity {}

@InterfaceType({
  description: 'Who can take part in a meeting: a person or an organization.',
  implements: [Node, Entity, Agent],
  resolveType,
})
export abstract class Attendee extends Agent {}
