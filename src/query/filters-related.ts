import type Cypher from '@neo4j/cypher-builder';
import { relationEnds } from '../model/relation-ends.js';
import { cypher, labelled, lines, variable, word } from './cypher.js';
import { Filters, partOf, type Start } from './mapping.js';
import { allOf, negated } from './predicates.js';
import type { Step } from './related.js';
import type { Source } from './statement.js';

interface Hop {
  readonly node: Cypher.Variable;
  readonly relation: Cypher.Variable;
}

/** A step's relation, seen from the node that the step leaves. */
function arrow({ type, direction }: Step, relation: Cypher.Variable): Cypher.Raw {
  const named = cypher`[${relation}:${word(type)}]`;
  return direction === 'out' ? cypher`-${named}->` : cypher`<-${named}-`;
}

/** One relation with the node at its end, as a pattern from the node. */
function hop(from: Cypher.Variable, step: Step, { node, relation }: Hop): Cypher.Raw {
  return cypher`(${from})${arrow(step, relation)}${labelled(node, farLabel(step))}`;
}

/** The label of the node that the step leads to, where the relation does not make it certain. */
const farLabel = ({ type, direction, label }: Step): Cypher.Raw | undefined =>
  label && label !== relationEnds[type]?.[direction === 'out' ? 'to' : 'from'] ? word(label) : undefined;

/** The label of the node that the step leaves, where the relation does not make it certain. */
const nearLabel = <L>({ type, direction }: Step, label: L): L | undefined =>
  relationEnds[type]?.[direction === 'out' ? 'from' : 'to'] ? undefined : label;

/** The input field holds quantifiers over the relations of a kind: some, all, none, single, each with a filter of them. */
export const FilterRelated = (step: Step): PropertyDecorator =>
  Filters({
    predicate: ({ source, args, path, nested }) => {
      const from = partOf(source, 'node');
      const over = (quantifier: string, count: (pattern: Cypher.Expr, predicate: Cypher.Expr) => Cypher.Expr) => {
        if (!args.has(...path, quantifier)) return [];
        const parts = { node: variable('node'), relation: variable('relation') };
        const below: Source = { parts };
        return [count(hop(from, step, parts), nested([...path, quantifier], below))];
      };
      const given = [
        ...over('some', (pattern, fits) => cypher`EXISTS { ${pattern} WHERE ${fits} }`),
        ...over('all', (pattern, fits) => cypher`NOT EXISTS { ${pattern} WHERE ${negated(fits)} }`),
        ...over('none', (pattern, fits) => cypher`NOT EXISTS { ${pattern} WHERE ${fits} }`),
        ...over('single', (pattern, fits) => cypher`COUNT { ${pattern} WHERE ${fits} } = 1`),
      ];
      return allOf(given) ?? cypher`true`;
    },
    start: ({ args, path, nestedStart }) => {
      if (['all', 'none', 'single'].some((quantifier) => args.has(...path, quantifier))) return undefined;
      if (!args.has(...path, 'some')) return undefined;
      const parts = { node: variable('node'), relation: variable('relation') };
      const start = nestedStart([...path, 'some'], { parts });
      return start && startBehind(start, step, parts);
    },
  });

/** A start for the nodes from which a step leads to those of another start. */
function startBehind(start: Start, step: Step, parts: Hop): Start {
  const bind: Start['bind'] = (node, label) => {
    const from = start.bind(parts.node, farLabel(step));
    const back = cypher`MATCH ${labelled(node, nearLabel(step, label))}${arrow(step, parts.relation)}(${parts.node})`;
    return { match: lines(from.match, back), where: [...from.where, ...from.own], own: [] };
  };
  return { ...start, bind };
}

/** The input field, a list of names or ids, holds entities of which the relation must lead to one. */
export const FilterLeadsTo = (step: Step, labels: readonly string[], below?: Step['type']): PropertyDecorator =>
  Filters({
    labels,
    ...(below && below !== 'HAS_NAME' ? { below } : {}),
    predicate: ({ source, named }) => {
      const parts = { node: variable('end'), relation: variable('relation') };
      return cypher`EXISTS { ${hop(partOf(source, 'node'), step, parts)} WHERE ${parts.node} IN ${named} }`;
    },
    start: ({ named }) => {
      const [one, sum] = [variable('one'), variable('sum')];
      const back = step.direction === 'out' ? cypher`()-[:${word(step.type)}]->` : cypher`()<-[:${word(step.type)}]-`;
      const bind: Start['bind'] = (node, label) => {
        const end = variable('start');
        const hops = arrow(step, variable('relation'));
        return {
          match: cypher`UNWIND ${named} AS ${end}\nMATCH ${labelled(node, nearLabel(step, label))}${hops}(${end})`,
          where: [],
          own: [],
        };
      };
      return { size: cypher`reduce(${sum} = 0, ${one} IN ${named} | ${sum} + COUNT { ${back}(${one}) })`, bind };
    },
  });

/** The input field holds a filter of the node at the relation's end. */
export const FilterEnd = (): PropertyDecorator =>
  Filters({
    predicate: ({ source, path, nested }) => nested(path, { parts: { node: partOf(source, 'node') } }),
    start: ({ source, path, nestedStart }) => nestedStart(path, { parts: { node: partOf(source, 'node') } }),
  });
