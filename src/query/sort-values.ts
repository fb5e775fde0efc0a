import type Cypher from '@neo4j/cypher-builder';
import { cypher, variable, word } from './cypher.js';
import type { Step } from './related.js';

type OfNode = (node: Cypher.Variable) => Cypher.Expr;

/** How many relations of the kind the node has. Without a label for their other end, Neo4j knows it without counting. */
export const countOf =
  ({ type, direction, label }: Step): OfNode =>
  (node) => {
    const end = label ? cypher`(:${word(label)})` : cypher`()`;
    return direction === 'out'
      ? cypher`COUNT { (${node})-[:${word(type)}]->${end} }`
      : cypher`COUNT { (${node})<-[:${word(type)}]-${end} }`;
  };

/** The first of the usual names of the nodes that the relations lead to; null where there is none. */
export const nameOfEnd =
  ({ type, direction }: Step): OfNode =>
  (node) => {
    const end = variable('end');
    const hop = direction === 'out' ? cypher`-[:${word(type)}]->` : cypher`<-[:${word(type)}]-`;
    return cypher`COLLECT { MATCH (${node})${hop}(${end}) RETURN ${end}.name ORDER BY ${end}.name LIMIT 1 }[0]`;
  };

/** The usual name of the node whose id the property holds. */
export const nameOfReferenced =
  (property: string, label: string): OfNode =>
  (node) => {
    const other = variable('other');
    const match = cypher`MATCH (${other}:${word(label)} {id: ${node.property(property)}})`;
    return cypher`COLLECT { ${match} RETURN ${other}.name }[0]`;
  };
