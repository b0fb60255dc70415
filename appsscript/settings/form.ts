// The settings as a form: the Settings tab, checked as `readSettings` checks it, and the worker's address and
// key. Nothing is written unless all of it can be, and nothing over what somebody else wrote meanwhile.

import { type SettingChange, shortened } from '../../shared/activity/act.ts';
import { RULES, settingOf } from '../../shared/check/rules.ts';
import { readSeverities } from '../../shared/check/severities.ts';
import { issueIn } from '../../shared/issues/issue.ts';
import { readSettings, SETTINGS } from '../../shared/settings.ts';
import { FIRST_DATA_ROW, type Table } from '../../shared/table.ts';
import { SETTINGS_TAB } from '../../shared/tabs.ts';
import { folded, oneLine } from '../../shared/text.ts';
import { note } from '../activity/note.ts';
import { type CommandFailure, quietly } from '../commands/command.ts';
import type {
  SaveSettingsResult,
  SettingProblem,
  SettingsForm,
  SettingsRequest,
} from '../commands/results.ts';
import { broken } from '../words/broken.ts';
import { wordsOf } from '../words/words.ts';
import { editorLanguage } from '../workbook/language.ts';
import { withLock } from '../workbook/lock.ts';
import { readTable } from '../workbook/read-table.ts';
import { connectionProblems, keepConnection, type NewConnection, shownConnection } from './connection.ts';

/** What the form shows. The key is never among it. */
export function readSettingsForm(): SettingsForm | CommandFailure {
  return quietly('Settings', () => {
    const table = settingsTable();
    const language = editorLanguage();
    return {
      outcome: 'settings',
      sentence: wordsOf('settings').shown,
      fields: SETTINGS.map(({ field, name, label, choices, isRequired = false }) => ({
        field,
        name: label[language],
        value: valueIn(table, name),
        isRequired,
        choices: choices ? Object.entries(choices[language]) : null,
      })),
      rules: rulesIn(table),
      worker: shownConnection(),
    };
  });
}

function rulesIn(table: Table): SettingsForm['rules'] {
  const language = editorLanguage();
  return RULES.map((rule) => ({
    field: rule.code,
    name: rule[language],
    value: valueIn(table, settingOf(rule)),
    usual: rule.usual,
    allowed: rule.allowed,
  }));
}

/** Everything that has a row in the tab, by the name under which the form speaks of it. */
const NAMED: readonly { readonly field: string; readonly name: string }[] = [
  ...SETTINGS,
  ...RULES.map((rule) => ({ field: rule.code, name: settingOf(rule) })),
];

/** Writes what was changed, or says field by field why it cannot be. */
export function saveSettings(request: SettingsRequest): SaveSettingsResult | CommandFailure {
  return quietly('Save settings', () => withLock('save settings', () => save(request)));
}

function save({ fields, worker, key }: SettingsRequest): SaveSettingsResult {
  const table = settingsTable();
  const wanted = fields.flatMap(({ field, before, after }) => {
    const setting = NAMED.find((each) => each.field === field);
    const now = setting ? valueIn(table, setting.name) : '';
    const value = oneLine(after);
    return !setting || value === oneLine(before) || value === now ? [] : [{ setting, before, now, value }];
  });
  const overtaken = wanted
    .filter(({ before, now }) => now !== oneLine(before))
    .map(({ setting, now }) => ({ field: setting.field, kind: 'changed-meanwhile', now }) as const);
  const after = withValues(table, new Map(wanted.map(({ setting, value }) => [setting.name, value])));
  const problems: SettingProblem[] = [
    ...overtaken,
    ...problemsIn(after, new Set(wanted.map(({ setting }) => setting.name))),
    ...connectionProblems(worker, key.trim()),
  ];
  if (problems.length > 0) {
    return { outcome: 'refused', sentence: wordsOf('settings').refused, problems };
  }
  for (const { setting, value } of wanted) write(after, setting.name, value);
  const changes = wanted.map(({ setting, now, value }) => ({
    name: setting.name,
    before: now,
    after: value,
  }));
  const connection = keepConnection(worker, key.trim());
  const notNoted = noteSaved(changes, connection);
  const messages = wordsOf('settings');
  return wanted.length > 0 || connection
    ? { outcome: 'saved', sentence: `${messages.saved}${notNoted && ` ${notNoted}`}`, problems }
    : { outcome: 'unchanged', sentence: messages.unchanged, problems };
}

/** Two acts at most: cells of the tab, and the connection, which is not in it. */
function noteSaved(changes: readonly SettingChange[], connection: NewConnection | null): string {
  const named = changes.map(({ name, before, after }) => ({
    name,
    before: shortened(before),
    after: shortened(after),
  }));
  const notNoted = [
    changes.length > 0
      ? note({ act: 'settings', changes: named }, { kind: 'settings', changes: [...changes] })
      : '',
    connection ? note(connection.act, connection.way) : '',
  ];
  return notNoted.find((each) => each !== '') ?? '';
}

/** The errors that reading finds in the settings that were changed, by field. */
function problemsIn(table: Table, changed: ReadonlySet<string>): SettingProblem[] {
  const language = editorLanguage();
  const issues = [...readSettings(table).issues, ...readSeverities(table).issues];
  return issues.flatMap((issue) => {
    const setting = NAMED.find(({ name }) => name === issue.parameters.name);
    if (!setting || !changed.has(setting.name) || issue.severity !== 'error') return [];
    const { message, repair } = issueIn(language, issue);
    return [{ field: setting.field, kind: 'invalid' as const, sentence: `${message} ${repair}` }];
  });
}

export function settingsTable(): Table {
  const table = readTable(SpreadsheetApp.getActiveSpreadsheet(), SETTINGS_TAB);
  if (table) return table;
  throw broken('tab-gone', 'settings', SETTINGS_TAB);
}

/** The last row of that name counts, as it does in `readSettings`. */
function rowOf(table: Table, name: string): number {
  const names = table.rows.map((cells) => folded(cells[0] ?? ''));
  return names.lastIndexOf(folded(name));
}

export function valueIn(table: Table, name: string): string {
  return oneLine(table.rows[rowOf(table, name)]?.[1] ?? '');
}

/** The table as it would be; settings that have no row yet get one at the end. */
export function withValues(table: Table, values: ReadonlyMap<string, string>): Table {
  const rows = table.rows.map((cells) => [...cells]);
  for (const [name, value] of values) {
    const row = rowOf(table, name);
    if (row >= 0) rows[row]![1] = value;
    else rows.push([name, value]);
  }
  return { ...table, rows };
}

/** One cell a changed setting, as text; a new row's name beside it. */
export function write(table: Table, name: string, value: string): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(SETTINGS_TAB)!;
  const row = rowOf(table, name) + FIRST_DATA_ROW;
  if (row > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), row - sheet.getMaxRows());
  const range = sheet.getRange(row, 1, 1, 2);
  range.setNumberFormat('@').setValues([[table.rows[row - FIRST_DATA_ROW]![0] ?? name, value]]);
}
