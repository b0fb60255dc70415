// The faults that `npm run test:faults` plants, one at a time, into a copy of the source, to see which suite of
// tests finds each. Every one of them compiles, starts, and does one thing wrong that no reviewer would let pass.

export interface PlantedFault {
  /** Unique, kebab-case. */
  readonly id: string;
  /** What kind of slip it is: `wrong comparison`, `lost await`, `missed transaction` and so on. */
  readonly kind: string;
  /** The source file, from the root. */
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  /** Path prefixes of the tests most likely to notice it, the cheapest first: tried before the whole suite. */
  readonly near: readonly string[];
}

/** Text of several lines, as it stands in a file. */
const lines = (...parts: readonly string[]) => parts.join('\n');

export const FAULTS: readonly PlantedFault[] = [
  // shared: what is read, checked and made of it.
  {
    id: 'date-winter-run-year',
    kind: 'off by one',
    file: 'shared/parse/date/years.ts',
    find: 'isRun && isWinter(day, next)) day.year = next.year - 1;',
    replace: 'isRun && isWinter(day, next)) day.year = next.year;',
    near: ['tests/shared/parse/date'],
  },
  {
    id: 'price-dearer-first',
    kind: 'lost order of bounds',
    file: 'shared/parse/price.ts',
    find: 'const [min, max] = [Math.min(first, second), Math.max(first, second)];',
    replace: 'const [min, max] = [first, second];',
    near: ['tests/shared/parse/price', 'tests/shared/parse/cells'],
  },
  {
    id: 'link-misspelt-host-passes',
    kind: 'guard too wide',
    file: 'shared/parse/link.ts',
    find: "judged(text).verdict === 'good'",
    replace: "judged(text).verdict !== 'private'",
    near: ['tests/shared/parse/link'],
  },
  {
    id: 'hour-twice-second-taken',
    kind: 'wrong offset',
    file: 'shared/zone.ts',
    find: '[Math.max(before, after), Math.min(before, after)]',
    replace: '[Math.min(before, after), Math.max(before, after)]',
    near: ['tests/shared/draft/clock-change', 'tests/shared/placements/start', 'tests/worker/zone'],
  },
  {
    id: 'check-next-in-room-clashes',
    kind: 'wrong comparison',
    file: 'shared/check/venue-clashes.ts',
    find: 'staying.filter(({ untilMs }) => untilMs > stay.fromMs)',
    replace: 'staying.filter(({ untilMs }) => untilMs >= stay.fromMs)',
    near: ['tests/shared/check/venue-clashes'],
  },
  {
    id: 'questions-fewest-cells-first',
    kind: 'wrong sort order',
    file: 'shared/questions/question.ts',
    find: 'other.cells.length - one.cells.length',
    replace: 'one.cells.length - other.cells.length',
    near: ['tests/shared/questions/question', 'tests/appsscript/questions/answer-question'],
  },
  {
    id: 'brake-share-of-tombstones',
    kind: 'threshold not applied',
    file: 'shared/brake/mass-changes.ts',
    find: "found('removed', gone, live.length)",
    replace: "found('removed', gone, before.length)",
    near: ['tests/shared/brake/mass-changes', 'tests/appsscript/brake/brake'],
  },
  {
    id: 'import-blank-empties-unknown',
    kind: 'wrong default',
    file: 'shared/import/changes.ts',
    find: "if (is === '' && byHand !== false) return [];",
    replace: "if (is === '' && byHand === true) return [];",
    near: ['tests/shared/import/match', 'tests/tools/import/update', 'tests/appsscript/import/import'],
  },
  {
    id: 'publication-dropped-dates-forgotten',
    kind: 'tombstone dropped',
    file: 'shared/publication/prepare.ts',
    find: 'return [...previous.dropped, ...previous.occurrences].filter(',
    replace: 'return [...previous.occurrences].filter(',
    near: [
      'tests/shared/publication/publication',
      'tests/shared/publication/take-back',
      'tests/worker/backups/restore',
    ],
  },
  {
    id: 'placement-payer-not-told',
    kind: 'dropped label',
    file: 'shared/placements/shown.ts',
    find: 'comesBefore(each, other) ? paidWith(each, other) : paidWith(other, each)',
    replace: 'comesBefore(each, other) ? paidWith(each, other) : other',
    near: ['tests/shared/placements/shown', 'tests/worker/edition/placements'],
  },
  {
    id: 'snapshot-pinned-let-go',
    kind: 'pinned one pruned',
    file: 'shared/snapshot/retention.ts',
    find: lines('let left = snapshots', '    .filter(({ isPinned }) => !isPinned)', '    .sort('),
    replace: lines('let left = [...snapshots]', '    .sort('),
    near: ['tests/shared/snapshot/retention', 'tests/appsscript/snapshot/daily'],
  },
  {
    id: 'rebuilt-row-without-key',
    kind: 'key minted again',
    file: 'shared/rebuild/cells.ts',
    find: lines('const { key, status, occurrences } = event;', '  return { key, status,'),
    replace: lines('const { status, occurrences } = event;', '  return { status,'),
    near: [
      'tests/shared/rebuild/event-cells',
      'tests/shared/rebuild/tabs',
      'tests/journeys/rebuild-the-workbook',
    ],
  },
  {
    id: 'vault-chain-unlinked',
    kind: 'lost link of a chain',
    file: 'shared/vault/vault.ts',
    find: "const previous = before?.seal ?? '';",
    replace: "const previous = '';",
    near: ['tests/shared/vault/vault', 'tests/journeys/lose-the-database'],
  },
  {
    id: 'signing-method-left-out',
    kind: 'part left unsigned',
    file: 'shared/signing.ts',
    find: lines('const { method, path, time, nonce, body } = parts;', "  return hmac(['v1', method, path,"),
    replace: lines('const { path, time, nonce, body } = parts;', "  return hmac(['v1', path,"),
    near: ['tests/shared/pieces', 'tests/worker/sync/routes'],
  },

  // appsscript: what script does in the workbook.
  {
    id: 'publish-commit-first',
    kind: 'wrong order of writes',
    file: 'appsscript/workbook/published-tabs.ts',
    find: 'for (const { tab, cells } of layOut(publication)) {',
    replace: 'for (const { tab, cells } of layOut(publication).reverse()) {',
    near: ['tests/journeys/publish.killed', 'tests/journeys/when-google-breaks'],
  },
  {
    id: 'write-cells-leaves-overwritten',
    kind: 'lost repair',
    file: 'appsscript/workbook/write-cells.ts',
    find: lines(
      'const { astray, overwritten } = writeStateOf(now, after ?? now, placed, identityOf(table).script);',
      '    for (const block of editBlocks(overwritten)) write(sheet, block);',
    ),
    replace: 'const { astray } = writeStateOf(now, after ?? now, placed, identityOf(table).script);',
    near: [
      'tests/appsscript/questions/answer-question',
      'tests/appsscript/import/import',
      'tests/journeys/when-people-interfere',
    ],
  },
  {
    id: 'align-rows-guesses-a-tie',
    kind: 'missing check',
    file: 'appsscript/workbook/align-rows.ts',
    find: 'bestShared >= (enough ?? filled / 2) && !isTied ? best : null',
    replace: 'bestShared >= (enough ?? filled / 2) ? best : null',
    near: ['tests/appsscript/workbook/align-rows', 'tests/journeys/when-people-interfere'],
  },
  {
    id: 'snapshot-standing-not-proved',
    kind: 'missing digest check',
    file: 'appsscript/snapshot/take.ts',
    find: "isSameContent(newest.parts, described) && prove(spreadsheet, newest).kind === 'whole') {",
    replace: 'isSameContent(newest.parts, described)) {',
    near: [
      'tests/appsscript/snapshot/snapshot',
      'tests/appsscript/snapshot/snapshot.corruptions',
      'tests/appsscript/snapshot/restore',
    ],
  },
  {
    id: 'undo-cannot-be-redone',
    kind: 'lost undo inverse',
    file: 'appsscript/activity/undo.ts',
    find: "done.again ?? 'nothing'",
    replace: "'nothing'",
    near: [
      'tests/appsscript/activity/activity',
      'tests/appsscript/sidebar/activity',
      'tests/journeys/undo-a-publish',
    ],
  },
  {
    id: 'sidebar-start-in-editors-zone',
    kind: 'wrong zone',
    file: 'appsscript/sidebar/element.ts',
    find: lines("timeZone: 'UTC',", "    weekday: 'short',"),
    replace: "weekday: 'short',",
    near: ['tests/appsscript/sidebar/sidebar', 'tests/appsscript/sidebar/placements'],
  },
  {
    id: 'toast-title-in-english',
    kind: 'wrong language',
    file: 'appsscript/commands/command.ts',
    find: lines(
      "const { toastTitle, operations } = wordsOf('commands');",
      '  SpreadsheetApp.getActiveSpreadsheet().toast(text, toastTitle(operations[operation]), 8);',
    ),
    replace: lines(
      "const { toastTitle } = wordsOf('commands');",
      '  SpreadsheetApp.getActiveSpreadsheet().toast(text, toastTitle(operation), 8);',
    ),
    near: ['tests/journeys/french-editor', 'tests/journeys/french-trouble'],
  },
  {
    id: 'import-way-back-after-rows',
    kind: 'wrong order of writes',
    file: 'appsscript/import/bring-import.ts',
    find: lines(
      'const notNoted = note(act, inverse);',
      '  const { left, waiting } = writeCells(spreadsheet, events, edits);',
      '  if (newRows.length > 0) appendRows(spreadsheet, events, newRows);',
    ),
    replace: lines(
      'const { left, waiting } = writeCells(spreadsheet, events, edits);',
      '  if (newRows.length > 0) appendRows(spreadsheet, events, newRows);',
      '  const notNoted = note(act, inverse);',
    ),
    near: ['tests/appsscript/import/import'],
  },

  // worker: what is stored, kept and served.
  {
    id: 'publish-hook-answers-too-soon',
    kind: 'lost await',
    file: 'worker/sync/routes.ts',
    find: 'await lookNow();',
    replace: 'void lookNow();',
    near: ['tests/worker/sync/routes', 'tests/journeys/cell-to-feed'],
  },
  {
    id: 'store-without-transaction',
    kind: 'missed transaction',
    file: 'worker/revisions/store.ts',
    find: 'return database.transaction((queries) => storeIn(queries, publication));',
    replace: 'return storeIn(database, publication);',
    near: ['tests/contracts/database/database', 'tests/worker/sync/sync.killed'],
  },
  {
    id: 'restore-lowers-sequence',
    kind: 'SEQUENCE falls',
    file: 'worker/backups/restore.ts',
    find: '...restamp(missing, revision, at)];',
    replace: '...missing];',
    near: [
      'tests/worker/backups/restore',
      'tests/contracts/database/database',
      'tests/journeys/restored-in-the-database',
    ],
  },
  {
    id: 'drill-notes-only-the-last',
    kind: 'swallowed error',
    file: 'worker/drill/drill.ts',
    find: 'drilled.find((each) => each.difference !== null)?.difference ?? null',
    replace: 'drilled.at(-1)?.difference ?? null',
    near: ['tests/worker/drill/snapshot', 'tests/contracts/database/database', 'tests/tools/db-cli'],
  },
  {
    id: 'sources-oldest-backup-served',
    kind: 'wrong order of fallbacks',
    file: 'worker/sources/look-at-store.ts',
    find: 'for (const { id, createdAt } of backups) {',
    replace: 'for (const { id, createdAt } of backups.toReversed()) {',
    near: ['tests/worker/sources/chain', 'tests/worker/sources/fallbacks'],
  },
  {
    id: 'recover-over-a-lower-revision',
    kind: 'missing check',
    file: 'worker/vault/recover.ts',
    find: 'return revision === manifest.revision && digest === manifest.digests.Published;',
    replace: 'return revision <= manifest.revision || digest === manifest.digests.Published;',
    near: ['tests/journeys/lose-the-database', 'tests/tools/db-cli'],
  },
  {
    id: 'edition-stands-at-its-end',
    kind: 'wrong comparison',
    file: 'worker/placements/edition-placements.ts',
    find: 'nowMs < endsMs',
    replace: 'nowMs <= endsMs',
    near: ['tests/worker/feed/expiry', 'tests/worker/edition/placements', 'tests/worker/served'],
  },
  {
    id: 'lazy-gzip-holds-brotli',
    kind: 'Content-Encoding mix-up',
    file: 'worker/feed/document.ts',
    find: 'representationOf(encodeNow(body, encoding), encoding, headers)',
    replace: "representationOf(encodeNow(body, encoding === 'gzip' ? 'br' : encoding), encoding, headers)",
    near: ['tests/worker/feed/document', 'tests/worker/feed/routes', 'tests/worker/edition/edition'],
  },
  {
    id: 'json-in-page-ends-its-script',
    kind: 'unescaped value',
    file: 'worker/pages/markup.ts',
    find: 'replace(/[<>&',
    replace: 'replace(/[>&',
    near: ['tests/worker/pages/markup', 'tests/worker/pages/event', 'tests/worker/feed/text-survives'],
  },
  {
    id: 'alert-not-taken-counts-as-told',
    kind: 'failure taken for success',
    file: 'worker/health/alerts.ts',
    find: lines(
      'const isSent = await tell(to, { environment, isRed, since: instantText(since.getTime()), sentences });',
      '    if (isSent) await db.query(',
    ),
    replace: lines(
      'await tell(to, { environment, isRed, since: instantText(since.getTime()), sentences });',
      '    await db.query(',
    ),
    near: ['tests/contracts/database/database'],
  },
  {
    id: 'nonce-forgotten-at-once',
    kind: 'nonce not remembered',
    file: 'worker/hooks/nonces.ts',
    find: 'timeSeconds + SIGNATURE_LIFE_SECONDS + 1',
    replace: 'timeSeconds - SIGNATURE_LIFE_SECONDS + 1',
    near: ['tests/worker/sync/routes', 'tests/worker/operator/operator'],
  },
  {
    id: 'migrate-without-lock',
    kind: 'removed lock',
    file: 'worker/postgres/migrate.ts',
    find: lines(
      'Promise<Migration | null> {',
      '  await queries.query(sql.LOCK_MIGRATIONS);',
      '  await queries.script(',
    ),
    replace: lines('Promise<Migration | null> {', '  await queries.script('),
    near: ['tests/contracts/database/database'],
  },

  // desk: the local Google workspace.
  {
    id: 'rest-column-gap-blanks-a-cell',
    kind: 'wrong default',
    file: 'desk/google/write-values.ts',
    find: 'transposed(lists, null)',
    replace: 'transposed(lists)',
    near: ['tests/desk/google/adapter'],
  },
  {
    id: 'run-that-ended-keeps-its-lock',
    kind: 'lock not released',
    file: 'desk/runs/locks.ts',
    find: lines('waiting.take(false);', '      this.release(run, name);'),
    replace: 'waiting.take(false);',
    near: ['tests/desk/runs/runs'],
  },
  {
    id: 'state-file-keeps-old-tab',
    kind: 'stale cache',
    file: 'desk/workbook/state-file.ts',
    find: 'if (printed?.version === tab.version) return printed.text;',
    replace: 'if (printed) return printed.text;',
    near: ['tests/desk/workspace', 'tests/journeys/start-and-stop'],
  },
  {
    id: 'name-box-range-upside-down',
    kind: 'wrong range in A1',
    file: 'desk/page/browser/a1.ts',
    find: 'const [top, bottom] = inOrder(Number(row) || 1, Number(lastRow) || grid.rowCount);',
    replace: 'const [top, bottom] = [Number(row) || 1, Number(lastRow) || grid.rowCount];',
    near: ['tests/desk/page/browser/a1'],
  },

  // tools: what is run at a terminal.
  {
    id: 'import-misses-rows-added-meanwhile',
    kind: 'compared one way only',
    file: 'tools/import/write-import.ts',
    find: 'new Set([...differences(was, is, 1), ...differences(is, was, 1)])',
    replace: 'new Set(differences(was, is, 1))',
    near: ['tests/tools/import/write-import'],
  },
  {
    id: 'status-well-after-failed-drill',
    kind: 'wrong exit code',
    file: 'tools/db-commands.ts',
    find: 'return health.isHealthy && !drill?.difference ? 0 : 1;',
    replace: 'return health.isHealthy ? 0 : 1;',
    near: ['tests/tools/db-cli'],
  },
];
