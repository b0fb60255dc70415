// A whole Bandstand for a journey: worker, desk and the real Sheets client, on a port and in a folder of its
// own, with an editor who speaks through the interfaces only.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeedEvent } from '../../shared/feed/feed-event.ts';
import { type RunningBandstand, start } from '../../tools/start.ts';
import { readConfig } from '../../worker/config.ts';
import { openLog } from '../../worker/log.ts';
import { putEmptyDatabase } from '../empty-database.ts';
import { SHARED_DESK } from '../stack.ts';
import { EditorsSheet, type Row } from './editors-sheet.ts';

export {
  COLUMN_BEHIND,
  type CommandAnswer as Answer,
  cellOf,
  LAST_COLUMN,
  type Row,
  type RunAnswer,
} from './editors-sheet.ts';

export interface Feed {
  readonly feed: { readonly revision: number; readonly digest: string; readonly count: number };
  readonly events: readonly FeedEvent[];
}

export class Bandstand extends EditorsSheet {
  readonly started: RunningBandstand;
  readonly home: string;
  readonly logLines: string[];

  private constructor(started: RunningBandstand, home: string, logLines: string[]) {
    super();
    this.started = started;
    this.home = home;
    this.logLines = logLines;
  }

  /** Starts one; with the fictional season unless told otherwise. */
  static async open(
    options: {
      sample?: boolean;
      home?: string;
      port?: number;
      siteUrl?: string;
      databaseUrl?: string | null;
    } = {},
  ): Promise<Bandstand> {
    const home = options.home ?? mkdtempSync(join(tmpdir(), 'bandstand-'));
    if (!options.databaseUrl) await putEmptyDatabase(join(home, 'postgres'));
    const logLines: string[] = [];
    const config = readConfig({
      PORT: String(options.port ?? 0),
      BANDSTAND_HOME: home,
      POLL_SECONDS: '3600',
      ...(options.siteUrl && { SITE_URL: options.siteUrl }),
      ...(options.databaseUrl && { DATABASE_URL: options.databaseUrl }),
    });
    const log = openLog('debug', { write: (line: string) => void logLines.push(line) });
    return new Bandstand(
      await start(config, { sample: options.sample ?? true, log, desk: SHARED_DESK }),
      home,
      logLines,
    );
  }

  /** Sets an empty one up with these rows, not yet validated. */
  override setUp(rows: readonly Row[]): Promise<void> {
    return super.setUp(rows);
  }

  /** An empty programme with these rows, set up but not yet validated. */
  static async withRows(rows: readonly Row[]): Promise<Bandstand> {
    const stand = await Bandstand.open({ sample: false });
    await stand.setUp(rows);
    return stand;
  }

  get url() {
    return this.started.url;
  }
  get workspace() {
    return this.started.workspace!;
  }

  /** Makes the worker look at the Sheet now, as its poll would. */
  look() {
    return this.started.worker.sync.now();
  }

  async text(path: string): Promise<string> {
    return (await fetch(this.started.url + path)).text();
  }

  async feed(): Promise<Feed> {
    return (await (await fetch(`${this.started.url}/feed/events.json`)).json()) as Feed;
  }

  async event(title: string): Promise<FeedEvent | undefined> {
    return (await this.feed()).events.find((event) => event.title === title);
  }

  /** Ends everything, and leaves its home. */
  stop(): Promise<void> {
    return this.started.close();
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.home, { recursive: true, force: true });
  }
}
