import { buildSchema, type GraphQLFieldResolver, type GraphQLTypeResolver, graphql } from 'graphql';
import { schemaText } from '../../../src/graphql/emit-schema.js';
import { compare } from './plain-compare.js';
import { accountsDiffer, whenSaid } from './plain-dates.js';
import { encounters, whoMet } from './plain-encounters.js';
import { facetsOf } from './plain-facets.js';
import type { PlainGraph, PlainNode, Row } from './plain-graph.js';
import { type Args, pageOfCounts, pageOfRows } from './plain-page.js';
import { timeline } from './plain-timeline.js';
import { fits } from './plain-where.js';

type Step = readonly [type: string, direction: 'in' | 'out', label?: string];

/** Where the fields lead. The end of the name says what holds for all types: `*.statements` is read by whoever has it. */
const steps: Readonly<Record<string, Step>> = {
  'Person.positions': ['HOLDS_POSITION', 'out'],
  'Person.meetings': ['ATTENDED', 'out'],
  'Person.statements': ['MADE_BY', 'in'],
  'Organization.positions': ['HOLDS_POSITION', 'in'],
  'Organization.meetings': ['ATTENDED', 'out'],
  'Organization.statements': ['MADE_BY', 'in'],
  'Place.locatedIn': ['LOCATED_IN', 'out'],
  'Place.places': ['LOCATED_IN', 'in'],
  'Place.meetings': ['HELD_AT', 'in'],
  'Place.statements': ['MADE_BY', 'in'],
  'Issue.broader': ['BROADER', 'out'],
  'Issue.narrower': ['BROADER', 'in'],
  'Issue.meetings': ['DISCUSSED', 'in'],
  'Issue.statements': ['ABOUT', 'in', 'Statement'],
  'Meeting.attendees': ['ATTENDED', 'in'],
  'Meeting.issues': ['DISCUSSED', 'out'],
  'Meeting.places': ['HELD_AT', 'out'],
  'Meeting.statements': ['STATED_AT', 'in'],
  'Meeting.accounts': ['REPORTED_BY', 'out'],
  'Meeting.follows': ['FOLLOWS', 'out'],
  'Meeting.followedBy': ['FOLLOWS', 'in'],
  'Statement.madeBy': ['MADE_BY', 'out'],
  'Statement.about': ['ABOUT', 'out'],
  'Statement.statedAt': ['STATED_AT', 'out'],
  'Statement.accounts': ['REPORTED_BY', 'out'],
  'Article.meetings': ['REPORTED_BY', 'in', 'Meeting'],
  'Article.statements': ['REPORTED_BY', 'in', 'Statement'],
};

const inTime = [
  'Person.meetings',
  'Organization.meetings',
  'Place.meetings',
  'Issue.meetings',
  'Meeting.follows',
  'Meeting.followedBy',
  'Article.meetings',
];

const roots: Readonly<Record<string, string>> = {
  people: 'Person',
  organizations: 'Organization',
  places: 'Place',
  issues: 'Issue',
  meetings: 'Meeting',
  statements: 'Statement',
};

/** The questions that count, and the fields that count from a node on. */
const counts: Readonly<Record<string, (graph: PlainGraph, args: Args) => unknown>> = {
  whoMet,
  timeline,
  compare,
  facets: (graph, { where = {} }) => facetsOf(graph, meetingsThat(graph, where as Args)),
};
const countsOf: Readonly<Record<string, (graph: PlainGraph, node: PlainNode, args: Args) => unknown>> = {
  met: (graph, { id }, args) => pageOfCounts(encounters(graph, { ...args, who: [id] }), args),
  facets: (graph, { id }, { where = {} }) =>
    facetsOf(
      graph,
      meetingsThat(graph, where as Args).filter((meeting) =>
        (['ATTENDED', 'DISCUSSED', 'HELD_AT'] as const).some((type) =>
          graph.at(id, type, type === 'ATTENDED' ? 'out' : 'in').some(({ node }) => node === meeting),
        ),
      ),
    ),
};
const meetingsThat = (graph: PlainGraph, where: Args): PlainNode[] =>
  graph.ofType('Meeting').filter((meeting) => fits(graph, meeting, {}, where));

