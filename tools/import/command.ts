// `npm run import`: reads its arguments, prints, and exits with 0 when it is done, 1 when it is refused, 2
// when the world broke.

import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, resolve } from 'node:path';
import { done, type Outcome, refused } from '../../shared/import/outcome.ts';
import type { Proposal } from '../../shared/import/proposal.ts';
import type { Settings } from '../../shared/settings.ts';
import { ask } from '../ask.ts';
import { readCommandLine, runCommand } from '../command-line.ts';
import { reached } from '../progress.ts';
import { workbookPlace } from '../workbook/environment.ts';
import type { WorkbookAdapter } from '../workbook/workbook-adapter.ts';
import { type ImportArguments, OPTIONS, readArguments, type UndoArguments, USAGE } from './arguments.ts';
import { type MappingChoice, proposeMapping } from './choose-mapping.ts';
import { clockWith, EMPTY_PROGRAMME, mappingFor, prepareImport } from './prepare.ts';
import { printMatching, printReport } from './print.ts';
import { printProposal } from './print-proposal.ts';
import { type Programme, readProgramme } from './programme.ts';
import { type CsvTable, readCsv } from './read-csv.ts';
import { undoImport } from './undo-import.ts';
import { compare, isRepeat, updateWrite } from './update.ts';
import { objections, writeImport } from './write-import.ts';

const given = readCommandLine({ usage: USAGE, options: OPTIONS, words: { least: 0, most: 1 } });

/** Reading, the mapping, the rows alone, those that stand, and both together. */
const STEPS = 5;

await runCommand(async () => {
  const read = readArguments(given);
  if (read.kind === 'refused') {
    complain(read.problems);
    return 2;
  }
  return read.value.act === 'undo' ? undo(read.value) : bring(read.value);
});

async function bring(given: ImportArguments): Promise<0 | 1> {
  const bytes = await readNamed(given.file);
  if (bytes.kind === 'refused') return complain(bytes.problems);
  const map = given.map === undefined ? undefined : await readNamed(given.map);
  if (map?.kind === 'refused') return complain(map.problems);
  const mapText = map?.value.toString('utf8');
  const read = readCsv(bytes.value, given, clockWith(EMPTY_PROGRAMME.settings, mapText));
  if (read.kind === 'refused') return complain(read.problems);
  reached(1, STEPS);
  if (given.isDryRun) return dryRun(given, read.value, mapText);

  const adapter = await openAdapter();
  if (adapter.kind === 'refused') return complain(adapter.problems);
  const programme = await readProgramme(adapter.value, given.tab);
  if (programme.kind === 'refused') return complain(programme.problems);
  // The times of a calendar are those of the programme's clock, which is known only now.
  const source = read.value.isCalendar
    ? readCsv(bytes.value, given, clockWith(programme.value.settings, mapText))
    : read;
  if (source.kind === 'refused') return complain(source.problems);
  const chosen = await chooseMapping(given, source.value, mapText, programme.value.settings);
  if (chosen.kind === 'refused') return complain(chosen.problems);
  const from = { file: given.file, source: source.value, mapping: chosen.value.bound };
  return write(given, adapter.value, programme.value, from);
}

async function dryRun(given: ImportArguments, source: CsvTable, mapText: string | undefined): Promise<0 | 1> {
  const chosen = await chooseMapping(given, source, mapText, EMPTY_PROGRAMME.settings);
  if (chosen.kind === 'refused') return complain(chosen.problems);
  const { bound, mapping, proposal } = chosen.value;
  const from = { file: given.file, source, mapping: bound };
  reached(2, STEPS);
  const prepared = prepareImport(from, { tab: given.tab, current: EMPTY_PROGRAMME }, randomUUID());
  reached(STEPS, STEPS);
  if (prepared.kind === 'refused') return complain(prepared.problems);
  const { report } = prepared.value;
  return print(given.asJson, { report, written: null, ...(proposal && { proposal, mapping }) }, [
    ...printReport(report),
    '',
    'A dry run, against an empty programme: nothing was written.',
  ]);
}

type From = Parameters<typeof prepareImport>[0];

