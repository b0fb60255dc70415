// A port for a server that listens only later, when its address is already written in other places.

import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below what systems give to outgoing connections (from 32,768 on): none of those can take it meanwhile. */
const LOWEST = 20_000;
const HIGHEST = 32_000;
const MOST_TAKEN = 100;

export interface HeldPort {
  readonly port: number;
  /** Lets it go, to be listened to at once. */
  release(): Promise<void>;
}

/**
 * A port that nothing on this machine listens to, held so that nobody else takes it; whoever connects is turned away.
 * Throws an `Error` when a hundred of them are taken.
 */
export async function holdFreePort(): Promise<HeldPort> {
  for (let taken = 0; taken < MOST_TAKEN; taken++) {
    const held = await hold(randomInt(LOWEST, HIGHEST));
    if (held) return held;
  }
  throw new Error(`No port between ${LOWEST} and ${HIGHEST} was found free; set PORT.`);
}

/** The same, let go: for a server that is another program. */
export async function freePort(): Promise<number> {
  const { port, release } = await holdFreePort();
  await release();
  return port;
}

function hold(port: number): Promise<HeldPort | null> {
  return new Promise((resolve) => {
    const holder = createServer((connection) => connection.destroy());
    const release = () => new Promise<void>((closed) => holder.close(() => closed()));
    holder.once('error', () => resolve(null));
    holder.listen(port, '127.0.0.1', () => resolve({ port, release }));
  });
}
