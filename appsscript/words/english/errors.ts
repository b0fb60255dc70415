// What is said when something fails: what happened, and what to do, in English.

export interface Wording {
  readonly message: string;
  readonly hint: string;
}

export const ERRORS = {
  'google-failed': (operation: string, message: string): Wording => ({
    message: `Google stopped “${operation}”: ${message}`,
    hint: 'What you typed is all there, and visitors still see a whole programme. Try again in a minute.',
  }),
  'lock-busy': (): Wording => ({
    message: 'Somebody else is validating or publishing at this moment.',
    hint: 'Nothing was changed. Try again when they are done.',
  }),
  'rows-keep-moving': (rows: readonly number[]): Wording => ({
    message: `Somebody keeps changing the Events tab while this runs.${
      rows.length > 0 ? ` Rows ${rows.join(', ')} may lack a key.` : ''
    }`,
    hint: 'No event lost its row, and visitors see no difference. Try again when the tab is quiet.',
  }),
  'columns-moved': (tab: string, columns: readonly string[]): Wording => ({
    message: `Somebody moved the columns of ${tab} at this moment; ${columns.join(', ') || 'every column'} stands as before.`,
    hint: 'Nothing was published. Try again when the columns stay where they are.',
  }),
  'column-taken': (tab: string, header: string, ours: string): Wording => ({
    message: `The tab ${tab} has a column “${header}” of its own, and Bandstand writes to one called ${ours}.`,
    hint: 'Nothing was changed. Rename its header, for example to “Our check”, and set up again.',
  }),
  'tab-taken': (tab: string): Wording => ({
    message: `There is a tab “${tab}” that is not Bandstand’s.`,
    hint: 'Nothing was changed. Rename that tab, then try again.',
  }),
  'tab-gone': (tab: string): Wording => ({
    message: `The tab ${tab} is gone.`,
    hint: 'Bring it back from version history, or run “Set up workbook”.',
  }),
  'tab-not-as-written': (tab: string): Wording => ({
    message: `What was written to the hidden tab “${tab}” does not read back the same.`,
    hint: 'Nothing was written to Events. Try again; if it comes back, somebody or another script is editing that tab.',
  }),
  'rows-not-as-written': (tab: string): Wording => ({
    message: `Rows that were added to ${tab} do not read back the same: somebody may have edited them at that moment.`,
    hint: 'Look at the last rows. Under Activity the import can be taken back.',
  }),
  'not-allowed': (tab: string): Wording => ({
    message: `You may not write to the tab ${tab}, so you cannot publish.`,
    hint: 'Nothing was changed. Ask the spreadsheet’s owner to publish, or to lift the protection of that tab.',
  }),
  'published-not-as-written': (tab: string, cause: string): Wording => ({
    message: `What was written to ${tab} does not read back the same. ${cause}`.trim(),
    hint: 'Visitors still see the last revision. Publish again; if it comes back, somebody or another script is editing that tab.',
  }),
};

export type ErrorWords = typeof ERRORS;
