import type { PlainGraph, Row } from './plain-graph.js';
import { plainOrder } from './plain-order.js';
import { fits } from './plain-where.js';

export type Args = Readonly<Record<string, unknown>>;

export interface PlainPage {
  readonly edges: readonly unknown[];
  readonly nodes: readonly unknown[];
  readonly totalCount: number;
  readonly pageInfo: object;
}

/** The page of a list that `first` or `last` asks for. */
function cut<T>(all: readonly T[], { first, last }: Args) {
  const rows = last == null ? all.slice(0, first as number) : all.slice(Math.max(0, all.length - (last as number)));
  const more = all.length > rows.length;
  return {
    rows,
    totalCount: all.length,
    pageInfo: { hasNextPage: last == null && more, hasPreviousPage: last != null && more },
  };
}

/** A page of nodes, those that fit `where`, in the order asked for. */
export function pageOfRows(graph: PlainGraph, all: readonly Row[], args: Args, isInTime: boolean): PlainPage {
  const fitting = all.filter(({ node, edge }) => fits(graph, node, edge, (args.where ?? {}) as Args));
  const orderBy = (args.orderBy ?? (isInTime ? [{ date: 'ASC' }] : [])) as readonly Args[];
  const { rows, ...page } = cut(plainOrder(graph, fitting, orderBy), args);
  return { ...page, edges: rows, nodes: rows.map(({ node }) => ({ node, edge: {} })) };
}

/** A page of things that are counted, in the order in which they are given. */
export function pageOfCounts(counts: readonly object[], args: Args): PlainPage {
  const { rows, ...page } = cut(counts, args);
  return { ...page, edges: rows.map((node) => ({ node })), nodes: rows };
}

type Key = string | number;

/** In order of the keys, numbers from the greatest down, texts from the first on. */
export function ranked<T>(values: readonly T[], keys: (value: T) => readonly Key[]): T[] {
  return values.toSorted((one, other) => {
    const [ours, theirs] = [keys(one), keys(other)];
    const at = ours.findIndex((key, index) => key !== theirs[index]);
    if (at < 0) return 0;
    const isLess = (ours[at] as Key) < (theirs[at] as Key);
    return isLess === (typeof ours[at] === 'string') ? -1 : 1;
  });
}
