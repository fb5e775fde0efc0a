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

/** npm passes on the Ctrl-C that the terminal has already sent: two signals so close together are one keystroke. */
const sameKeystrokeMs = 500;

/** Calls back once, on the first SIGINT or SIGTERM; a second one ends the process at once, with 128 + the signal's number. */
export function onSignal(callback: (signal: NodeJS.Signals) => void): void {
  let first: number | undefined;
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ] as const) {
    process.on(signal, () => {
      const now = performance.now();
      if (first === undefined) callback(signal);
      else if (now - first > sameKeystrokeMs) process.exit(128 + number);
      first ??= now;
    });
  }
}
