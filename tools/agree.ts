// Asks before a command does what it has said it would do.

import { createInterface } from 'node:readline/promises';

/** Asks whoever is there; a machine has to have said so beforehand. */
export async function isAgreed(isSure: boolean): Promise<boolean> {
  if (isSure) return true;
  if (!process.stdin.isTTY) {
    console.log('Nothing was done: add --yes to go ahead.');
    return false;
  }
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asking.question('Go ahead? Type yes: ');
  asking.close();
  return answer.trim().toLowerCase() === 'yes';
}
