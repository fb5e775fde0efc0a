/** Stable codes: part of the public contract of the command line (exit status) and of GraphQL (`extensions.code`). */
export const errorCodes = {
  BAD_USER_INPUT: 2,
  NOT_FOUND: 2,
  AMBIGUOUS_NAME: 2,
  UNREADABLE_DOCUMENT: 3,
  INVALID_FACTS: 3,
  INVALID_LEXICON: 3,
  INVALID_REVIEW: 3,
  PREREQUISITE_MISSING: 4,
  HOME_IN_USE: 4,
  DATABASE_UNAVAILABLE: 5,
  DATABASE_START_FAILED: 5,
  TIMEOUT: 5,
  INTERNAL: 1,
} as const;

export type ErrorCode = keyof typeof errorCodes;

/**
 * The one error class of whomet. `message` is written for the reader: what was wrong, where, what to do.
 * Anything else that is thrown is a bug and is reported as INTERNAL, without its text, to people outside.
 */
export class WhometError extends Error {
  override name = 'WhometError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { cause?: unknown; details?: Readonly<Record<string, unknown>> },
  ) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause });
    this.details = options?.details ?? {};
  }

  /** Machine-readable particulars (candidates of an ambiguous name, say); safe to show to clients. */
  readonly details: Readonly<Record<string, unknown>>;

  /** The status with which the command line ends when this error ends it. */
  get exitCode(): number {
    return errorCodes[this.code];
  }
}
