// The columns that say nothing about which row it is, because script writes them anew. The key does.

import { fieldOfHeader } from '../../shared/headers.ts';
import type { Table } from '../../shared/table.ts';

/** Their indexes, from 0. */
export function checkColumns({ header }: Pick<Table, 'header'>): number[] {
  return ['check', 'occurrences'].flatMap((field) => {
    const index = header.findIndex((each) => fieldOfHeader(each) === field);
    return index < 0 ? [] : [index];
  });
}
