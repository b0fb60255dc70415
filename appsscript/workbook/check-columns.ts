// The columns that say nothing about which row it is, because script writes them anew. The key does.

import { indexOfField } from '../../shared/headers.ts';
import type { Table } from '../../shared/table.ts';

/** Their indexes, from 0. */
export function checkColumns({ header }: Pick<Table, 'header'>): number[] {
  const indexes = [indexOfField(header, 'check'), indexOfField(header, 'occurrences')];
  return indexes.filter((index) => index >= 0);
}
