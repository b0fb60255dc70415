// Everything a command needs to know of the workbook, read once at its start.

import { checkDraft } from '../../shared/check/check.ts';
import { readSeverities } from '../../shared/check/severities.ts';
import type { Draft } from '../../shared/draft/assemble.ts';
import { draftOf } from '../../shared/draft/draft.ts';
import { finding, type Issue, issueAt, issueIn } from '../../shared/issues/issue.ts';
import { mintFrom } from '../../shared/keys.ts';
import type { InterfaceLanguage } from '../../shared/language.ts';
import { type PlacementDraft, placementDraftOf } from '../../shared/placements/draft.ts';
import { type PlacedEvents, placedEventsOf } from '../../shared/placements/events.ts';
import type { PublishedPlacement } from '../../shared/placements/placement.ts';
import {
  type Verification,
  type VerifiedEvents,
  verifyEvents,
  withPlacements,
} from '../../shared/publication/verify.ts';
import { readSettings, type Settings } from '../../shared/settings.ts';
import { emptyTable, type Table } from '../../shared/table.ts';
import {
  EVENTS_TAB,
  PLACEMENTS_TAB,
  PUBLISHED_PLACEMENTS_TAB,
  PUBLISHED_TAB,
  SETTINGS_TAB,
} from '../../shared/tabs.ts';
import { keptAnswers } from '../rules/decisions-tab.ts';
import { actingUser } from './acting-user.ts';
import { timeNow, today } from './clock.ts';
import { sha256 } from './digest.ts';
import { identityOf } from './identity.ts';
import { editorLanguage } from './language.ts';
import { type Memory, recall } from './memory.ts';
import { type PublishedNow, readPublished } from './published-tabs.ts';
import { readTable, type TableRead } from './read-table.ts';
import { keptPlacements } from './remembered-placements.ts';
import { offsetAt, offsetsOf } from './zones.ts';

export interface ProgrammeNow {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** What was remembered before the first cell was read. */
  readonly memory: Memory;
  /** As read; `null` when the tab is gone. */
  readonly events: TableRead | null;
  /** As read; `null` when the tab is gone. */
  readonly settingsTable: TableRead | null;
  readonly settings: Settings;
  readonly draft: Draft;
  /** As read; `null` when there is no such tab. */
  readonly placementsTable: TableRead | null;
  readonly placements: PlacementDraft;
  /** What can be placed. */
  readonly placedEvents: PlacedEvents;
  /** When this was read: RFC 3339 in UTC, whole seconds. */
  readonly now: string;
  /** Of the editor; what the Issues are said in. */
  readonly language: InterfaceLanguage;
  /** Of both drafts, the settings, and the workbook as a whole. */
  readonly issues: readonly Issue[];
  /** Without an error in the settings or the zones: times of day mean what they say. */
  readonly isClockSure: boolean;
  /** Errors that are no single row's: they block publishing, and holding rows back does not help. */
  readonly isBlocked: boolean;
  /** The `Published` tab alone, which the next publication continues from. */
  readonly published: VerifiedEvents;
  /** Both published tabs, as the worker sees them. */
  readonly publication: Verification;
  readonly publishedCells: PublishedNow;
}

