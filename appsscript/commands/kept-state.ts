// What the last look at the whole workbook found, kept in Google's cache under a mark of all that it depends on: while
// the mark is the same, no row is read again. Losing it costs a look.

import type { InterfaceLanguage } from '../../shared/language.ts';
import { clockOf } from '../placements/clock.ts';
import type { ShownPlacements } from '../placements/results.ts';
import { today } from '../workbook/clock.ts';
import { gzip } from '../workbook/digest.ts';
import { lastChange } from '../workbook/last-change.ts';
import { recall } from '../workbook/memory.ts';
import type { CurrentState } from './results.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The part of the state that follows from cells, what is remembered of publishes, and the time. */
export type StateOfCells = Omit<CurrentState, 'delivery' | 'restored' | 'snapshot'>;

/** The build's own: another bundle may say other things of the same cells. */
declare const BUNDLE_MARK: string;

const ENTRY = 'state';
/** Google's most. */
const KEPT_SECONDS = 21_600;
/** What one entry of the cache holds. */
const MOST_CHARACTERS = 100_000;
const MINUTE_MS = 60_000;

/**
 * What `look` gave the last time if nothing has changed since, else what it gives now. The mark is read first: what
 * changes while somebody looks is seen by the next look.
 */
export function keptState(
  spreadsheet: Spreadsheet,
  language: InterfaceLanguage,
  look: () => StateOfCells,
): StateOfCells {
  const mark = markOf(spreadsheet);
  const entry = `${ENTRY} ${language}`;
  const kept = mark && keptUnder(entry, mark);
  if (kept) return kept;
  const state = look();
  if (mark) keep(entry, mark, state);
  return state;
}

/** `null` where the workbook does not say when it last changed, or nobody has seen it do so. */
function markOf(spreadsheet: Spreadsheet): string | null {
  const memory = recall();
  const change = memory.isChangeSeen ? lastChange(spreadsheet) : null;
  if (change === null) return null;
  const zones = [spreadsheet.getSpreadsheetTimeZone(), Session.getScriptTimeZone()];
  return JSON.stringify([BUNDLE_MARK, change, ...zones, today(), memory]);
}

function keptUnder(entry: string, mark: string): StateOfCells | null {
  try {
    const [keptMark, until, packed] = JSON.parse(
      CacheService.getDocumentCache()?.get(entry) ?? '[]',
    ) as string[];
    if (keptMark !== mark || !until || !packed || Date.now() >= Number(until)) return null;
    const state = JSON.parse(gzip.decompress(packed)) as StateOfCells;
    const { placements } = state;
    return { ...state, placements: { ...placements, now: clockOf(placements).instantIn(Date.now()) } };
  } catch (error) {
    console.warn(`The kept state could not be read: ${error}`);
    return null;
  }
}

function keep(entry: string, mark: string, state: StateOfCells): void {
  try {
    const until = String(goodUntilMs(state.placements, Date.now()));
    const text = JSON.stringify([mark, until, gzip.compress(JSON.stringify(state))]);
    if (text.length <= MOST_CHARACTERS) CacheService.getDocumentCache()?.put(entry, text, KEPT_SECONDS);
  } catch (error) {
    console.warn(`The state could not be kept: ${error}`);
  }
}

/** When a placement begins or ends next; one without a window may get another each minute. */
export function goodUntilMs({ list }: Pick<ShownPlacements, 'list'>, nowMs: number): number {
  const moments = list.flatMap(({ state, start, end }) =>
    state === 'without-window' ? [nowMs + MINUTE_MS] : [Date.parse(start ?? ''), Date.parse(end ?? '')],
  );
  return Math.min(nowMs + KEPT_SECONDS * 1_000, ...moments.filter((moment) => moment > nowMs));
}
