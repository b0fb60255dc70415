// Asks before a command does what it has said it would do.

import { createInterface } from 'node:readline/promises';
import { withoutProgress } from './progress.ts';

/** Asks whoever is there; a machine has to have said so beforehand. */
export async function isAgreed(isSure: boolean): Promise<boolean> {
  if (isSure) return true;
  if (!process.stdin.isTTY) {
    console.log('Nothing was done: add --yes to go ahead.');
    return false;
  }
  return (await ask('Go ahead? Type yes: ')).trim().toLowerCase() === 'yes';
}

/** One line of a person at a terminal; the question goes to standard error, where it is in nobody's way. */
export function ask(question: string): Promise<string> {
  return withoutProgress(async () => {
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    const answer = await terminal.question(question);
    terminal.close();
    return answer;
  });
}
