// What script has to say in the tabs of people: keys, ids, `Check`, and of placements what became of them.

import type { Draft } from '../../shared/draft/assemble.ts';
import type { DraftRow } from '../../shared/draft/draft.ts';
import { checkText } from '../../shared/issues/issue.ts';
import type { InterfaceLanguage } from '../../shared/language.ts';
import type { PlacementField } from '../../shared/placements/columns.ts';
import type { PlacementDraft, PlacementScriptField } from '../../shared/placements/draft.ts';
import { FIRST_DATA_ROW, type Table } from '../../shared/table.ts';
import { EVENTS_TAB, PLACEMENTS_TAB } from '../../shared/tabs.ts';
import type { ProgrammeNow } from './read-programme.ts';
import { type ExpectedCells, type ReconciledCells, reconcileScriptCells } from './script-cells.ts';

/**
 * Resolves both tabs, as far as they can be read. The first that does not resolve ends it. `again`: the tabs as they were
 * just read again, by their names.
 */
export function reconcile(programme: ProgrammeNow, again?: ReadonlyMap<string, Table>): ReconciledCells {
  const { spreadsheet, events, draft, placementsTable, placements, language } = programme;
  const tableNow = (tab: string) => (again ? (again.get(tab) ?? null) : undefined);
  let ofEvents: Extract<ReconciledCells, { readonly kind: 'settled' }> = NOTHING_TO_WRITE;
  if (events && !draft.isUnreadable) {
    const meant = meantOfEvents(events, draft, language);
    const resolved = reconcileScriptCells(spreadsheet, events, meant, tableNow(EVENTS_TAB));
    if (resolved.kind !== 'settled') return resolved;
    ofEvents = resolved;
  }
  // Windows that were worked out by a wrong clock, or wrong slots, must not replace those that stand there.
  const isPlanned = placementsTable && !placements.isUnreadable && programme.isClockSure;
  if (!isPlanned || placementsTable.rows.length === 0) return ofEvents;
  const meant = meantOfPlacements(placementsTable, placements, language);
  const resolved = reconcileScriptCells(spreadsheet, placementsTable, meant, tableNow(PLACEMENTS_TAB));
  if (resolved.kind === 'unsettled') return resolved;
  const changes = [...ofEvents.changes, ...resolved.changes];
  if (resolved.kind === 'changed-before') return { ...resolved, changes };
  return { ...resolved, changes, readBack: new Map([...ofEvents.readBack, ...resolved.readBack]) };
}

const NOTHING_TO_WRITE = { kind: 'settled', changes: [], readBack: new Map() } as const;

/** A row the draft has nothing to say of keeps its key. */
function meantOfEvents(table: Table, draft: Draft, language: InterfaceLanguage): ExpectedCells {
  const columns = (['key', 'check', 'occurrences'] as const).map((field) => draft.indexOf.get(field)!);
  const [key, , occurrences] = columns as [number, number, number];
  const drafted = new Map<number, DraftRow>(draft.rows.map((row) => [row.row, row]));
  return {
    columns,
    minted: draft.rows.filter(({ keyCell }) => keyCell).map(({ row }) => row),
    rows: table.rows.map((cells, index) => {
      const row = drafted.get(index + FIRST_DATA_ROW);
      return [
        row?.keyCell ?? cells[key] ?? '',
        row ? checkText(row.issues, language) : '',
        row?.occurrencesCell ?? cells[occurrences] ?? '',
      ];
    }),
  };
}

const PLACEMENT_FIELDS: readonly PlacementScriptField[] = [
  'key',
  'createdBy',
  'createdAt',
  'effectiveStart',
  'effectiveEnd',
];

function meantOfPlacements(
  table: Table,
  { rows, indexOf }: PlacementDraft,
  language: InterfaceLanguage,
): ExpectedCells {
  const fields: readonly PlacementField[] = [...PLACEMENT_FIELDS, 'reason'];
  const columns = fields.map((field) => indexOf.get(field)!);
  const drafted = new Map(rows.map((row) => [row.row, row]));
  return {
    columns,
    minted: rows.filter(({ id }) => id !== null).map(({ row }) => row),
    rows: table.rows.map((cells, index) => {
      const row = drafted.get(index + FIRST_DATA_ROW);
      const reason = row && row.issues.length > 0 ? checkText(row.issues, language) : '';
      return [
        ...PLACEMENT_FIELDS.map((field, position) =>
          row
            ? (row.cells[field] ?? cells[columns[position]!] ?? '')
            : position === 0
              ? (cells[columns[0]!] ?? '')
              : '',
        ),
        reason,
      ];
    }),
  };
}
