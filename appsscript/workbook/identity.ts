// By which columns the rows of a tab are known, whatever their numbers are now.

import { EVENT_COLUMNS } from '../../shared/columns.ts';
import { fieldOfHeader } from '../../shared/headers.ts';
import { OF_PLACEMENTS, PLACEMENT_COLUMNS } from '../../shared/placements/columns.ts';
import type { Table } from '../../shared/table.ts';
import { PLACEMENTS_TAB } from '../../shared/tabs.ts';

export interface Identity {
  /** Indexes from 0; −1 where there is no such column. */
  readonly key: number;
  /** By what people know a row: a title, or an event. */
  readonly title: number;
  /** What script writes anew, the key aside: it says nothing about which row it is. */
  readonly script: readonly number[];
}

/** The columns of `Placements` for that tab, those of `Events` for any other. */
export function identityOf({ tab, header }: Pick<Table, 'tab' | 'header'>): Identity {
  const isOfPlacements = tab === PLACEMENTS_TAB;
  const fields = header.map(fieldsOf(tab));
  const columns = isOfPlacements ? PLACEMENT_COLUMNS : EVENT_COLUMNS;
  const script = columns.filter((column) => 'script' in column && column.field !== 'key');
  return {
    key: fields.indexOf('key'),
    title: fields.indexOf(isOfPlacements ? 'event' : 'title'),
    script: script.map(({ field }) => fields.indexOf(field)).filter((index) => index >= 0),
  };
}

/** The index of a tab's column by its header or any alias of it; −1 when there is none. */
export function columnNamed(tab: string, header: readonly string[], wanted: string): number {
  const exact = header.indexOf(wanted);
  if (exact >= 0) return exact;
  const fieldOf = fieldsOf(tab);
  const field = fieldOf(wanted);
  return field === null ? -1 : header.findIndex((each) => fieldOf(each) === field);
}

function fieldsOf(tab: string): (header: string) => string | null {
  return tab === PLACEMENTS_TAB ? OF_PLACEMENTS.fieldOf : fieldOfHeader;
}