/** Reads the workbook. The service calls do not grow with its rows. */
export function readProgramme(): ProgrammeNow {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const memory = recall();
  const events = readTable(spreadsheet, EVENTS_TAB);
  const settingsTable = readTable(spreadsheet, SETTINGS_TAB);
  const placementsTable = readTable(spreadsheet, PLACEMENTS_TAB);
  const publishedCells = readPublished(spreadsheet);
  const published = verifyEvents(publishedCells[PUBLISHED_TAB] ?? null, sha256);
  const publication = withPlacements(published, publishedCells[PUBLISHED_PLACEMENTS_TAB] ?? null, sha256);

  const issues: Issue[] = [];
  for (const [tab, table] of [
    [EVENTS_TAB, events],
    [SETTINGS_TAB, settingsTable],
  ] as const) {
    if (!table) issues.push(issueAt({ tab }, finding('tab-missing', { tab })));
  }
  const { settings, issues: settingIssues } = readSettings(settingsTable ?? emptyTable(SETTINGS_TAB));
  const { severities, issues: ruleIssues } = readSeverities(settingsTable ?? emptyTable(SETTINGS_TAB));
  if (settingsTable) issues.push(...settingIssues, ...ruleIssues);
  issues.push(...zoneIssues(spreadsheet, settings));

  const isClockSure = !issues.some(({ severity }) => severity === 'error');
  const known = published.kind === 'whole' ? published.events : [];
  const language = editorLanguage();
  const clock = { timeZone: settings.timeZone, offsetAt, offsetsOf };
  const publishedPlacements = placementsOf(publication);
  const mint = mintFrom(Utilities.getUuid(), keysIn([events, placementsTable], known, publishedPlacements));
  const read = draftOf(events ?? emptyTable(EVENTS_TAB), { settings, clock, mint, published: known });
  const answers = keptAnswers(spreadsheet);
  const checked = checkDraft(read, { severities, published: known, today: today(), answers, offsetsOf });
  const draft = textIn(language, checked);
  const now = timeNow();
  const placedEvents = placedEventsOf(draft, known);
  const placements = textIn(
    language,
    placementDraftOf(placementsTable, {
      settings,
      clock,
      mint,
      events: placedEvents,
      published: publishedPlacements,
      now,
      who: actingUser(),
    }),
  );
  const isBlocked = draft.isUnreadable || placements.isUnreadable || !isClockSure;
  const message = [
    ...issues.map((issue) => issueIn(language, issue)),
    ...(events ? draft.issues : []),
    ...placements.issues,
  ];
  return {
    spreadsheet,
    memory,
    events,
    settingsTable,
    settings,
    draft,
    placementsTable,
    placements,
    placedEvents,
    now,
    language,
    issues: message,
    isClockSure,
    isBlocked,
    published,
    publication,
    publishedCells,
  };
}

/** A draft whose Issues are said in a language. */
function textIn<Row extends { readonly issues: readonly Issue[] }, Read extends DraftedProgramme<Row>>(
  language: InterfaceLanguage,
  draft: Read,
): Read {
  const inLanguage = (issue: Issue) => issueIn(language, issue);
  const rows = draft.rows.map((row) => ({ ...row, issues: row.issues.map(inLanguage) }));
  return { ...draft, rows, issues: draft.issues.map(inLanguage) };
}

interface DraftedProgramme<Row> {
  readonly rows: readonly Row[];
  readonly issues: readonly Issue[];
}

/**
 * What was published last. Where the tabs are lost, damaged, or put back from an older copy, as it was kept beside
 * them.
 */
function placementsOf(publication: Verification): readonly PublishedPlacement[] {
  const { committedRevision = 0 } = recall();
  const current = publication.kind === 'whole' ? publication.publication : null;
  if (current && current.manifest.revision >= committedRevision) return current.placements;
  const kept = committedRevision > 0 ? keptPlacements() : null;
  return kept ?? current?.placements ?? [];
}

function zoneIssues(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, settings: Settings): Issue[] {
  const parameters = {
    programme: settings.timeZone,
    spreadsheet: spreadsheet.getSpreadsheetTimeZone(),
    script: Session.getScriptTimeZone(),
  };
  return new Set(Object.values(parameters)).size === 1
    ? []
    : [issueAt({ tab: SETTINGS_TAB }, finding('time-zones-differ', parameters))];
}

/** Every key that a new one must differ from: those of all rows, and those that are published. */
function* keysIn(
  tables: readonly (Table | null)[],
  published: readonly { readonly key: string }[],
  placements: readonly { readonly id: string }[],
): Iterable<string> {
  for (const { key } of published) yield key;
  for (const { id } of placements) yield id;
  for (const table of tables) {
    const { key } = table ? identityOf(table) : { key: -1 };
    if (key >= 0) for (const row of table!.rows) yield (row[key] ?? '').trim();
  }
}
