// `npm start`: the worker, and beside it the desk when no Google account is configured. The only file that
// knows both.

import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Workspace, WorkspaceOptions } from '../desk/workspace.ts';
import { OperationalError } from '../shared/operational-error.ts';
import { type Config, readConfig } from '../worker/config.ts';
import { listen, shutDown, shutDownOnSignal, type Worker } from '../worker/listen.ts';
import { loadLocalSecrets } from '../worker/local-secrets.ts';
import { faultFields, type Log, openLog } from '../worker/log.ts';
import { problemAnswer } from '../worker/problem.ts';
import { runWorker } from '../worker/run.ts';
import { readCommandLine } from './command-line.ts';
import { holdFreePort } from './free-port.ts';

const USAGE = `npm start
serves the programme, its feed and pages on PORT (8787), with the local workspace beside it unless a Google Sheet is
configured (GOOGLE_SHEET_ID). Everything is set in the environment: see docs/operating.md.`;

export interface RunningBandstand {
  readonly url: string;
  readonly worker: Worker;
  /** `null` when a Google Sheet is configured, or the desk cannot be opened. */
  readonly workspace: Workspace | null;
  /** Why the desk cannot be opened. */
  readonly deskFault?: OperationalError;
  close(): Promise<void>;
}

export interface StartOptions {
  /** Whether a new desk gets the fictional season; a test may want an empty one. */
  readonly sample?: boolean;
  readonly log?: Log;
  /** What the desk takes from outside; otherwise it builds the bundle, and has a script process of its own. */
  readonly desk?: Pick<WorkspaceOptions, 'bundleFolder' | 'scriptHost'>;
  /** Breaks the start off between two steps: what is open by then is closed, and the reason thrown. */
  readonly signal?: AbortSignal;
}

/** What has been opened so far stands in `opened`, which closes it in reverse order. */
interface Starting {
  readonly config: Config;
  readonly log: Log;
  readonly sample: boolean;
  readonly desk: StartOptions['desk'];
  readonly signal: AbortSignal;
  readonly opened: AsyncDisposableStack;
}

/** Starts everything the configuration asks for, and ends with addresses that answer. */
export async function start(config: Config, options: StartOptions = {}): Promise<RunningBandstand> {
  await using opened = new AsyncDisposableStack();
  const { log = openLog(config.logLevel), sample = true, signal = new AbortController().signal } = options;
  const starting: Starting = { config, log, sample, desk: options.desk, signal, opened };
  try {
    const started = await (config.sheetId ? startWithGoogle(starting) : startWithDesk(starting));
    signal.throwIfAborted();
    started.worker.startPolling();
    const open = opened.move();
    return { ...started, close: () => open.disposeAsync() };
  } catch (error) {
    // Once the start is broken off, whatever a step came to grief over is no news.
    signal.throwIfAborted();
    throw error;
  }
}

type Running = Omit<RunningBandstand, 'close'>;

const NOT_OPEN_YET = new OperationalError({
  code: 'desk-opening',
  operation: 'open the desk',
  message: 'The desk is being opened.',
  hint: 'Try again in a moment.',
});

async function startWithGoogle({ config, log, opened, signal }: Starting): Promise<Running> {
  const worker = await runWorker(config, { log });
  opened.defer(() => worker.close());
  signal.throwIfAborted();
  const listening = await listen(worker.app, config.port);
  opened.defer(() => shutDown(listening, worker, log));
  return { url: config.siteUrl ?? `http://127.0.0.1:${listening.port}`, worker, workspace: null };
}

