// Opens a desk over a small bundle written for the test, and closes it when the test is over.

import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { onTestFinished } from 'vitest';
import type { RunAnswer, RunGiven } from '../../desk/runs/runs.ts';
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../../desk/workspace.ts';
import { SHARED_DESK } from '../stack.ts';

/** Runs any code against the workbook, as the body of a function of `ss`; `publish` is the same by another name. */
const SCRIPT = `
function evaluate(code) { return new Function('ss', code)(SpreadsheetApp.getActive()); }
function publish(code) { return evaluate(code); }
function onOpen(e) { return { user: e.user.getEmail(), tabs: e.source.getSheets().length }; }
function secret_() { return 'private'; }
const arrow = () => 'not top-level';
`;

const PREFIX = 'https://www.googleapis.com/auth/';
const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.external_request',
  'script.scriptapp',
  'userinfo.email',
];

export interface Desk extends Workspace {
  /** Runs code as the body of a function of `ss`. */
  evaluate(code: string, options?: Omit<RunGiven, 'function'>): Promise<RunAnswer>;
  /** Its result; a failure fails the test. */
  result(code: string, options?: Omit<RunGiven, 'function'>): Promise<unknown>;
  bundleFolder: string;
}

export interface DeskOptions extends Partial<WorkspaceOptions> {
  files?: Record<string, string>;
  timeZone?: string;
  scopes?: string[];
}

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A desk in memory, unless a state file is given, with one empty tab, `Sheet1`. */
export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const { files = {}, timeZone = 'Europe/London', scopes = SCOPES, ...rest } = options;
  const bundleFolder = await temporaryFolder();
  const manifest = { timeZone, oauthScopes: scopes.map((scope) => PREFIX + scope) };
  const written = { 'appsscript.json': JSON.stringify(manifest), 'script.js': SCRIPT, ...files };
  await Promise.all(Object.entries(written).map(([name, text]) => writeFile(join(bundleFolder, name), text)));
  const workspace = await openWorkspace({ stateFile: null, ...SHARED_DESK, bundleFolder, ...rest });
  onTestFinished(() => workspace.close());
  const evaluate = (code: string, given: Omit<RunGiven, 'function'> = {}) =>
    workspace.run({ function: 'evaluate', ...given, args: [code] });
  async function result(code: string, given?: Omit<RunGiven, 'function'>): Promise<unknown> {
    const answer = await evaluate(code, given);
    if (!answer.ok) throw new Error(`${answer.error}\n${answer.stack}`);
    return answer.result;
  }
  return { ...workspace, bundleFolder, evaluate, result };
}

/** Serves a desk on a free loopback port; gives its address. */
export function listen(desk: Workspace): Promise<string> {
  return serveOn(desk.app.fetch);
}

/**
 * Serves anything on a free loopback port until the test is over. A script that fetches it stands still while
 * the test looks around.
 */
export async function serveOn(answer: (request: Request) => Response | Promise<Response>): Promise<string> {
  const server = serve({ fetch: answer, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
