// How a command ends: what broke is one sentence and a hint on standard error, never a stack.

import { Breakdown } from '../shared/breakdown.ts';

/** Runs a command and sets the exit code it returns; 2 when the world broke under it. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof Breakdown)) throw error;
    console.error(`${error.message}\n${error.hint}`);
    process.exitCode = 2;
  }
}
