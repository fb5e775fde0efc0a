/**
 * What one request may cost before it is refused. Chosen so that GraphiQL's introspection and six steps through the graph
 * (each is a field, its edges and their node) pass with room to spare.
 */
export const limits = {
  /** Of a request's body or its address. */
  bytes: 100_000,
  /** Words and signs of the GraphQL text. */
  tokens: 2_000,
  /** Nested fields, introspection apart (graphql-js limits that itself). */
  depth: 20,
  /** Fields right under query; each is a statement to the database. */
  rootFields: 10,
  aliases: 50,
  /** Fields once every fragment is spelled out. */
  fields: 1_000,
  /** Objects that an answer may hold if every page of it were full. */
  objects: 500_000,
  /** From the whole request to the whole answer, in milliseconds. */
  answerMs: 30_000,
  /** For the client to send the whole request. */
  requestMs: 10_000,
  /** Between two requests on one connection. */
  idleMs: 5_000,
  /** For running answers to end when the server stops. */
  drainMs: 10_000,
  /** For the database to answer the readiness check. */
  readyMs: 3_000,
} as const;
