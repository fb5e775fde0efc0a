import type { Values } from './operations.js';

/** By operation, what @neo4j/graphql's answer is in the shape of whomet's. */
export const answersOfPeer: Readonly<Record<string, (data: Values) => unknown>> = {};
