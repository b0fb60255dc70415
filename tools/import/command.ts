// `npm run import`: reads its arguments, prints, and exits with 0 when it is done, 1 when it is refused, 2
// when the world broke.

import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { runCommand } from '../command-line.ts';
import { type ImportArguments, readArguments, type UndoArguments } from './arguments.ts';
import { workbookPlace } from './environment.ts';
import { type Outcome, refused } from './outcome.ts';
import { EMPTY_PROGRAMME, mappingFor, prepareImport } from './prepare.ts';
import { printReport } from './print.ts';
import { readProgramme } from './programme.ts';
import { readCsv } from './read-csv.ts';
import { undoImport } from './undo-import.ts';
import type { WorkbookDoor } from './workbook-door.ts';
import { objections, writeImport } from './write-import.ts';

await runCommand(async () => {
  const read = readArguments(process.argv.slice(2));
  if (read.kind === 'refused') return complain(read.problems);
  return read.value.act === 'undo' ? undo(read.value) : bring(read.value);
});

async function bring(given: ImportArguments): Promise<0 | 1> {
  const bytes = await readNamed(given.file);
  if (bytes.kind === 'refused') return complain(bytes.problems);
  const map = given.map === undefined ? undefined : await readNamed(given.map);
  if (map?.kind === 'refused') return complain(map.problems);
  const source = readCsv(bytes.value, given);
  if (source.kind === 'refused') return complain(source.problems);
  const mapping = mappingFor(source.value, map?.value.toString('utf8'));
  if (mapping.kind === 'refused') return complain(mapping.problems);

  const from = { file: given.file, source: source.value, mapping: mapping.value };
  const { tab, replaces } = given;
  if (given.isDryRun) {
    const prepared = prepareImport(from, { tab, standing: EMPTY_PROGRAMME }, randomUUID());
    if (prepared.kind === 'refused') return complain(prepared.problems);
    return say(given.asJson, { report: prepared.value.report, written: null }, [
      ...printReport(prepared.value.report),
      '',
      'A dry run, against an empty programme: nothing was written.',
    ]);
  }

  const door = await openDoor();
  if (door.kind === 'refused') return complain(door.problems);
  const programme = await readProgramme(door.value, tab);
  if (programme.kind === 'refused') return complain(programme.problems);
  const standing = { ...programme.value, rows: replaces ? [] : programme.value.rows };
  const prepared = prepareImport(from, { tab, standing }, randomUUID());
  if (prepared.kind === 'refused') return complain(prepared.problems);
  const { report, rows } = prepared.value;
  const against = objections({ ...from, programme: programme.value, replaces });
  if (against.length > 0) return complain(against);

  if (!given.asJson) console.log(printReport(report).join('\n'));
  const former = replaces ? `, in place of ${programme.value.rows.length}` : '';
  const question = `Write ${rows.length} rows into ${tab} of ${door.value.place}${former}?`;
  if (!(await agreed(given.asks, question))) return complain(['Nothing was written.']);
  const write = { ...from, rows, programme: programme.value, replaces };
  const written = await writeImport(door.value, write, acting());
  if (written.kind === 'refused') return complain(written.problems);
  const { id, tabs, firstRow, rowCount, errands } = written.value;
  return say(given.asJson, { report, written: written.value }, [
    '',
    `Written and read back: ${rowCount} rows, from row ${firstRow} of ${tab}, in ${door.value.place}.`,
    ...tabs.map(({ name, holds }) => `  ${name}: ${holds} (hidden tab)`),
    ...errands,
    `To take it back: npm run import -- --undo ${id}`,
  ]);
}

async function undo(given: UndoArguments): Promise<0 | 1> {
  const door = await openDoor();
  if (door.kind === 'refused') return complain(door.problems);
  const question = `Take back ${given.id ?? 'the latest import'} in ${door.value.place}?`;
  if (!(await agreed(given.asks, question))) return complain(['Nothing was undone.']);
  const undone = await undoImport(door.value, given.id, acting());
  if (undone.kind === 'refused') return complain(undone.problems);
  const { id, removedRows, restoredRows, settings, rawTab, errands } = undone.value;
  return say(given.asJson, { undone: undone.value }, [
    `The import ${id} is taken back: ${removedRows} rows removed, ${restoredRows} former rows back.`,
    ...(settings.length > 0 ? [`Settings as before: ${settings.join(', ')}.`] : []),
    `The file stays as it came in the hidden tab “${rawTab}”.`,
    ...errands,
  ]);
}

/** Opened late: the client takes a moment to load, and a dry run never needs it. */
async function openDoor(): Promise<Outcome<WorkbookDoor>> {
  const place = workbookPlace(process.env);
  if (place.kind === 'refused') return place;
  const { openWorkbook } = await import('./workbook.ts');
  return { kind: 'done', value: openWorkbook(place.value) };
}

/** A file as the person named it, from the folder in which they typed. */
async function readNamed(path: string): Promise<Outcome<Buffer>> {
  try {
    return { kind: 'done', value: await readFile(resolve(process.env.INIT_CWD ?? '.', path)) };
  } catch (error) {
    return refused(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Asks at a terminal only: a script that calls the command has said what it wants. */
async function agreed(asks: boolean, question: string): Promise<boolean> {
  if (!asks || !process.stdin.isTTY) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`\n${question} [y/N] `);
  terminal.close();
  return /^(y|yes|o|oui)$/i.test(answer.trim());
}

function acting() {
  return { who: `${userInfo().username} (import)`, now: new Date() };
}

function say(asJson: boolean, value: object, lines: readonly string[]): 0 {
  console.log(asJson ? JSON.stringify(value, null, 2) : lines.join('\n'));
  return 0;
}

function complain(problems: readonly string[]): 1 {
  for (const problem of problems) console.error(problem);
  return 1;
}
