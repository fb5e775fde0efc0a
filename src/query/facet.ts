import type Cypher from '@neo4j/cypher-builder';
import type { GraphQLCompositeType } from 'graphql';
import { getNamedType } from 'graphql';
import type { RelationType } from '../model/fact.js';
import { connection } from './connection.js';
import { call, cypher, lines, variable, word } from './cypher.js';
import { meetingsOf } from './facets.js';
import type { SortKey } from './keyset.js';
import { Compiled } from './mapping.js';
import { firstDate, lastDate, undated } from './meeting-dates.js';
import { nodesField } from './nodes-field.js';
import { type FieldContext, type Projected, scopeOf } from './statement.js';

/** What meetings are grouped by. */
interface Grouping {
  /** Clauses that bind the group of `meeting`, which is null where nothing is known. */
  readonly bind: (meeting: Cypher.Variable, group: Cypher.Variable) => Cypher.Clause;
  /** What tells the groups apart, a text. */
  readonly key: (group: Cypher.Variable) => Cypher.Expr;
  /** Clauses that bind each group and the number of its meetings, where all meetings are counted. */
  readonly countAll?: (group: Cypher.Variable, times: Cypher.Variable) => Cypher.Clause;
  readonly part: 'entity' | 'value';
  /** What is bound is not the group but the id of the place that it is, looked up once for each. */
  readonly byId?: boolean;
  /** A meeting may come to one group in several ways. */
  readonly repeated?: boolean;
  /** Groups stand in the order of their keys instead of the largest first. */
  readonly byKey?: boolean;
}

const byEntity = (bind: Grouping['bind'], options: Partial<Grouping> = {}): PropertyDecorator =>
  facet({ bind, part: 'entity', key: (entity) => cypher`coalesce(${entity}.id, '')`, ...options });

/**
 * A facet: meetings counted by something that they are related to; those related to nothing of the kind count, too. Of all
 * meetings, what is counted tells its own number, without reading one.
 */
const byRelated = (type: RelationType, direction: 'in' | 'out', label: string): PropertyDecorator => {
  // The relation makes the label certain but for attendees.
  const far = type === 'ATTENDED' ? cypher`:${word(label)}` : cypher``;
  const [there, back] = direction === 'out' ? ([cypher`-`, cypher`->`] as const) : ([cypher`<-`, cypher`-`] as const);
  const hop = (from: Cypher.Expr, to: Cypher.Expr) => cypher`(${from})${there}[:${word(type)}]${back}(${to})`;
  return byEntity((meeting, entity) => cypher`OPTIONAL MATCH ${hop(meeting, cypher`${entity}${far}`)}`, {
    countAll: (entity, times) => {
      const meeting = variable('meeting');
      return call(
        [],
        cypher`MATCH (${entity}:${word(label)})
WITH ${entity}, COUNT { ${hop(cypher``, entity)} } AS ${times} WHERE ${times} > 0
RETURN ${entity}, ${times}
UNION ALL
MATCH (${meeting}:Meeting)
WHERE NOT EXISTS { ${hop(meeting, far)} }
WITH null AS ${entity}, count(*) AS ${times} WHERE ${times} > 0
RETURN ${entity}, ${times}`,
      );
    },
  });
};

export const FacetByIssue = (): PropertyDecorator => byRelated('DISCUSSED', 'out', 'Issue');
export const FacetByPlace = (): PropertyDecorator => byRelated('HELD_AT', 'out', 'Place');
export const FacetByPerson = (): PropertyDecorator => byRelated('ATTENDED', 'in', 'Person');
export const FacetByOrganization = (): PropertyDecorator => byRelated('ATTENDED', 'in', 'Organization');

/** A facet by the sides on which the attendees are known to have been. */
export const FacetBySide = (): PropertyDecorator => {
  const attended = variable('attended');
  return byEntity(
    (meeting, side) => cypher`OPTIONAL MATCH (${meeting})<-[${attended}:ATTENDED]-() WHERE ${attended}.side IS NOT NULL
WITH DISTINCT ${meeting}, ${attended}.side AS ${side}`,
    { byId: true },
  );
};

