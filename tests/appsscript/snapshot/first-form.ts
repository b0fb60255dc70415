// A snapshot and its line as they were written while snapshots held Events and Settings only.

import { canonicalText } from '../../../shared/publication/canonical.ts';
import { sha256 } from '../../shared/programme.ts';

export function firstFormOf(sequence: number, events: string[][]): { cells: string[][]; line: string[] } {
  const format = 'bandstand.snapshot/1';
  const settings = [
    ['Setting', 'Value'],
    ['Programme name', 'Long ago'],
  ];
  const parts = [
    { name: 'Events', rows: events, columns: 2 },
    { name: 'Settings', rows: settings, columns: 2 },
    { name: 'typed cells', rows: [] as string[][], columns: 4 },
  ].map((part) => {
    const [header = [], ...rest] = part.rows;
    return { ...part, digest: sha256(canonicalText({ format, part: part.name }, header, rest)) };
  });
  const about = { sequence, takenAt: '2026-06-01T10:00:00Z', takenBy: 'ada@example.org', reason: 'manual' };
  const head = {
    format,
    ...about,
    parts: parts.map(({ name, rows, columns, digest }) => ({ name, rows: rows.length, columns, digest })),
  };
  const cells = [[JSON.stringify(head)], ...events, ...settings].map((row) =>
    Array.from({ length: 4 }, (_, column) => row[column] ?? ''),
  );
  const line = [
    String(sequence),
    about.takenAt,
    about.reason,
    about.takenBy,
    'snap 0004 20260601T100000Z',
    String(cells.length * 4),
    ...parts.map(({ rows }) => String(rows.length)),
    ...parts.map(({ digest }) => digest),
    about.takenAt,
  ];
  return { cells, line };
}
