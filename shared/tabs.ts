// The names of the workbook's tabs.

export const EVENTS_TAB = 'Events';
export const PLACEMENTS_TAB = 'Placements';
/** Tabs that people fill row by row: each row has a key, and can be held back by itself. */
export const TABS_OF_ROWS: ReadonlySet<string> = new Set([EVENTS_TAB, PLACEMENTS_TAB]);
export const SETTINGS_TAB = 'Settings';
export const PUBLISHED_TAB = 'Published';
export const PUBLISHED_PLACEMENTS_TAB = 'Published placements';
export const ACTIVITY_TAB = 'Activity';
/** Imports are kept as they came in tabs that begin like this. */
export const RAW_TAB_PREFIX = 'raw ';
/** The rows of an import as they were written, for undo and for the next import. */
export const IMPORTED_TAB_PREFIX = 'imported ';
/** Mappings of files that editors named. */
export const IMPORT_LAYOUTS_TAB = 'Import layouts';
/** The index of snapshots; each stands in a tab of its own that begins like the prefix. */
export const SNAPSHOTS_TAB = 'Snapshots';
export const SNAPSHOT_TAB_PREFIX = 'snap ';
/** One cell that changes whenever anything does. */
export const LAST_CHANGE_TAB = 'Last change';
/** What the self-test found on this host, as JSON. */
export const SELF_TEST_TAB = 'Self-test';
/** What only the database knows, compressed. */
export const VAULT_TAB = 'Vault';
/** What people answered to the questions of rules. */
export const ANSWERS_TAB = 'Answers';

/**
 * The tabs that people edit, in the order in which snapshots hold them. One that does not exist in a workbook is no
 * part of its snapshots.
 */
export const EDITED_TABS: readonly string[] = [
  EVENTS_TAB,
  PLACEMENTS_TAB,
  'Patches',
  'Mappings',
  'Schedule rules',
  SETTINGS_TAB,
  ANSWERS_TAB,
];
