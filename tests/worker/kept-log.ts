// A log whose lines a test can read.

import { type Log, openLog } from '../../worker/log.ts';

export interface KeptLog {
  readonly log: Log;
  readonly lines: Record<string, unknown>[];
  /** Everything that was written, as it was written. */
  text(): string;
}

export function keepLog(): KeptLog {
  const written: string[] = [];
  const lines: Record<string, unknown>[] = [];
  const write = (line: string) => {
    written.push(line);
    lines.push(JSON.parse(line));
  };
  return { log: openLog('trace', { write }), lines, text: () => written.join('') };
}