const byValue = (
  value: (meeting: Cypher.Variable) => Cypher.Expr,
  options: Partial<Grouping> = {},
): PropertyDecorator =>
  facet({
    bind: (meeting, group) => cypher`WITH ${meeting}, ${value(meeting)} AS ${group}`,
    part: 'value',
    key: (group) => cypher`coalesce(${group}, '~')`,
    ...options,
  });

/** A facet by a property that every meeting has. */
export const FacetByProperty = (name: string): PropertyDecorator => byValue((meeting) => meeting.property(name));

/** A facet by year (4) or month (7 characters of a day), in order of time; a date that reaches over several is an interval. */
export const FacetByTime = (characters: 4 | 7): PropertyDecorator => {
  const cut = (day: Cypher.Expr): Cypher.Raw => cypher`left(${day}, ${characters === 4 ? cypher`4` : cypher`7`})`;
  const [first, last] = [variable('first'), variable('last')];
  return facet({
    bind: (
      meeting,
      group,
    ) => cypher`WITH ${meeting}, ${cut(meeting.property('earliest'))} AS ${first}, ${cut(meeting.property('latest'))} AS ${last}
WITH ${meeting}, CASE WHEN ${first} = ${last} THEN ${first} ELSE ${first} + '/' + ${last} END AS ${group}`,
    part: 'value',
    key: (group) => cypher`coalesce(${group}, '~')`,
    byKey: true,
  });
};

const facet = (grouping: Grouping): PropertyDecorator => Compiled((field) => groups(field, grouping));

function groups(field: FieldContext, { bind, key, part, byKey, byId, countAll }: Grouping): Projected {
  const meetings = meetingsOf(field.source, field.coordinate);
  const [group, times, sort] = [variable(part), variable('times'), variable('key')];
  const counted = byId ? variable('id') : group;
  const dates = field.asks('firstDate', 'lastDate', 'undated')
    ? { firstDate: variable('firstDate'), lastDate: variable('lastDate'), undated: variable('undated') }
    : undefined;
  const order: SortKey[] = [...(byKey ? [] : [{ of: times, descending: true }]), { of: sort }];
  return connection(field, {
    match: (narrowing) => {
      const meeting = variable('meeting');
      const dated = dates
        ? cypher`, ${firstDate(meeting)} AS ${dates.firstDate}, ${lastDate(meeting)} AS ${dates.lastDate},
  ${undated(meeting)} AS ${dates.undated}`
        : cypher``;
      if (field.source.isOfAll && countAll && !dates) {
        return lines(
          countAll(group, times),
          cypher`WITH *, ${key(group)} AS ${sort}`,
          narrowing && cypher`WHERE ${narrowing}`,
        );
      }
      return lines(
        meetings(meeting),
        bind(meeting, counted),
        cypher`WITH ${counted}, count(*) AS ${times}${dated}`,
        byId ? cypher`OPTIONAL MATCH (${group}:Place {id: ${counted}})` : undefined,
        cypher`WITH *, ${key(group)} AS ${sort}`,
        narrowing && cypher`WHERE ${narrowing}`,
      );
    },
    row: { parts: { [part]: group, times, key: sort, ...dates } },
    scope: scopeOf(field.source),
    order,
  });
}

/** What the meetings of a group have in common, an entity or null. */
export const FacetEntity = (): PropertyDecorator =>
  Compiled((field) => {
    const { entity } = field.source.parts;
    if (!entity) throw new Error(`${field.coordinate} is read where there is no entity`);
    const projected = field.project(getNamedType(field.definition.type) as GraphQLCompositeType, {
      parts: { node: entity },
    });
    // Subqueries about nothing would leave no row.
    if (projected.calls.length === 0) return projected;
    return nodesField(field, {
      match: () => cypher`WITH ${entity} WHERE ${entity} IS NOT NULL`,
      row: { parts: { node: entity } },
      scope: [entity],
      order: [],
    });
  });