/** Fields that the plain resolver knows, by coordinate. */
export const plainFields: readonly string[] = Object.keys(steps);
export const plainCounts: readonly string[] = Object.keys(countsOf);
export const plainRoots: readonly string[] = [...Object.keys(roots), ...Object.keys(counts)];

const schema = buildSchema(schemaText());

/** Answers an operation from the facts alone, field by field, as graphql-js goes. */
export async function plainAnswer(graph: PlainGraph, source: string, variables: Args): Promise<unknown> {
  const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (
    parent,
    args,
    _context,
    { fieldName, parentType, returnType },
  ) => {
    const type = parentType.name;
    const list = String(returnType).includes('Connection');
    if (type === 'Query') return rootOf(graph, fieldName, args);
    if (!('edge' in (parent as Args))) {
      const value = (parent as Args)[fieldName];
      return typeof value === 'function' ? value(args) : value;
    }
    const { node, edge } = parent as Row;
    const countOf = countsOf[fieldName];
    if (countOf) return countOf(graph, node, args);
    if (fieldName === 'evidence')
      return evidence(graph, (type.endsWith('Edge') ? edge : node.props).evidence as string[], args);
    if (type.endsWith('Edge')) {
      if (fieldName === 'node') return { node, edge: {} };
      return fieldName === 'side' ? referenced(graph, edge.side) : edge[fieldName];
    }
    if (fieldName === 'name') return nameOf(node, args.language as string | undefined);
    if (fieldName === 'names') return sorted(namesOf(node), ({ language, kind, value }) => [language, kind, value]);
    if (fieldName === 'country') return referenced(graph, node.props.country);
    if (fieldName === 'accountsDiffer') return accountsDiffer(graph, node);
    if (type === 'Statement' && ['date', 'dateOf'].includes(fieldName))
      return (whenSaid(graph, node) as Args)[fieldName];
    const step = steps[`${type}.${fieldName}`];
    if (!step) return fieldName === 'id' ? node.id : node.props[fieldName];
    const rows = graph.at(node.id, ...step);
    if (!list) return rows[0] && { node: rows[0].node, edge: {} };
    return pageOfRows(graph, rows, args, inTime.includes(`${type}.${fieldName}`));
  };
  const typeResolver: GraphQLTypeResolver<unknown, unknown> = (value) => (value as Row).node.type;
  const { data, errors } = await graphql({ schema, source, variableValues: variables, fieldResolver, typeResolver });
  if (errors) throw errors[0];
  return JSON.parse(JSON.stringify(data));
}

function rootOf(graph: PlainGraph, field: string, args: Args): unknown {
  const type = roots[field];
  if (counts[field]) return counts[field](graph, args);
  if (type)
    return pageOfRows(
      graph,
      graph.ofType(type).map((node) => ({ node, edge: {} })),
      args,
      false,
    );
  const node = graph.nodes.get(args.name ? graph.meant(args.name as string) : (args.id as string));
  return node && { node, edge: {} };
}

const referenced = (graph: PlainGraph, id: unknown): unknown => {
  const node = graph.nodes.get(id as string);
  return node && { node, edge: {} };
};

function evidence(graph: PlainGraph, ids: readonly string[], { first }: Args): Row[] {
  const found = ids.map((id) => ({ node: graph.nodes.get(id) as PlainNode, edge: {} }));
  return sorted(found, ({ node }) => [String(node.props.start).padStart(6, '0'), node.id]).slice(0, first as number);
}

interface PlainName {
  readonly value: string;
  readonly language: string;
  readonly kind: string;
}
const namesOf = (node: PlainNode): PlainName[] => node.props.names as PlainName[];

function nameOf(node: PlainNode, language = 'ZH_HANS'): string {
  const full = namesOf(node).filter(({ kind }) => kind === 'FULL');
  const [usual] = namesOf(node) as [PlainName];
  return (full.find((name) => name.language === language) ?? usual).value;
}

function sorted<T>(values: readonly T[], key: (value: T) => readonly string[]): T[] {
  const joined = (value: T): string => key(value).join('\u0000');
  return values.toSorted((a, b) => (joined(a) < joined(b) ? -1 : joined(a) > joined(b) ? 1 : 0));
}
