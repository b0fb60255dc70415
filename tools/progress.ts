// How far a command is, on standard error, where it would be silent for more than a second: a bar on a terminal, a line
// per tenth elsewhere; where nobody knows how much there is to do, for how many seconds it has been at work.

const FIRST_MS = 1_000;
/** Doubled each time: whoever waits long reads few lines. */
const LONGEST_MS = 30_000;
const BAR_CHARACTERS = 20;

interface Running {
  readonly beganMs: number;
  /** From 0 to 1; `null` while nobody has said. */
  share: number | null;
  tenths: number;
  isAsking: boolean;
}

/** A command is one process. */
let running: Running | null = null;

/** Runs a command's work, and says every now and then how far it is. */
export async function withProgress<Result>(work: () => Promise<Result>): Promise<Result> {
  const now: Running = { beganMs: performance.now(), share: null, tenths: 0, isAsking: false };
  running = now;
  let timer: NodeJS.Timeout;
  const wait = (waitMs: number) => {
    timer = setTimeout(() => {
      if (!now.isAsking && now.share === null) {
        console.error(`… at work for ${Math.round(elapsedMs(now) / 1_000)} s`);
      }
      wait(Math.min(waitMs * 2, LONGEST_MS));
    }, waitMs);
    timer.unref();
  };
  wait(FIRST_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer!);
    running = null;
  }
}

/** So many of so many are done. Said only by work that has taken a second already. */
export function reached(done: number, of: number): void {
  if (!running || of === 0) return;
  running.share = done / of;
  const tenths = Math.floor(running.share * 10);
  if (elapsedMs(running) < FIRST_MS || tenths === running.tenths) return;
  running.tenths = tenths;
  const percent = `${Math.floor(running.share * 100)} %`;
  if (!process.stderr.isTTY) console.error(percent);
  else {
    const filled = Math.round(running.share * BAR_CHARACTERS);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_CHARACTERS - filled);
    process.stderr.write(`\r${bar} ${percent}${done === of ? '\n' : ''}`);
  }
}

/** While a person is asked, it is the person who is at work. */
export async function withoutProgress<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running) running.isAsking = true;
  try {
    return await work();
  } finally {
    if (running) running.isAsking = false;
  }
}

function elapsedMs({ beganMs }: Running): number {
  return performance.now() - beganMs;
}
