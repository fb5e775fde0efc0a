import type Cypher from '@neo4j/cypher-builder';
import { outerVariable } from './cypher.js';
import { lookUpReferences, type Sought } from './look-up-references.js';

/** What an operation's arguments name, wherever they stand: looked up once, at the beginning of the statement. */
export class OuterReferences {
  readonly #sought: Sought[] = [];
  readonly #problems = outerVariable('problems');

  /** The variable that holds what is meant wherever it is used in the statement. */
  add(reference: Omit<Sought, 'nodes'>): Cypher.Variable {
    const nodes = outerVariable(reference.path.findLast((step) => !/^\d+$/u.test(step)) as string);
    this.#sought.push({ ...reference, nodes });
    return nodes;
  }

  /** The references that did not lead to one entity (see reference-problems.ts); undefined where nothing is named. */
  get problems(): Cypher.Variable | undefined {
    return this.#sought.length > 0 ? this.#problems : undefined;
  }

  clauses(): readonly Cypher.Clause[] {
    return this.#sought.length > 0 ? [lookUpReferences(this.#sought, this.#problems)] : [];
  }
}
