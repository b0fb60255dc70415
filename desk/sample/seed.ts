// Opens a new desk on a fictional season: published once as an editor would publish it, with some edits
// and some mistakes waiting since.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';
import { cellName } from '../../shared/a1.ts';
import { OperationalError } from '../../shared/operational-error.ts';
import type { Workspace } from '../workspace.ts';

const ZONE = 'Europe/Paris';
const SETTINGS: Readonly<Record<string, string>> = {
  'Programme name': 'Lantern Quarter / Quartier des Lanternes',
  'Time zone': ZONE,
  Currency: 'EUR',
  Website: 'https://lanterns.example.org',
  'Season start': '2027-06-04',
  'Season end': '2027-06-27',
  Accent: '#ff5533',
  Typeface: 'poster',
};
const EDITOR = 'editor@example.org';

const edits = z.array(
  z.union([
    z.strictObject({ title: z.string(), column: z.string(), value: z.string(), why: z.string() }),
    z.strictObject({ newRow: z.record(z.string(), z.string()), why: z.string() }),
  ]),
);

/** Whether nobody has put anything into the workbook yet. */
export function isUntouched({ workbook }: Workspace): boolean {
  return workbook.tab('Events') === undefined;
}

/**
 * Sets the workbook up, fills in the season, validates and publishes it through the real commands, then
 * leaves the waiting edits. May be repeated after an interruption; `signal` is one, looked at between commands.
 * @throws OperationalError in the command's own words when one of them fails
 */
export async function seedSample(workspace: Workspace, signal?: AbortSignal): Promise<void> {
  const { workbook } = workspace;
  workbook.settings({ timeZone: ZONE, locale: 'en_GB', title: 'Lantern Quarter: programme' }, EDITOR);
  await command(workspace, 'setUpWorkbook');
  const blank = workbook.tab('Sheet1');
  if (blank) workbook.edit([{ kind: 'deleteTab', tab: blank.id }], EDITOR);
  for (const [index, [name = '']] of workbook.values('Settings!A:A').entries()) {
    const value = SETTINGS[String(name)];
    if (value !== undefined) workbook.write(`Settings!B${index + 1}`, [[value]], EDITOR);
  }
  const rows = sampleRows();
  writeRows(workspace, rows, 2);
  signal?.throwIfAborted();
  await command(workspace, 'validateEvents');
  signal?.throwIfAborted();
  await command(workspace, 'publish');
  makeWaitingEdits(workspace, rows.length);
}

function sampleRows(): Record<string, string>[] {
  const text = readFileSync(join(import.meta.dirname, 'programme.csv'), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** Writes rows by header from a row number on, as one paste. */
function writeRows({ workbook }: Workspace, rows: readonly Record<string, string>[], first: number): void {
  const header = workbook.values('Events!1:1')[0]!.map(String);
  const width = header.findLastIndex((name) => name in rows[0]!) + 1;
  const cells = rows.map((row) => header.slice(0, width).map((name) => row[name] ?? ''));
  workbook.write(`Events!A${first}`, cells, EDITOR);
}

function makeWaitingEdits(workspace: Workspace, rowCount: number): void {
  const { workbook } = workspace;
  const text = readFileSync(join(import.meta.dirname, 'waiting-edits.json'), 'utf8');
  const header = workbook.values('Events!1:1')[0]!.map(String);
  const titles = workbook.values('Events').map((row) => row[header.indexOf('Title')]);
  let next = rowCount + 2;
  for (const edit of edits.parse(JSON.parse(text))) {
    if ('newRow' in edit) {
      writeRows(workspace, [edit.newRow], next++);
      continue;
    }
    const row = titles.indexOf(edit.title) + 1;
    const column = header.indexOf(edit.column);
    if (row < 2 || column < 0) throw new Error(`The sample has no “${edit.title}” with a ${edit.column}.`);
    workbook.write(`Events!${cellName(row, column)}`, [[edit.value]], EDITOR);
  }
}

async function command(workspace: Workspace, name: string): Promise<void> {
  const { ok, error, result } = await workspace.run({ function: name, as: EDITOR });
  const message = z.object({ outcome: z.string(), sentence: z.string() }).safeParse(result);
  if (ok && message.success && !['failed', 'blocked'].includes(message.data.outcome)) return;
  throw new OperationalError({
    code: 'sample-failed',
    operation: name,
    message: `The sample programme could not be put in: ${message.success ? message.data.sentence : error}`,
    hint: 'Start again; what is half there is filled in anew.',
  });
}
