import { ArgsType, Field, Float, Int, ObjectType } from 'type-graphql';
import { FromRow } from '../../query/from-row.js';
import { HighlightsOfHit } from '../../query/highlights.js';
import { KindOfHit, MatchOfHit, NodeOfHit } from '../../query/search-hit-fields.js';
import { EntityKind, SearchMatch } from '../enums.js';
import { Entity } from './entity.js';
import { Evidence } from './evidence.js';
import { Name } from './name.js';
import { Passage } from './passage.js';

@ObjectType({ description: 'Where a word that was searched for stands in a name or a sentence.' })
export class Highlight {
  @FromRow('start')
  @Field(() => Int, { description: 'Where it begins in the value of the name or in the quote, in UTF-16 code units.' })
  start!: number;

  @FromRow('end')
  @Field(() => Int, { description: 'Where it ends (exclusive), in UTF-16 code units.' })
  end!: number;
}

@ObjectType({
  description: 'What a search found: something by its name (`entity` and `name`), or else a sentence (`passage`).',
})
export class SearchHit {
  @KindOfHit()
  @Field(() => EntityKind, { description: 'Whether it is a person, an organization, a place, an issue or a sentence.' })
  kind!: keyof typeof EntityKind;

  @MatchOfHit()
  @Field(() => SearchMatch, { description: 'Why it was found: in which way its name or the sentence matched.' })
  matched!: keyof typeof SearchMatch;

  @NodeOfHit('entity')
  @Field(() => Entity, { description: 'What has the name; null where a sentence was found.', nullable: true })
  entity?: Entity;

  @NodeOfHit('name')
  @Field(() => Name, {
    description: 'The name that matched, of several the one that matched best; null where a sentence was found.',
    nullable: true,
  })
  name?: Name;

  @NodeOfHit('passage')
  @Field(() => Passage, {
    description: 'The sentence that matched, with its article and document; null where a name matched.',
    nullable: true,
  })
  passage?: Passage;

  @NodeOfHit('evidence')
  @Field(() => Evidence, {
    description: 'The same sentence with the facts that it bears; null where it bears none, and where a name matched.',
    nullable: true,
  })
  evidence?: Evidence;

  @HighlightsOfHit()
  @Field(() => [Highlight], {
    description:
      'Where the words of the text stand in `name.value` or `passage.quote`, whatever script either is in. Of a ' +
      'name that is only similar, the words that are spelled alike.',
  })
  highlights!: Highlight[];

  @FromRow('score')
  @Field(() => Float, {
    description:
      'How well it matched, comparable among hits of one search with the same `matched`. Of names it is at most 1.',
  })
  score!: number;
}

@ArgsType()
export class SearchArguments {
  @Field(() => String, {
    description: 'A name, its beginning, or a few words, in whatever script, case or spacing; at most 200 characters.',
  })
  text!: string;

  @Field(() => [EntityKind], { description: 'What to look for; anything, if left out.', nullable: true })
  kinds?: (keyof typeof EntityKind)[];

  @Field(() => Int, { description: 'How many to give, 0 to 100.', defaultValue: 10 })
  first!: number;
}
