import { whenSaid } from './plain-dates.js';
import type { PlainGraph, Row } from './plain-graph.js';

type Value = string | number | undefined;

/** What a row is ordered by under a key; undefined where it has no value. */
function keyOf(graph: PlainGraph, { node, edge }: Row, key: string): Value {
  const count = (type: string, direction: 'in' | 'out'): number => graph.at(node.id, type, direction).length;
  const usual = (id: unknown): Value => (graph.nodes.get(id as string)?.props.names as { value: string }[])?.[0]?.value;
  if (key === 'id') return node.id;
  if (key === 'name') return usual(node.id);
  if (key === 'country') return usual(node.props.country);
  if (key === 'date' && node.type === 'Meeting') return node.props.earliest as Value;
  if (key === 'date' && node.type === 'Statement') return whenSaid(graph, node).earliest;
  if (['role', 'side', 'capacity'].includes(key)) return edge[key] as Value;
  if (key === 'title' && node.type !== 'Meeting') return edge.title as Value;
  if (key === 'place') {
    return graph
      .at(node.id, 'HELD_AT', 'out')
      .map((end) => usual(end.node.id))
      .toSorted()[0];
  }
  if (key === 'attendees') return count('ATTENDED', 'in');
  if (key === 'issues') return count('DISCUSSED', 'out');
  if (key === 'accounts') return count('REPORTED_BY', 'out');
  if (key === 'statements') return count(node.type === 'Issue' ? 'ABOUT' : 'MADE_BY', 'in');
  if (key === 'meetings') {
    if (node.type === 'Place') return count('HELD_AT', 'in');
    return node.type === 'Issue' ? count('DISCUSSED', 'in') : count('ATTENDED', 'out');
  }
  return node.props[key] as Value;
}

/** The rows in order of the keys, those without a value last whichever way it runs, and of the id in the end. */
export function plainOrder(
  graph: PlainGraph,
  rows: readonly Row[],
  orderBy: readonly Readonly<Record<string, unknown>>[],
): Row[] {
  const keys = [orderBy].flat().flatMap((element) => Object.entries(element));
  return rows.toSorted((one, other) => {
    for (const [key, direction] of [...keys, ['id', 'ASC']] as [string, string][]) {
      const [a, b] = [keyOf(graph, one, key), keyOf(graph, other, key)];
      if (a === b) continue;
      if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
      return a < b === (direction === 'ASC') ? -1 : 1;
    }
    return 0;
  });
}
