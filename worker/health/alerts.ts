// Tells an operator when the store's health turns red, and when it turns back: once for each turn, however many
// workers look, and whether or not one of them is restarted in between. Serving never waits for it.

import type { Config } from '../config.ts';
import { faultFields, type Log } from '../log.ts';
import type { Database } from '../postgres/database.ts';
import { type Clock, instantText, type Sleep } from '../time.ts';
import { checkHealth, type Health } from './check.ts';
import { type Alert, postAlert } from './post-alert.ts';
import * as sql from './sql.ts';

export interface AlertParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly log: Log;
  readonly environment: Config['environment'];
  /** `null`: nobody is told. */
  readonly url: string | null;
}

export interface Alerts {
  /** Looks once, and tells what has turned. Never throws. */
  look(): Promise<void>;
  start(): void;
  /** Ends it; what could not be told yet is told after the next start. */
  stop(): Promise<void>;
}

/** By then a worker that was off has made the backup that was due. */
const FIRST_LOOK_MS = 60_000;
const LOOK_EVERY_MS = 300_000;
/** Longer than all tries of one telling. */
const CLAIM_SECONDS = 120;
const MOST_CLAIMS = 12;

export function createAlerts({ db, clock, sleep, log, environment, url }: AlertParts): Alerts {
  const stopping = new AbortController();
  const { signal } = stopping;
  let following: Promise<void> | null = null;
  /** While the database is silent no worker can ask the others: each tells of that itself. */
  let messageOfSilence = false;

  async function look(): Promise<void> {
    if (url === null) return;
    try {
      const nowMs = clock.now();
      const health = await checkHealth(db, { environment, nowMs });
      if (isSilent(health)) {
        if (!messageOfSilence) messageOfSilence = await tell(url, alertOf(health, nowMs));
        return;
      }
      if (messageOfSilence && health.isHealthy) messageOfSilence = !(await tell(url, alertOf(health, nowMs)));
      await noteTurn(health, nowMs);
      await tellTurn(url, nowMs);
    } catch (error) {
      log.error(faultFields(error), 'whether somebody has to be alerted could not be found out');
    }
  }

  /** That nobody has published yet is how every programme begins. */
  async function noteTurn(health: Health, nowMs: number): Promise<void> {
    if (health.revision === 0 && (await db.query(sql.HAS_STATE, [environment])).length === 0) return;
    const { isRed, since, sentences } = alertOf(health, nowMs);
    await db.query(sql.NOTE_TURN, [environment, isRed, since, sentences]);
  }

  async function tellTurn(to: string, nowMs: number): Promise<void> {
    const claim = [environment, new Date(nowMs), CLAIM_SECONDS, MOST_CLAIMS];
    const [turn] = await db.query<{ isRed: boolean; since: Date; sentences: string[] }>(
      sql.CLAIM_TURN,
      claim,
    );
    if (!turn) return;
    const { isRed, since, sentences } = turn;
    const isSent = await tell(to, { environment, isRed, since: instantText(since.getTime()), sentences });
    if (isSent) await db.query(sql.MARK_SENT, [environment, isRed, since]);
  }

  async function tell(to: string, alert: Alert): Promise<boolean> {
    const why = await postAlert(alert, { url: to, sleep, signal });
    const { isRed, since, sentences } = alert;
    if (why === null) log.warn({ isRed, since, sentences }, 'alerted ALERT_URL');
    else if (!signal.aborted) log.error({ isRed, since, why }, 'ALERT_URL took no alert; it is tried again');
    return why === null;
  }

  function alertOf({ isHealthy, findings }: Health, nowMs: number): Alert {
    const sentences = findings.filter(({ isWell }) => !isWell).map(({ sentence }) => sentence);
    return { environment, isRed: !isHealthy, since: instantText(nowMs), sentences };
  }

  async function follow(): Promise<void> {
    await sleep(FIRST_LOOK_MS, signal);
    while (!signal.aborted) {
      await look();
      await sleep(LOOK_EVERY_MS, signal);
    }
  }

  return {
    look,
    start() {
      if (url !== null) following ??= follow();
    },
    async stop() {
      stopping.abort();
      await following;
    },
  };
}

function isSilent({ findings }: Health): boolean {
  return findings.some(({ check, isWell }) => check === 'database' && !isWell);
}