/** The desk answers on loopback only; the worker beside it reads it through the real Sheets client. */
async function startWithDesk({ config, log, sample, desk, opened, signal }: Starting): Promise<Running> {
  if (config.environment === 'production') throw noSheetInProduction();
  const held = config.port === 0 ? await holdFreePort() : null;
  opened.defer(async () => held?.release());
  const port = held?.port ?? config.port;
  const url = `http://127.0.0.1:${port}`;
  const hookKey = config.hookKeys[0] ?? loadLocalSecrets(config.home).hookKey;
  // Only here: a worker beside a Google Sheet needs neither the desk nor what builds the bundle.
  const [{ openWorkspace }, { BUNDLE_FOLDER, buildBundle }] = await Promise.all([
    import('../desk/workspace.ts'),
    import('./build.ts'),
  ]);
  if (!desk) await buildBundle();
  signal.throwIfAborted();
  const local: Config = {
    ...config,
    port,
    sheetId: 'desk',
    sheetsRootUrl: `${url}/desk/google/`,
    siteUrl: config.siteUrl ?? url,
    hookKeys: [hookKey],
  };
  let workspace: Workspace | OperationalError = NOT_OPEN_YET;
  const answer = (request: Request, env: unknown) =>
    workspace instanceof OperationalError
      ? problemAnswer({ status: 503, code: workspace.code, title: `${workspace.message} ${workspace.hint}` })
      : workspace.app.fetch(request, env as never);
  const mount = (app: Worker['app']) => {
    app.all('/desk', ({ req, env }) => answer(req.raw, env));
    app.all('/desk/*', ({ req, env }) => answer(req.raw, env));
  };
  const worker = await runWorker(local, { log, mount });
  opened.defer(() => worker.close());
  signal.throwIfAborted();
  workspace = await openWorkspace({
    stateFile: join(config.home, 'workbook.json'),
    bundleFolder: BUNDLE_FOLDER,
    ...desk,
    scriptProperties: { WORKER_URL: url, HOOK_KEY: `${hookKey.id}:${hookKey.secret}` },
    logger: (line) => log.debug(line, 'desk'),
  }).catch((error: unknown) => {
    // What was published goes on: only the workbook stays shut.
    if (error instanceof OperationalError) return error;
    throw error;
  });
  const open = workspace instanceof OperationalError ? null : workspace;
  if (workspace instanceof OperationalError) log.error(faultFields(workspace), 'the desk cannot be opened');
  opened.defer(async () => open?.close());
  signal.throwIfAborted();
  await held?.release();
  const listening = await listen(worker.app, port, '127.0.0.1');
  opened.defer(() => shutDown(listening, worker, log));
  opened.defer(() => open?.hangUp());
  if (sample && open) await seedOnce(open, config.home, signal);
  return {
    url,
    worker,
    workspace: open,
    ...(workspace instanceof OperationalError && { deskFault: workspace }),
  };
}

/** A first start that was cut off begins again; a workbook that somebody has used is never touched. */
async function seedOnce(workspace: Workspace, home: string, signal: AbortSignal): Promise<void> {
  const { isUntouched, seedSample } = await import('../desk/sample/seed.ts');
  const underWay = join(home, 'seeding');
  if (!isUntouched(workspace) && !existsSync(underWay)) return;
  writeFileSync(underWay, 'The sample programme is being put into the workbook.\n');
  await seedSample(workspace, signal);
  await workspace.save();
  rmSync(underWay);
}

function noSheetInProduction(): OperationalError {
  return new OperationalError({
    code: 'no-sheet',
    operation: 'start',
    message: 'No Google Sheet is configured, and the local workspace is never opened in production.',
    hint: 'Set GOOGLE_SHEET_ID and GOOGLE_SERVICE_ACCOUNT_KEY, or start without BANDSTAND_ENV=production.',
  });
}

function announce({ url, worker, workspace, deskFault }: RunningBandstand): void {
  const lines: [string, string][] = [
    ['Programme', `${url}/`],
    ['Feed', `${url}/feed/events.json`],
    ['Calendar', `${url}/feed/events.ics`],
    ['Health', `${url}/readyz`],
    ...(workspace ? ([['The desk', `${url}/desk`]] as [string, string][]) : []),
  ];
  console.log(
    `\nBandstand is ready.\n${lines.map(([name, address]) => `  ${name.padEnd(10)} ${address}`).join('\n')}`,
  );
  if (deskFault) console.log(`${deskFault.message} ${deskFault.hint}`);
  const { fault } = worker.lastLook();
  if (fault) console.log(`${fault.cause} It is tried again by itself. ${fault.hint}`);
  console.log('Stop it with Ctrl+C.\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  readCommandLine({ usage: USAGE });
  const stop = new AbortController();
  const starting = (async () => start(readConfig(process.env), { signal: stop.signal }))();
  shutDownOnSignal(async () => {
    stop.abort();
    const started = await starting.catch((error: unknown) => {
      if (error !== stop.signal.reason) throw error;
    });
    await started?.close();
  });
  try {
    announce(await starting);
  } catch (error) {
    if (!stop.signal.aborted) fail(error);
  }
}

function fail(error: unknown): never {
  if (!(error instanceof OperationalError)) throw error;
  console.error(`Bandstand could not start. ${error.message}\n${error.hint}`);
  process.exit(1);
}
