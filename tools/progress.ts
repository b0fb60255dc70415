// Says on standard error that a command is still at work, where it would be silent for more than a second.

const FIRST_MS = 1_000;
/** Doubled each time: whoever waits long reads few lines. */
const LONGEST_MS = 30_000;

let paused = 0;

/** Runs it, and says every now and then for how many seconds it has been running. */
export async function withProgress<Result>(work: () => Promise<Result>): Promise<Result> {
  const beganMs = performance.now();
  let timer: NodeJS.Timeout;
  const wait = (waitMs: number) => {
    timer = setTimeout(() => {
      if (paused === 0) console.error(`… at work for ${Math.round((performance.now() - beganMs) / 1_000)} s`);
      wait(Math.min(waitMs * 2, LONGEST_MS));
    }, waitMs);
    timer.unref();
  };
  wait(FIRST_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer!);
  }
}

/** While a person is asked, it is the person who is at work. */
export async function withoutProgress<Result>(work: () => Promise<Result>): Promise<Result> {
  paused += 1;
  try {
    return await work();
  } finally {
    paused -= 1;
  }
}
