// A script's realm: Google's globals put in, what Apps Script lacks taken out, one top-level function run.
// This file is bundled and evaluated inside the realm itself, so that every array, date and error a script
// meets is of its own kind.

import type { RunOrder, RunReport } from '../runs/protocol.ts';
import { ask, begin, current, type Natives, refusal } from './channel.ts';
import { HtmlServiceEmulation } from './html.ts';
import { LockServiceEmulation } from './locks.ts';
import { LoggerEmulation, scriptConsole } from './logs.ts';
import { absent, type EmulatedObject } from './present.ts';
import { CacheServiceEmulation, PropertiesServiceEmulation } from './properties.ts';
import { SessionEmulation } from './session.ts';
import { SpreadsheetAppEmulation } from './spreadsheet-app.ts';
import { ScriptAppEmulation } from './triggers.ts';
import { UrlFetchAppEmulation } from './url-fetch.ts';
import { UtilitiesEmulation } from './utilities.ts';
import { transferable } from './values.ts';

const ABSENT = ['WebAssembly', 'SharedArrayBuffer', 'Atomics'];
/** Services of Apps Script that the desk does not have. */
const NOT_EMULATED = [
  ...[
    'Browser',
    'CalendarApp',
    'CardService',
    'Charts',
    'ConferenceDataService',
    'ContactsApp',
    'ContentService',
  ],
  ...['DataStudioApp', 'DocumentApp', 'DriveApp', 'FormApp', 'GmailApp', 'GroupsApp', 'Jdbc', 'LanguageApp'],
  ...['LinearOptimizationService', 'MailApp', 'Maps', 'MimeType', 'SitesApp', 'SlidesApp', 'XmlService'],
];
const world = globalThis as unknown as Record<string, unknown>;
let ownNames: Set<string>;

/** Makes the realm ready for the bundle. `order` is JSON. */
export function enter(order: string, natives: Natives): void {
  begin(JSON.parse(order) as RunOrder, natives);
  for (const name of ABSENT) delete world[name];
  const globals: Record<string, EmulatedObject<object>> = {
    CacheService: new CacheServiceEmulation(),
    HtmlService: new HtmlServiceEmulation(),
    LockService: new LockServiceEmulation(),
    Logger: new LoggerEmulation(),
    PropertiesService: new PropertiesServiceEmulation(),
    ScriptApp: new ScriptAppEmulation(),
    Session: new SessionEmulation(),
    SpreadsheetApp: new SpreadsheetAppEmulation(),
    UrlFetchApp: new UrlFetchAppEmulation(),
    Utilities: new UtilitiesEmulation(),
  };
  for (const [name, emulation] of Object.entries(globals)) define(name, emulation.face);
  for (const name of NOT_EMULATED) define(name, absent(name));
  define('console', scriptConsole());
  ownNames = new Set(Object.getOwnPropertyNames(globalThis));
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
}

/** Runs the function that was ordered; what it wrote is applied even when it throws. The report is JSON. */
export function run(): string {
  let report: RunReport;
  try {
    const result = publicFunction()(...argumentsOf());
    report = ended({ ok: true, result: transferable(result, 'result'), error: null, stack: null });
  } catch (error) {
    report = ended(failure(error));
  }
  try {
    ask('flush', {});
  } catch (error) {
    if (report.ok) report = ended(failure(error));
  }
  return JSON.stringify(report);
}

/** The report of a run that could not even load its bundle. */
export function failed(error: unknown): string {
  return JSON.stringify(ended(failure(error)));
}

type Outcome = Pick<RunReport, 'ok' | 'result' | 'error' | 'stack'>;

function ended(outcome: Outcome): RunReport {
  return { ...outcome, ...current().report };
}

function failure(error: unknown): Outcome {
  const stack = error instanceof Error && error.stack ? scriptStack(error.stack) : null;
  return { ok: false, result: null, error: String(error), stack };
}

/** Only what the script itself called: how the desk got there is nobody's business. */
function scriptStack(stack: string): string {
  const lines = stack.split('\n');
  return lines.filter((line) => !/^ +at .*(?:google\.js|evalmachine|node:|file:)/.test(line)).join('\n');
}

/** A top-level function of the bundle; a name that ends in `_` is private. */
function publicFunction(): (...args: unknown[]) => unknown {
  const { function: name } = current().order;
  const found = ownNames.has(name) ? undefined : world[name];
  if (typeof found !== 'function' || !Object.hasOwn(globalThis, name)) {
    throw refusal(`Script function not found: ${name}`);
  }
  if (name.endsWith('_'))
    throw refusal(`Script function ${name} is private: its name ends with an underscore.`);
  return found as (...args: unknown[]) => unknown;
}

/** A simple trigger that is run without arguments gets its event. */
function argumentsOf(): unknown[] {
  const { args, simpleTrigger, as } = current().order;
  if (!simpleTrigger || args.length > 0) return args;
  const app = world.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  return [{ authMode: 'LIMITED', source: app.getActiveSpreadsheet(), user: { getEmail: () => as } }];
}
