import { type Fact, isNodeFact, type RelationFact } from '../../../src/model/fact.js';

/** A node or relation as the facts tell it. */
export type Props = Readonly<Record<string, unknown>>;
export interface PlainNode {
  readonly id: string;
  readonly type: string;
  readonly props: Props;
}
/** A node as a field leads to it, with the properties of the relation on the way. */
export interface Row {
  readonly node: PlainNode;
  readonly edge: Props;
}
export interface PlainRelation {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly props: Props;
}

/** Facts held in arrays that are searched from end to end: slow, and plain to see right. */
export class PlainGraph {
  readonly nodes = new Map<string, PlainNode>();
  readonly #relations: PlainRelation[] = [];

  constructor(facts: readonly Fact[]) {
    for (const fact of facts) {
      if (isNodeFact(fact)) this.nodes.set(fact.id, { id: fact.id, type: fact.node, props: fact as Props });
      else {
        const { relation, from, to, ...props } = fact as RelationFact & Props;
        this.#relations.push({ from: from as string, to: to as string, type: relation as string, props });
      }
    }
  }

  ofType = (...types: readonly string[]): PlainNode[] =>
    [...this.nodes.values()].filter(({ type }) => types.includes(type));

  /** The relations of a type at a node, each with the node at its other end. */
  at(id: string, type: string, direction: 'in' | 'out', label?: string): Row[] {
    const [here, there] = direction === 'out' ? (['from', 'to'] as const) : (['to', 'from'] as const);
    return this.#relations
      .filter((relation) => relation.type === type && relation[here] === id)
      .map((relation) => ({ node: this.nodes.get(relation[there]) as PlainNode, edge: relation.props }))
      .filter(({ node }) => !label || node.type === label);
  }

  /** The node and all that lies below it. */
  below(id: string, type: string): string[] {
    return [id, ...this.at(id, type, 'in').flatMap(({ node }) => this.below(node.id, type))];
  }

  /** The node that a reference means, by its id or one of its names. */
  meant = (reference: string): string => {
    const found = [...this.nodes.values()].filter(
      ({ id, props }) =>
        id === reference || (props.names as { value: string }[] | undefined)?.some(({ value }) => value === reference),
    );
    if (found.length !== 1) throw new Error(`${reference} means ${found.length} nodes`);
    return (found[0] as PlainNode).id;
  };
}
