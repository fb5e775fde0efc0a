type Step = () => Promise<void>;

/** What has been started and must be stopped, the last first. */
export class Shutdown {
  readonly #steps: Step[] = [];

  add(step: Step): void {
    this.#steps.push(step);
  }

  /** Runs every step, whatever becomes of the others, and throws the first failure afterwards. */
  async run(): Promise<void> {
    const failures: unknown[] = [];
    for (const step of this.#steps.splice(0).reverse()) {
      await step().catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }
}

/** Calls back once, on the first SIGINT or SIGTERM; a second one ends the process at once, with 128 + the signal's number. */
export function onSignal(callback: (signal: NodeJS.Signals) => void): void {
  let first = true;
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ] as const) {
    process.on(signal, () => {
      if (!first) process.exit(128 + number);
      first = false;
      callback(signal);
    });
  }
}
