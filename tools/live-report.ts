// `npm run live:report`: what the self-test found on a live Google, and what the worker's own account sees of the same
// sheet, as one file to send to whoever keeps the code. No cell of the programme is in it.

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { verify } from '../shared/publication/verify.ts';
import { SELF_TEST_TAB } from '../shared/tabs.ts';
import { readConfig } from '../worker/config.ts';
import { openSheet, type Sheet } from '../worker/google/sheets.ts';
import { sha256 } from '../worker/hashes.ts';
import { readCommandLine, runCommand } from './command-line.ts';
import { reached } from './progress.ts';

const FILE = 'live-report.json';
const BETWEEN_READS_MS = 1_000;
/** Google starts a one-off trigger's run within about a minute. */
const LOOKS = 60;
const BETWEEN_LOOKS_MS = 2_000;

export interface LiveReport {
  readonly format: 'bandstand.live-report/1';
  readonly at: string;
  readonly node: string;
  /** As the script wrote it; `null` when it never ran in this workbook. */
  readonly selfTest: unknown;
  /** What the run that a one-off trigger started could do; still `awaited` when it never reported. */
  readonly timeDriven: unknown;
  /** What reads of both published tabs met, one after the other: during a publish, torn ones are expected. */
  readonly reads: {
    readonly whole: number;
    readonly damaged: number;
    readonly missing: number;
    readonly revisions: number;
  };
  /** How long a read of both took, in milliseconds. */
  readonly readMs: { readonly shortest: number; readonly longest: number };
}

/**
 * Reads so many times, a second apart, and then looks so often whether the time-driven run has reported. Throws an
 * `OperationalError` when the sheet cannot be read.
 */
export async function liveReport(sheet: Sheet, reads: number, looks = LOOKS): Promise<LiveReport> {
  const counts = { whole: 0, damaged: 0, missing: 0 };
  const revisions = new Set<number>();
  const took: number[] = [];
  for (let read = 1; read <= reads; read++) {
    const beganMs = performance.now();
    const found = verify(await sheet.readPublished(), sha256);
    took.push(Math.round(performance.now() - beganMs));
    if (found.kind === 'whole') {
      counts.whole += 1;
      revisions.add(found.publication.manifest.revision);
    } else counts[found.kind === 'none' ? 'missing' : 'damaged'] += 1;
    reached(read, reads);
    if (read < reads) await setTimeout(BETWEEN_READS_MS);
  }
  let [selfTest, timeDriven] = await readSelfTest(sheet);
  for (let look = 1; look <= looks && isAwaited(timeDriven); look++) {
    await setTimeout(BETWEEN_LOOKS_MS);
    [selfTest, timeDriven] = await readSelfTest(sheet);
  }
  return {
    format: 'bandstand.live-report/1',
    at: new Date().toISOString(),
    node: process.version,
    selfTest,
    timeDriven,
    reads: { ...counts, revisions: revisions.size },
    readMs: { shortest: Math.min(...took), longest: Math.max(...took) },
  };
}

async function readSelfTest(sheet: Sheet): Promise<[unknown, unknown]> {
  const [[selfTest] = [], [timeDriven] = []] = (await sheet.readTab(SELF_TEST_TAB)) ?? [];
  const parsed = (cell: unknown): unknown => (typeof cell === 'string' ? JSON.parse(cell) : null);
  return [parsed(selfTest), parsed(timeDriven)];
}

export function isAwaited(timeDriven: unknown): boolean {
  return (timeDriven as { state?: unknown } | null)?.state === 'awaited';
}

if (import.meta.main) {
  const { values } = readCommandLine({
    usage: `npm run live:report [-- --reads 60]
reads what the self-test left in the sheet, and the published tabs so many times, a second apart (publish meanwhile to
see what a reader sees of it); waits two minutes at most for the self-test's time-driven run; writes ${FILE}.
See docs/live-google.md.`,
    options: { reads: { type: 'string' } },
  });
  await runCommand(async () => {
    const reads = Math.min(600, Math.max(1, Number(values.reads ?? 10) || 10));
    const report = await liveReport(openSheet(readConfig(process.env)), reads);
    const file = resolve(process.env.INIT_CWD ?? '.', FILE);
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
    console.log(`Wrote ${file}.`);
    if (isAwaited(report.timeDriven))
      console.log(
        'The time-driven run of the self-test never reported: choose “Self-test” again, which says whether it could not write, and look under Executions in the script’s project.',
      );
    if (report.selfTest !== null) return 0;
    console.log(
      'The self-test never ran in this workbook: choose “Self-test” in its menu, then run this again.',
    );
    return 1;
  });
}
