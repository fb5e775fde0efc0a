import { dayRange } from '../../../src/model/partial-date.js';
import { accountsDiffer, whenSaid } from './plain-dates.js';
import type { PlainGraph, PlainNode, Props } from './plain-graph.js';

type Where = Readonly<Record<string, unknown>>;
type Step = readonly [type: string, direction: 'in' | 'out', label?: string];

/** Where a filter's fields lead, by the type of node that they filter. */
const relations: Readonly<Record<string, Readonly<Record<string, Step>>>> = {
  Person: { meetings: ['ATTENDED', 'out'], positions: ['HOLDS_POSITION', 'out'], statements: ['MADE_BY', 'in'] },
  Organization: { meetings: ['ATTENDED', 'out'], holders: ['HOLDS_POSITION', 'in'], statements: ['MADE_BY', 'in'] },
  Place: { meetings: ['HELD_AT', 'in'] },
  Issue: { meetings: ['DISCUSSED', 'in'], statements: ['ABOUT', 'in'] },
  Meeting: {
    attendees: ['ATTENDED', 'in'],
    issues: ['DISCUSSED', 'out'],
    places: ['HELD_AT', 'out'],
    statements: ['STATED_AT', 'in'],
    accounts: ['REPORTED_BY', 'out'],
    follows: ['FOLLOWS', 'out'],
    followedBy: ['FOLLOWS', 'in'],
  },
  Statement: {
    makers: ['MADE_BY', 'out'],
    issues: ['ABOUT', 'out'],
    statedAt: ['STATED_AT', 'out'],
    accounts: ['REPORTED_BY', 'out'],
  },
  Article: { meetings: ['REPORTED_BY', 'in', 'Meeting'], statements: ['REPORTED_BY', 'in', 'Statement'] },
};

/** References that name the ends of relations, with what widens them. */
const references: Readonly<Record<string, readonly [type: string, direction: 'in' | 'out', below?: string]>> = {
  'Meeting.who': ['ATTENDED', 'in'],
  'Meeting.about': ['DISCUSSED', 'out', 'BROADER'],
  'Meeting.at': ['HELD_AT', 'out', 'LOCATED_IN'],
  'Statement.madeBy': ['MADE_BY', 'out'],
  'Statement.about': ['ABOUT', 'out', 'BROADER'],
};

const listOf = (value: unknown): readonly unknown[] => [value].flat();

/** Whether the node, led to by an edge with these properties, fits the filter: its meaning read out field by field. */
export function fits(graph: PlainGraph, node: PlainNode, edge: Props, where: Where): boolean {
  return Object.entries(where).every(([field, value]) => {
    const ids = (below?: string): string[] =>
      listOf(value).flatMap((one) => {
        const id = graph.meant(one as string);
        return below ? graph.below(id, below) : [id];
      });
    const again = (inner: unknown): boolean => fits(graph, node, edge, inner as Where);
    if (field === 'AND') return listOf(value).every(again);
    if (field === 'OR') return listOf(value).some(again);
    if (field === 'NOT') return !again(value);
    if (field === 'node') return fits(graph, node, {}, value as Where);
    if (field === 'is') return ids().includes(node.id);
    if (field === 'country') return ids().includes(node.props.country as string);
    if (field === 'side') return ids().includes(edge.side as string);
    if (field === 'during') {
      return isDuring(node.type === 'Statement' ? whenSaid(graph, node) : node.props, value as Where);
    }
    if (field === 'accountsDiffer') return accountsDiffer(graph, node) === value;
    if (field === 'role') return listOf(value).includes(edge[field]);
    if (field === 'status' && 'status' in edge) return listOf(value).includes(edge.status);
    if (field === 'capacity' || field === 'date' || (field === 'title' && 'title' in edge))
      return compares(edge[field], value as Where);
    if (field === 'locatedIn' || field === 'broader') {
      const type = field === 'broader' ? 'BROADER' : 'LOCATED_IN';
      return ids().some((id) => id !== node.id && graph.below(id, type).includes(node.id));
    }
    if (field === 'name') return names(node).some((name) => compares(name, value as Where));
    if (['earliest', 'latest', 'publishedOn'].includes(field)) return comparesDays(node.props[field], value as Where);
    const reference = references[`${node.type}.${field}`];
    if (reference) {
      const [type, direction, below] = reference;
      const named = ids(below);
      return graph.at(node.id, type, direction).some((end) => named.includes(end.node.id));
    }
    const step = relations[node.type]?.[field];
    if (step) return quantified(graph, node, step, value as Where);
    if (typeof value === 'boolean') return node.props[field] === value;
    if (typeof value === 'object' && !Array.isArray(value)) return compares(node.props[field], value as Where);
    return listOf(value).includes(node.props[field]);
  });
}

const names = ({ props }: PlainNode): string[] =>
  (props.names as { value: string }[]).map(({ value }) => value.toLowerCase());

function quantified(graph: PlainGraph, { id }: PlainNode, [type, direction, label]: Step, where: Where): boolean {
  const ends = graph.at(id, type, direction, label);
  return Object.entries(where).every(([quantifier, inner]) => {
    const count = ends.filter((end) => fits(graph, end.node, end.edge, inner as Where)).length;
    if (quantifier === 'some') return count > 0;
    if (quantifier === 'all') return count === ends.length;
    if (quantifier === 'none') return count === 0;
    return count === 1;
  });
}

function compares(value: unknown, where: Where): boolean {
  return Object.entries(where).every(([key, other]) => {
    if (key === 'exists') return (value !== undefined && value !== null) === other;
    if (typeof value !== 'string') return false;
    const [text, than] = [value, other as string];
    if (key === 'eq') return text === than;
    if (key === 'in') return listOf(other).includes(text);
    return key === 'contains' ? text.includes(than) : text.startsWith(than);
  });
}

function comparesDays(value: unknown, where: Where): boolean {
  return Object.entries(where).every(([key, other]) => {
    if (key === 'exists') return (value !== undefined) === other;
    if (typeof value !== 'string') return false;
    const { earliest, latest } = dayRange(other as string) as { earliest: string; latest: string };
    if (key === 'eq') return value >= earliest && value <= latest;
    if (key === 'gt') return value > latest;
    if (key === 'gte') return value >= earliest;
    return key === 'lt' ? value < earliest : value <= latest;
  });
}

function isDuring(props: object, { from, to, certainty }: Where): boolean {
  const { earliest, latest } = props as { readonly earliest?: string; readonly latest?: string };
  const first = from ? (dayRange(from as string)?.earliest ?? '') : '';
  const last = to ? (dayRange(to as string)?.latest ?? '') : '9999';
  if (certainty === 'CERTAIN') return earliest !== undefined && earliest >= first && (latest as string) <= last;
  return earliest === undefined || (earliest <= last && (latest as string) >= first);
}
