// Patience with Google: a refusal for haste or a fault of the far side is tried again, later each time.

export interface Patience {
  readonly attempts: number;
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
  readonly wait: (delayMs: number) => Promise<void>;
  /** Between 0 and 1, so that several waiting at once do not return at once. */
  readonly chance: () => number;
}

/** Over a minute in all: the API's quotas are counted by the minute. */
export const PATIENCE: Patience = {
  attempts: 8,
  firstDelayMs: 500,
  longestDelayMs: 32_000,
  wait: (delayMs) => new Promise((resolve) => setTimeout(resolve, delayMs)),
  chance: Math.random,
};

/** Calls `act` until it succeeds, fails in a way that `isPassing` says will not pass, or patience ends. */
export async function patiently<Value>(
  act: () => Promise<Value>,
  isPassing: (error: unknown) => boolean,
  patience: Patience = PATIENCE,
): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      if (attempt >= patience.attempts || !isPassing(error)) throw error;
      const delayMs = Math.min(patience.firstDelayMs * 2 ** (attempt - 1), patience.longestDelayMs);
      await patience.wait(delayMs * (0.75 + patience.chance() / 2));
    }
  }
}
