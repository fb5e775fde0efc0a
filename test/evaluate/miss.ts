/** What extraction got wrong, and the sentences that say it, or on which it based what is wrong. */
export interface Miss {
  readonly what: string;
  readonly sentences: readonly string[];
}
