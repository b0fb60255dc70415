// The desk: one workbook with two interfaces, Apps Script and the Sheets REST API, and a page to look at it.

import { Hono } from 'hono';
import { OperationalError } from '../shared/operational-error.ts';
import { createApi } from './api.ts';
import { armFaults, Faults } from './faults/faults.ts';
import type { FaultsGiven } from './faults/schema.ts';
import { createGoogleAdapter, type Quota } from './google/adapter.ts';
import { guard, problem } from './guard.ts';
import { Live } from './live/live.ts';
import { createPage } from './page/page.ts';
import { History } from './people/history.ts';
import { Presence } from './people/presence.ts';
import { createPeopleAdapter } from './people/routes.ts';
import { BundleFolder } from './runs/bundle.ts';
import { Dialogs } from './runs/dialogs.ts';
import { ScriptHost } from './runs/host.ts';
import { Locks } from './runs/locks.ts';
import { Menus } from './runs/menus.ts';
import { type RunAnswer, type RunGiven, Runs } from './runs/runs.ts';
import type { AnswerScope } from './runs/scope.ts';
import { Cache } from './runs/stores.ts';
import { Book } from './workbook/book.ts';
import { blankWorkbook } from './workbook/model.ts';
import { readState, StateFile } from './workbook/state-file.ts';
import { PeopleWorkbook } from './workbook-adapter.ts';

export interface WorkspaceOptions {
  /** Where the workbook is kept; null keeps it in memory only. */
  stateFile: string | null;
  /** What clasp would push: `*.js` in order, `*.html`, `appsscript.json`. It may change or come later. */
  bundleFolder: string;
  /** Script properties, laid over the stored ones at opening. */
  scriptProperties?: Record<string, string>;
  logger?: (line: object) => void;
  /** How long one execution may take; six minutes at Google. */
  runMs?: number;
  /** How much longer each answer to a script takes than it must; some tens of milliseconds at Google, none here. */
  answerMs?: number;
  /** Reads and writes a minute through the REST API; 300 each at Google. */
  quota?: Quota;
  /** Script processes that are shared with other desks, and left open at closing; otherwise it has its own. */
  scriptHost?: ScriptHost;
  clock?: () => Date;
}

/** An open desk. */
export interface Workspace {
  /** Serves everything under `/desk`; to be mounted in front of other apps. */
  app: Hono;
  /** Runs a top-level function of the bundle, as `POST /desk/api/run` does; what it changed is saved. */
  run(request: RunGiven): Promise<RunAnswer>;
  workbook: PeopleWorkbook;
  /** Adds faults, as `POST /desk/api/faults` does; `{}` disarms all. */
  setFaults(faults: FaultsGiven): void;
  /**
   * Waits until all changes so far are on disk; what the desk answers has been waited for already.
   * @throws OperationalError when the state file cannot be written
   */
  save(): Promise<void>;
  /** Ends the streams of open pages: they would keep a server waiting that closes. They ask again by themselves. */
  hangUp(): void;
  /** Saves, and ends the script process. */
  close(): Promise<void>;
}

const RUN_MS = 6 * 60 * 1000;
const QUOTA: Quota = { readsAMinute: 300, writesAMinute: 300 };

/**
 * Opens the desk.
 * @throws Error naming the state file when that cannot be read; the file is left as it is
 */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { stateFile, bundleFolder, logger = () => {}, clock = () => new Date() } = options;
  const bundles = new BundleFolder(bundleFolder);
  const stored = stateFile === null ? null : await readState(stateFile);
  const workbook = stored ?? blankWorkbook((await bundles.current()).manifest.timeZone);
  const file =
    stateFile === null
      ? null
      : new StateFile(stateFile, workbook, (error) =>
          logger({ event: 'desk.save.failed', error: String(error) }),
        );
  const changed = () => live.changed();
  const book = new Book(workbook, clock, () => {
    file?.changed();
    changed();
  });
  const save = async () => file?.save();
  Object.assign(workbook.properties.script, options.scriptProperties);
  const floor: AnswerScope = {
    book,
    faults: new Faults(),
    locks: new Locks(),
    cache: new Cache(),
    menus: new Menus(changed),
    dialogs: new Dialogs(changed),
    clock,
    save,
  };
  const presence = new Presence(clock, changed);
  const live = new Live(floor, presence);
  const host = options.scriptHost ?? new ScriptHost();
  const runs = new Runs(floor, host, bundles, options.runMs ?? RUN_MS, options.answerMs ?? 0);
  await runs.warm();

  async function run(request: RunGiven): Promise<RunAnswer> {
    const answer = await runs.run(request);
    const { ok, error, calls, ms } = answer;
    logger({ event: 'desk.run', function: request.function, ok, error, calls, ms });
    await save();
    return answer;
  }

  const app = new Hono();
  app.use('/desk', guard);
  app.use('/desk/*', guard);
  // Reads wait as well: a worker must never store what the workbook may lose.
  app.use('/desk/*', async (_, next) => {
    await next();
    await save();
  });
  app.route('/desk/api', createApi(floor, { run, runs }));
  app.route('/desk/api', createPeopleAdapter(floor, { history: new History(book), presence, live }));
  app.route('/desk/google', createGoogleAdapter(floor, options.quota ?? QUOTA));
  app.route('/desk', createPage(floor, bundles));
  app.notFound(() => problem(404, 'Not found', 'The desk has nothing at this address. Its page is /desk.'));
  app.onError((error) => {
    logger({ event: 'desk.failed', error: error.stack ?? String(error) });
    if (error instanceof OperationalError) return problem(500, error.message, error.hint);
    return problem(500, 'The desk failed', 'Nothing was lost: the workbook is as it was. See the log.');
  });

  return {
    app,
    run,
    workbook: new PeopleWorkbook(book, floor.menus),
    setFaults: (faults) => armFaults(floor, faults),
    save,
    hangUp: () => live.close(),
    async close() {
      live.close();
      await (options.scriptHost ? host.stop(floor) : host.close());
      await save();
    },
  };
}
