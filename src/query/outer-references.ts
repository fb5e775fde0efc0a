import type Cypher from '@neo4j/cypher-builder';
import { cypher, outerVariable } from './cypher.js';

/** One argument's references, looked up. */
interface Looked {
  /** Binds `nodes`, the list of what is meant, and `problems`, the references that did not lead to one entity. */
  readonly clause: Cypher.Clause;
  readonly nodes: Cypher.Variable;
  readonly problems: Cypher.Variable;
}

/** What an operation's arguments name, wherever they stand: looked up once, at the beginning of the statement. */
export class OuterReferences {
  readonly #looked: (Looked & { readonly outer: Cypher.Variable })[] = [];
  readonly #problems = outerVariable('problems');

  /** The variable that holds `nodes` wherever it is used in the statement. */
  add(looked: Looked): Cypher.Variable {
    const outer = outerVariable(looked.nodes.prefix);
    this.#looked.push({ ...looked, outer });
    return outer;
  }

  /** The references that did not lead to one entity (see reference-problems.ts); undefined where nothing is named. */
  get problems(): Cypher.Variable | undefined {
    return this.#looked.length > 0 ? this.#problems : undefined;
  }

  clauses(): readonly Cypher.Clause[] {
    if (this.#looked.length === 0) return [];
    const sum = this.#looked.map(({ problems }): Cypher.Expr => problems).reduce((all, one) => cypher`${all} + ${one}`);
    const nodes = this.#looked.map((one) => cypher`${one.nodes} AS ${one.outer}`);
    return [...this.#looked.map(({ clause }) => clause), cypher`WITH ${nodes}, ${sum} AS ${this.#problems}`];
  }
}
