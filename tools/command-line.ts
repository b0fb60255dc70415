// How a command begins and ends. It knows `--help`, refuses what it does not know before anything is done, and says
// what broke in one sentence and a hint on standard error, never a stack.

import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { OperationalError } from '../shared/operational-error.ts';
import { withProgress } from './progress.ts';

export interface Usage<Options extends ParseArgsOptionsConfig> {
  /** Printed for `--help`, and with what is refused. */
  readonly usage: string;
  readonly options?: Options;
  /** How many words may stand beside options; none unless said. */
  readonly words?: { readonly least: number; readonly most: number };
}

/**
 * Reads the command line, once, before anything else. `--help` prints the usage to standard output and exits with 0;
 * an option that nobody knows, or too many or too few words, exits with 2.
 */
export function readCommandLine<const Options extends ParseArgsOptionsConfig>(
  { usage, options, words = { least: 0, most: 0 } }: Usage<Options>,
  args: readonly string[] = process.argv.slice(2),
) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean' } } as Options & { help: { type: 'boolean' } },
    });
    if ((values as { readonly help?: boolean }).help) {
      console.log(usage);
      process.exit(0);
    }
    if (positionals.length < words.least) throw new Error('Something is missing.');
    if (positionals.length > words.most)
      throw new Error(`“${positionals[words.most]}” is one word too many.`);
    return { values, words: positionals };
  } catch (error) {
    // Node adds advice on odd names, which nobody here has.
    const [why] = String(error instanceof Error ? error.message : error).split('. To specify');
    console.error(`${why}\n\n${usage}`);
    return process.exit(2);
  }
}

/** Runs a command, says when it takes long, and sets the exit code it returns; 2 when the world broke under it. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await withProgress(command);
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    console.error(`${error.message}\n${error.hint}`);
    process.exitCode = 2;
  }
}
