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
  const fieldOf: (header: string) => string | null = isOfPlacements ? OF_PLACEMENTS.fieldOf : fieldOfHeader;
  const fields = header.map(fieldOf);
  const columns = isOfPlacements ? PLACEMENT_COLUMNS : EVENT_COLUMNS;
  const script = columns.filter((column) => 'script' in column && column.field !== 'key');
  return {
    key: fields.indexOf('key'),
    title: fields.indexOf(isOfPlacements ? 'event' : 'title'),
    script: script.map(({ field }) => fields.indexOf(field)).filter((index) => index >= 0),
  };
}
