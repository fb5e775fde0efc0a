/** What was measured of one operation on one graph; `npm run bench -- --json FILE` writes these. */
export interface Row {
  readonly operation: string;
  /** Meetings in the graph. */
  readonly meetings: number;
  /** Milliseconds from request to answer through whomet, 8 at a time. */
  readonly p50: number;
  readonly p95: number;
  /** Of whomet. */
  readonly requestsPerSecond: number;
  /** Of whomet's statement. */
  readonly dbHits: number;
  /** Its dbHits over those of the statement written by hand. */
  readonly dbHitsToRaw: number;
  /** Requests a second over those of @neo4j/graphql; null where that cannot express the operation, or was not asked. */
  readonly rateToPeer: number | null;
  /** Requests a second over those of the bare handler. */
  readonly rateToBare: number;
  /** Milliseconds from the text of an operation not seen before to its statement. */
  readonly compile: number;
  /** The statement written by hand, through neo4j-driver in one process, 8 at a time. */
  readonly raw: Speed & { readonly dbHits: number };
  /** The bare node:http handler around it. */
  readonly bare: Speed;
  readonly peer: Speed | null;
  /** Characters of the answer's JSON. */
  readonly answerSize: number;
}

export interface Speed {
  readonly p50: number;
  readonly p95: number;
  readonly requestsPerSecond: number;
}
