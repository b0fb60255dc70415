// Says in the editor's language what somebody else changed in a tab between two reads.

import { cellName } from '../../shared/a1.ts';
import { FIRST_DATA_ROW, type Table } from '../../shared/table.ts';
import { EVENTS_TAB } from '../../shared/tabs.ts';
import { wordsOf } from '../words/words.ts';
import { alignRows } from './align-rows.ts';
import { identityOf } from './identity.ts';

const MOST_NAMED = 5;
const LONGEST_QUOTE = 40;

/**
 * One sentence a change, in the rows' present places. `isKeyOwn`: a change of keys is the script's own doing, as
 * that of its other columns always is, and so no news. Tabs beside `Events` are named.
 */
export function changesBetween(before: Table, now: Table | null, isKeyOwn: boolean): string[] {
  const changes = changesIn(before, now, isKeyOwn);
  return before.tab === EVENTS_TAB ? changes : changes.map((change) => `${before.tab} · ${change}`);
}

function changesIn(before: Table, now: Table | null, isKeyOwn: boolean): string[] {
  const messages = wordsOf('sheet').changes;
  if (!now) return [messages.tabDeleted(before.tab)];
  if (before.header.join('\u0000') !== now.header.join('\u0000')) return [messages.headers];
  const { key, title, script } = identityOf(before);
  const silent = isKeyOwn ? [key, ...script] : script;
  const sources = alignRows(before.rows, now.rows, [key, ...script]);
  const sentences: string[] = [];
  now.rows.forEach((row, index) => {
    const source = sources[index];
    if (source === null || source === undefined) {
      if (row.some((cell) => cell.trim() !== '')) sentences.push(messages.rowNew(index + FIRST_DATA_ROW));
      return;
    }
    row.forEach((cell, column) => {
      const earlier = before.rows[source]?.[column] ?? '';
      if (cell === earlier || silent.includes(column)) return;
      const name = cellName(index + FIRST_DATA_ROW, column);
      sentences.push(messages.cell(name, now.header[column] ?? '', shortened(earlier), shortened(cell)));
    });
  });
  const found = new Set(sources);
  before.rows.forEach((row, index) => {
    if (found.has(index) || row.every((cell) => cell.trim() === '')) return;
    sentences.push(messages.rowDeleted(shortened(row[title] ?? '')));
  });
  if (sentences.length === 0 && sources.some((source, index) => source !== null && source !== index)) {
    return [messages.order];
  }
  const more = sentences.length - MOST_NAMED;
  return more > 0 ? [...sentences.slice(0, MOST_NAMED), messages.more(more)] : sentences;
}

function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
