// Everything the sidebar itself says, in English. The type of this table is what French must fill.

import type { Reading } from '../../shared/questions/reading.ts';
import type { CommandFailure, NotPublished, RuleSeverity, Severity, Stage } from '../results.ts';
import { ACTIVITY_ENGLISH } from './activity-words.ts';
import { IMPORT_ENGLISH } from './import-words.ts';
import { PLACEMENTS_ENGLISH } from './placement-words.ts';
import { SNAPSHOT_ENGLISH } from './snapshot-words.ts';
import type { Task } from './tasks.ts';

type Going = Readonly<Record<'shown' | 'row-gone' | 'column-gone' | 'tab-gone', (cell: string) => string>>;

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

export const ENGLISH = {
  locale: 'en-GB',
  stillBusy: 'One moment: the last action is still running.',
  more: (number: number) => `Show ${number} more`,
  /** The script's own sentences are English already. */
  failed: ({ sentence, hint }: CommandFailure) => `${sentence} ${hint}`,
  details: 'Why?',
  row: (row: number) => `Row ${row}`,
  untitled: 'No title',

  backups: {
    heading: 'Backups in the database',
    explanation:
      'Made each day, before publishes and restores, and when somebody asks: each holds the whole published programme, proved. Bringing one back changes what visitors see at once.',
    reading: 'Asking the worker …',
    make: 'Back up now',
    making: 'Making a backup and proving it …',
    proven: (at: string) => `Restoring was last proven ${at}.`,
    neverProven: 'Restoring was never proven here: an operator can run a drill.',
    recoverFirst:
      'This database is a new one. What the former one knew stands in the workbook only: bring it back first, with npm run db:cli -- recover --from sheet.',
    noVault: 'The workbook holds no copy of them yet: menu → Bring the Vault up to date.',
    allInVault: (at: string) => `All of them stand in the workbook too, since ${at}.`,
    notInVault: (texts: number) =>
      `${texts === 1 ? '1 text of the database is' : `${texts} texts of the database are`} not in the workbook yet: menu → Bring the Vault up to date.`,
    triggers: {
      manual: 'asked for',
      cron: 'daily',
      'pre-restore': 'before a restore',
      'pre-publish': 'before a publish',
    } satisfies Record<'manual' | 'cron' | 'pre-restore' | 'pre-publish', string>,
    holds: (revision: number, rows: number, placements: number) =>
      `revision ${revision}, ${count(rows, 'event')}${placements > 0 ? `, ${count(placements, 'placement')}` : ''}`,
    proved: (at: string) => `proved ${at}`,
    notProved: 'not proved',
    pinned: 'kept for good',
    restore: 'Restore it',
    restoreWhich: (at: string) => `Restore the backup of ${at}`,
    sure: (at: string, rows: number) => `Show visitors the programme of ${at} (${count(rows, 'event')})?`,
    sureText:
      'It takes the place of what they see now, of which a backup is made first. The sheet stays as it is until you choose.',
    restoring: 'Proving the backup, then restoring …',
    leave: 'Leave everything as it is',
  },

  restored: {
    heading: (revision: number) => `A backup was restored as revision ${revision}`,
    text: 'Visitors see the restored programme; the sheet does not have it yet. Until you choose, nothing is published.',
    bring: 'Bring it into the sheet',
    bringing: 'Bringing the restored programme in …',
    over: 'Publish the sheet over it',
    overing: 'Publishing over it …',
  },

  served: {
    heading: 'What visitors are served',
    asking: 'Asking the worker …',
    again: 'Ask again',
    down: 'What if the database were down?',
    proving: 'Reading and proving what stands behind the database …',
    source: 'From',
    published: 'Published',
    updated: 'Written there',
    rows: 'Rows',
    places: { sheet: 'Sheet', store: 'Database', feed: 'Visitors' },
    revision: (revision: number | null) => (revision === null ? 'not known' : `revision ${revision}`),
    written: (at: string) => `written ${at}`,
    sources: {
      'postgres-store': 'The database',
      backup: 'The latest backup (in the database)',
      'last-good-file': 'The last good file (on the worker’s disk)',
      'bundled-csv': 'The CSV shipped with the worker',
    },
    why: {
      none: 'There is none.',
      damaged: 'It does not prove itself, so it would never be served.',
      'of-another': 'It is of another Sheet or environment, so it would never be served.',
      unreadable: 'It cannot be read.',
      'database-away': 'The database does not answer now.',
    },
    same: 'The same programme as now.',
    missing: (events: number) => `lacks ${count(events, 'event')}`,
    changed: (events: number) => `tells ${count(events, 'event')} otherwise`,
    added: (events: number) => `still has ${count(events, 'event')} that visitors do not see now`,
    placements: 'other placements',
    settings: 'other settings (name, zone or look)',
    titles: (titles: readonly string[], more: number) =>
      `Among them: ${titles.join(', ')}${more > 0 ? `, and ${more} more` : ''}.`,
  },

  state: {
    heading: 'State',
    reading: 'Reading the workbook …',
    again: 'Look again',
    restored: 'Visitors see a restored backup.',
    upToDate: 'Visitors see everything you wrote.',
    restUpToDate: (rows: number) =>
      `Visitors see all that is ready. ${rows === 1 ? 'One row waits' : `${rows} rows wait`} to be mended.`,
    waiting: (events: number) => `${count(events, 'event')} not published yet.`,
    placements: (placements: number) => `${count(placements, 'placement')} not published yet.`,
    programme: 'The programme’s name, zone, currency, website or look is not published yet.',
    nothingYet: 'Nothing is published yet.',
    blocked: 'Publishing has to wait: see “What to mend”.',
    damaged:
      'The published tab was changed by hand. Visitors still see the last whole programme; publish to heal it.',
    draft: 'Draft',
    rows: (rows: number) => count(rows, 'row'),
    live: 'Live',
    liveIs: (events: number, at: string, by: string) =>
      `${count(events, 'event')}, published ${at}${by ? ` by ${by}` : ''}`,
    revision: (revision: number) => `revision ${revision}`,
    receipt: 'Receipt',
    delivered: 'Delivered: the website has confirmed it.',
    pending: 'Published, not delivered yet.',
    issues: 'Issues',
    none: 'None',
  },
  severity: { error: 'Error', warning: 'Warning', note: 'Note' } satisfies Record<Severity, string>,
  severities: {
    error: (number: number) => count(number, 'error'),
    warning: (number: number) => count(number, 'warning'),
    note: (number: number) => count(number, 'note'),
  } satisfies Record<Severity, (number: number) => string>,

  issues: {
    heading: 'What to mend',
    validate: 'Check all rows now',
    validating: 'Checking all rows …',
    validated: (rows: number, errors: number, warnings: number) =>
      errors + warnings === 0
        ? `Checked ${count(rows, 'row')}: all can be published.`
        : `Checked ${count(rows, 'row')}: ${count(errors, 'error')}, ${count(warnings, 'warning')}.`,
    explanation: 'Errors stop a row from being published. Choose one to go to its cell.',
    nothing: 'Nothing to mend.',
    cut: (shown: number, all: number) => `The first ${shown} of ${all} are listed.`,
    meanwhile: 'Changed by somebody meanwhile:',
  },
  tasks: {
    workbook: 'Put the tab in order',
    settings: 'Correct the settings',
    keys: 'Sort out event keys',
    missing: 'Fill in what is missing',
    dates: 'Correct dates',
    times: 'Correct times',
    text: 'Write it another way',
    places: 'Complete the map point',
    events: 'Look at these events again',
    placements: 'Look at placements again',
    glance: 'Good to know',
  } satisfies Record<Task, string>,
  questions: {
    heading: 'One answer for many',
    explanation: 'Your answer is written into the cells, where you see it. Under Activity it can be undone.',
    asks: (cells: number, column: string) => `${cells} cells of ${column} ask the same`,
    asksAlike: (cells: number, column: string, typed: string) => `“${typed}” in ${cells} cells of ${column}`,
    look: 'Look at them first',
    andMore: (cells: number) => `And ${cells} more.`,
    readings: {
      'day first': 'The day stands first',
      'month first': 'The month stands first',
      morning: 'In the morning',
      evening: 'In the evening',
      thousands: 'Thousands',
      decimals: 'With cents',
      several: 'Two prices',
    } satisfies Record<Reading, string>,
    example: (before: string, after: string) => `${before} becomes ${after}`,
    part: (resolves: number, cells: number) => `for ${resolves} of the ${cells}`,
    write: (text: string) => `Write “${text}”`,
    clear: 'Empty this cell',
    writing: 'Writing …',
  },
  jump: {
    going: 'Going to the cell …',
    shown: (cell: string) => `${cell} is selected in the sheet.`,
    'row-gone': () => 'That row is gone: it was deleted, or its title and key were changed. Look again.',
    'column-gone': (cell: string) => `That column is gone; ${cell} is its row.`,
    'tab-gone': () => 'That tab is gone. Bring it back from version history.',
  } as Going & { going: string },

  preview: {
    heading: 'What visitors will see',
    show: 'Preview the changes',
    reading: 'Comparing with what is live …',
    done: (changes: number) =>
      changes === 0 ? 'No event would change.' : `${count(changes, 'event')} would change.`,
    unchanged: (events: number) => `${count(events, 'event')} as before.`,
    programme: 'The programme’s name, zone, currency, website or look would change.',
    added: (events: number) => `New (${events})`,
    changed: (events: number) => `Changed (${events})`,
    cancelled: (events: number) => `Cancelled (${events})`,
    removed: (events: number) => `Removed (${events})`,
    heldBack: (rows: number) => `Held back if you agree: visitors keep the last version (${rows})`,
    leftOut: (rows: number) => `Left out until mended (${rows})`,
    blocked: 'Nothing can be published until this is mended:',
    brake: 'Publishing will ask about this, because much changes at once:',
    before: 'Before',
    after: 'After',
    empty: 'empty',
    dateUnknown: 'date not known',
    fields: {
      status: 'Status',
      title: 'Title',
      description: 'Description',
      occurrences: 'Dates',
      venue: 'Venue',
      address: 'Address',
      area: 'Area',
      city: 'City',
      country: 'Country',
      latitude: 'Latitude',
      longitude: 'Longitude',
      category: 'Category',
      genres: 'Genres',
      tags: 'Tags',
      price: 'Price',
      age: 'Age',
      setting: 'Setting',
      host: 'Host',
      'host countries': 'Host countries',
      links: 'Links',
      image: 'Image',
      access: 'Access',
      pick: 'Pick',
      series: 'Series',
    },
    values: {} as Readonly<Record<string, string>>,
  },

  publish: {
    placements: (placements: number) => count(placements, 'placement'),
    heading: 'Publish',
    publish: 'Publish',
    publishing: 'Publishing …',
    explanation: 'Visitors will see the sheet as it is now. What you go on typing waits for the next time.',
    stages: {
      reading: 'Reading the sheet',
      checking: 'Checking every row',
      writing: 'Writing the new version',
      proving: 'Proving that it is whole',
      delivering: 'Waiting for the website’s receipt',
    } satisfies Record<Stage, string>,
    ask: (rows: number) =>
      `${count(rows, 'row')} cannot be published as ${rows === 1 ? 'it is' : 'they are'}.`,
    askWhat:
      'Hold them back? Visitors keep the last published version of each; a row never published stays out.',
    holdBack: 'Hold back and publish the rest',
    repair: 'Mend first',
    repairFirst: 'Nothing was published. Mend the rows under “What to mend”, then publish.',
    published: (events: number) => `Published: ${count(events, 'event')}.`,
    unchanged: 'Nothing has changed since the last publish.',
    receipt: (revision: number, at: string) => `Revision ${revision}, ${at}`,
    counts: { added: 'new', changed: 'changed', cancelled: 'cancelled', removed: 'removed' },
    heldBack: 'Held back, as last published:',
    leftOut: 'Left out until mended:',
    meanwhile: 'Changed while publishing, so not in it yet:',
    retry: 'Try to deliver again',
    retrying: 'Asking the website again …',
    keepsLooking: 'Nothing is lost: the website keeps looking by itself.',
    nothingToDeliver: 'There is nothing whole to deliver. Publish first.',
    refused: {
      workbook: 'Nothing was published: this has to be mended first.',
      'broken-rows': 'Nothing was published: some rows are broken.',
      'history-damaged':
        'Nothing was published: the published tab is damaged, so broken rows cannot be held back. Mend them, then publish.',
      'look-alike':
        'Nothing was published: a broken row without a key may be an event that is live. Mend it, put its key back, or set its Status to draft.',
      'changed-meanwhile':
        'Nothing was published: somebody changed the tab at that moment. Look at it, and publish again.',
      'mass-change': 'Nothing was published yet: much would change at once.',
      restored:
        'Nothing was published: a backup was restored in the database. Choose at the top what becomes of it.',
    } satisfies Record<NotPublished['why'], string>,
  },

  quality: {
    heading: 'How complete it is',
    nothing: 'There are no events yet.',
    repairFirst: 'Mend this first',
    complete: 'How many events say something',
    share: (filled: number, of: number) => `${filled} of ${of}`,
    howMany: 'How often what',
  },
  meantSo: {
    button: 'It is meant so',
    label: (title: string) => `It is meant so: ${title}`,
    keeping: 'Keeping your answer …',
  },

  brake: {
    heading: 'Nothing was published yet: much would change at once.',
    more: (events: number) => `and ${events} more`,
    nothingYet: 'If it is a slip, undo it in the sheet and publish again. Visitors see what they saw.',
    label: (phrase: string) => `If all of it is meant, type “${phrase}”`,
    typeIt: (phrase: string) => `Type “${phrase}” to go on.`,
    publish: 'Publish it all the same',
  },

  activity: ACTIVITY_ENGLISH,
  snapshot: SNAPSHOT_ENGLISH,
  import: IMPORT_ENGLISH,
  placements: PLACEMENTS_ENGLISH,

  settings: {
    heading: 'Settings',
    reading: 'Reading the settings …',
    ready: 'The settings are shown.',
    save: 'Save settings',
    saving: 'Saving …',
    saved: 'The settings are saved.',
    unchanged: 'Nothing was changed.',
    refused: (problems: number) => `Nothing was saved: ${count(problems, 'field')} to correct.`,
    overtaken: (now: string) =>
      now === ''
        ? 'Somebody emptied this meanwhile. Save again to write yours.'
        : `Somebody wrote “${now}” here meanwhile. Save again to write yours.`,
    required: 'needed',
    worker: 'Connection to the website',
    workerUrl: 'Address of the worker',
    workerKey: 'Key of the worker',
    keyKept: 'A key is set; it is not shown. Leave empty to keep it.',
    keyMissing: 'No key is set. Paste it whole, as id:secret.',
    rules: 'Rules',
    rulesExplained:
      'How grave it is when a rule finds something. Only an error stops an event from being published.',
    usually: (severity: string) => `${severity} (as usual)`,
    severityNames: { off: 'not asked', note: 'note', warning: 'warning', error: 'error' } satisfies Record<
      RuleSeverity,
      string
    >,
  },
};

export type Words = typeof ENGLISH;
