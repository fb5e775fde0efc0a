/** Thrown where the server did not even say that the time was up. */
export class DeadlineError extends Error {
  override name = 'DeadlineError';

  constructor(readonly timeoutMs: number) {
    super(`no answer within ${timeoutMs} ms`);
  }
}

/** The server keeps the time; this is for one that no longer does (stopped, or behind a broken line). */
const graceMs = 1_000;

export async function withDeadline<T>(answer: PromiseLike<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineError(timeoutMs)), timeoutMs + graceMs);
  });
  try {
    return await Promise.race([answer, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
