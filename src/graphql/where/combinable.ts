import { Field, InputType } from 'type-graphql';
import { FilterAny, FilterNot } from '../../query/filters-by.js';
import type { Type } from '../relay.js';

/** Gives a filter AND, OR and NOT over others of its own type. */
export function combinable(where: Type): void {
  const filters: readonly [string, string, PropertyDecorator?][] = [
    ['AND', 'Filters that must all hold, besides what else is given.'],
    ['OR', 'Filters of which one must hold.', FilterAny()],
  ];
  for (const [name, description, mapping] of filters) {
    mapping?.(where.prototype, name);
    Field(() => [where], { description, nullable: true })(where.prototype, name);
  }
  FilterNot()(where.prototype, 'NOT');
  Field(() => where, {
    description: 'A filter that must not hold. What cannot be told, for want of a value, does not hold.',
    nullable: true,
  })(where.prototype, 'NOT');
}

/** Quantifiers over a relation, `NAMEFilter`: each holds a filter of `what`. */
export function relationFilter(name: string, where: () => Type, what: string): Type {
  @InputType(`${name}Filter`, { description: `Quantifies over ${what}; all that is given must hold.` })
  class RelationFilter {
    @Field(where, { description: 'At least one fits.', nullable: true })
    some?: object;

    @Field(where, { description: 'Every one fits; so it does where there is none.', nullable: true })
    all?: object;

    @Field(where, { description: 'Not one fits.', nullable: true })
    none?: object;

    @Field(where, { description: 'Exactly one fits.', nullable: true })
    single?: object;
  }
  return RelationFilter;
}