async function write(
  given: ImportArguments,
  adapter: WorkbookAdapter,
  programme: Programme,
  from: From,
): Promise<0 | 1> {
  const { tab, replaces, updates } = given;
  const against = objections({ ...from, programme, replaces });
  if (against.length > 0) return complain(against);
  reached(2, STEPS);
  const alone = prepareImport(from, { tab, current: { ...programme, rows: [] } }, randomUUID());
  if (alone.kind === 'refused') return complain(alone.problems);
  reached(3, STEPS);
  // Where nothing stands, whatever was removed before is wanted again.
  const isFresh = replaces || programme.rows.length === 0;
  const matching = isFresh ? null : await compare(adapter, programme, alone.value);
  const isUpdate = matching !== null && isRepeat(matching);
  const current = { ...programme, rows: replaces || isUpdate ? [] : programme.rows };
  reached(4, STEPS);
  const prepared = current.rows.length === 0 ? alone : prepareImport(from, { tab, current }, randomUUID());
  reached(STEPS, STEPS);
  if (prepared.kind === 'refused') return complain(prepared.problems);
  const { report } = prepared.value;
  if (!given.asJson) {
    console.log(printReport(report).join('\n'));
    if (isUpdate) console.log(printMatching(matching).join('\n'));
  }
  if (isUpdate && !updates) {
    const { changed, same, unclear } = matching;
    const known = changed.length + same.length + unclear.length;
    return complain([
      `${known} of ${report.events} events stand in ${tab} already, or may: say --update to change them and ` +
        'add the new ones, or --replace. Nothing was written.',
    ]);
  }
  const made = isUpdate
    ? updateWrite(programme, prepared.value, matching)
    : { rows: prepared.value.rows, updates: [] };
  const former = replaces ? `, in place of ${programme.rows.length}` : '';
  const change = isUpdate ? ` and change ${made.updates.length}` : former;
  const question = `Write ${made.rows.length} rows into ${tab} of ${adapter.place}${change}?`;
  if (isUpdate && made.rows.length + made.updates.length === 0) {
    return print(given.asJson, { report, matching, written: null }, ['', 'There is nothing to write.']);
  }
  // What stands is replaced or changed only when somebody said so.
  const mustAsk = (replaces && programme.rows.length > 0) || made.updates.length > 0;
  if (!(await agreed(given.asks, question, mustAsk))) return complain([NOT_WITHOUT_YES]);
  const written = await writeImport(adapter, { ...from, ...made, programme, replaces }, acting());
  if (written.kind === 'refused') return complain(written.problems);
  const { id, tabs, firstRow, rowCount, changedRows, errands } = written.value;
  return print(given.asJson, { report, ...(isUpdate && { matching }), written: written.value }, [
    '',
    `Written and read back: ${rowCount} rows, from row ${firstRow} of ${tab}, in ${adapter.place}.`,
    ...(changedRows > 0 ? [`Changed and read back: ${changedRows} rows that stood there.`] : []),
    ...tabs.map(({ name, holds }) => `  ${name}: ${holds} (hidden tab)`),
    ...errands,
    `To take it back: npm run import -- --undo ${id}`,
  ]);
}

/** The mapping of a file, or the one that is proposed and asked about; kept where `--save` says. */
async function chooseMapping(
  given: ImportArguments,
  source: CsvTable,
  mapText: string | undefined,
  settings: Settings,
): Promise<Outcome<Pick<MappingChoice, 'bound'> & Partial<MappingChoice>>> {
  if (mapText !== undefined) {
    const bound = mappingFor(source, mapText);
    return bound.kind === 'refused' ? bound : done({ bound: bound.value });
  }
  const isSomebodyThere = given.asks && process.stdin.isTTY;
  const tell = (proposal: Proposal) => {
    if (!given.asJson) console.log(printProposal(proposal).join('\n'));
  };
  const chosen = await proposeMapping(source, settings, tell, isSomebodyThere ? ask : undefined);
  if (chosen.kind === 'refused' || given.save === undefined) return chosen;
  const path = resolve(process.env.INIT_CWD ?? '.', given.save);
  const mapping = { name: basename(path).replace(/(\.map)?\.json$/, ''), ...chosen.value.mapping };
  await writeFile(path, `${JSON.stringify(mapping, null, 2)}\n`);
  return chosen;
}

async function undo(given: UndoArguments): Promise<0 | 1> {
  const adapter = await openAdapter();
  if (adapter.kind === 'refused') return complain(adapter.problems);
  const question = `Take back ${given.id ?? 'the latest import'} in ${adapter.value.place}?`;
  if (!(await agreed(given.asks, question, false))) return complain(['Nothing was undone.']);
  const undone = await undoImport(adapter.value, given.id, acting());
  if (undone.kind === 'refused') return complain(undone.problems);
  const { id, removedRows, restoredRows, restoredCells, settings, rawTab, errands } = undone.value;
  return print(given.asJson, { undone: undone.value }, [
    `The import ${id} is taken back: ${removedRows} rows removed, ${restoredRows} former rows back.`,
    ...(restoredCells > 0 ? [`${restoredCells} cells of other rows are as they were before it.`] : []),
    ...(settings.length > 0 ? [`Settings as before: ${settings.join(', ')}.`] : []),
    `The file stays as it came in the hidden tab “${rawTab}”.`,
    ...errands,
  ]);
}

/** Opened late: the client takes a moment to load, and a dry run never needs it. */
async function openAdapter(): Promise<Outcome<WorkbookAdapter>> {
  const place = workbookPlace(process.env);
  if (place.kind === 'refused') return place;
  const { openWorkbook } = await import('../workbook/workbook.ts');
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

const NOT_WITHOUT_YES = 'Nothing was written. Add --yes to go ahead without being asked.';

/** Where nobody is there to be asked, only what replaces nothing goes ahead. */
async function agreed(asks: boolean, question: string, mustAsk: boolean): Promise<boolean> {
  if (!asks) return true;
  if (!process.stdin.isTTY) return !mustAsk;
  return /^(y|yes|o|oui)$/i.test((await ask(`\n${question} [y/N] `)).trim());
}

function acting() {
  return { who: `${userInfo().username} (import)`, now: new Date() };
}

function print(asJson: boolean, value: object, lines: readonly string[]): 0 {
  console.log(asJson ? JSON.stringify(value, null, 2) : lines.join('\n'));
  return 0;
}

function complain(problems: readonly string[]): 1 {
  for (const problem of problems) console.error(problem);
  return 1;
}
