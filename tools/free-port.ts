// A port for a server that listens only later, when its address is already written in other places.

import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below what systems give to outgoing connections (from 32,768 on): none of those can take it meanwhile. */
const LOWEST = 20_000;
const HIGHEST = 32_000;
const MOST_TAKEN = 100;

/** A port that nothing on this machine listens to. Throws an `Error` when a hundred of them are taken. */
export async function freePort(): Promise<number> {
  for (let taken = 0; taken < MOST_TAKEN; taken++) {
    const port = randomInt(LOWEST, HIGHEST);
    if (await isFree(port)) return port;
  }
  throw new Error(`No port between ${LOWEST} and ${HIGHEST} was found free; set PORT.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
