// The season, from the dates of a file, where Settings do not say it.

import { daysBetween, parseDays } from '../parse/date.ts';
import { SETTINGS, type Settings } from '../settings.ts';
import { isTaken } from './guess.ts';
import type { ColumnProposal, SettingProposal } from './proposal.ts';
import { remark } from './remark.ts';
import { applyRule } from './rule.ts';
import type { SourceTable } from './source-table.ts';

const MOST_DATES_READ = 2_000;
const LONGEST_SEASON_DAYS = 400;

/** First and last day, from dates that say their year; nothing where the season is said, or is no season. */
export function proposeSeason(
  table: SourceTable,
  columns: readonly ColumnProposal[],
  settings: Settings,
): SettingProposal[] {
  if (settings.seasonStart !== '' || settings.seasonEnd !== '') return [];
  const cells = ['date', 'endDate'].flatMap((field) => datesIn(table, columns, field));
  const different = [...new Set(cells)];
  if (different.length > MOST_DATES_READ) return [];
  const read = different.map((cell) => parseDays(cell, settings.dateOrder));
  const certain = read.filter(({ value, findings }) => value.length > 0 && findings.length === 0);
  const days = certain.flatMap(({ value }) => value.map(({ date }) => date)).sort();
  const [first, last] = [days[0], days[days.length - 1]];
  if (!first || !last || daysBetween(first, last) > LONGEST_SEASON_DAYS) return [];
  const unread = different.length - certain.length;
  if (unread > different.length / 10) return [];
  const why = [remark('season-of-dates', { count: certain.length, first, last })];
  const doubts = unread > 0 ? [remark('season-some-unread', { count: unread, of: different.length })] : [];
  const certainty = unread > 0 ? 'ask' : 'likely';
  const nameOf = (field: keyof Settings) => SETTINGS.find((each) => each.field === field)!.name;
  return [
    { name: nameOf('seasonStart'), value: first, certainty, why, doubts },
    { name: nameOf('seasonEnd'), value: last, certainty, why, doubts },
  ];
}

/** The cells that become dates, every one of them: a season must not leave out a day. */
function datesIn(table: SourceTable, columns: readonly ColumnProposal[], field: string): string[] {
  const index = columns.findIndex((column) => column.field === field && isTaken(column));
  const column = columns[index];
  if (!column) return [];
  const rule = column.rules.find((each) => each.field === field)?.rule ?? { from: column.column };
  return table.rows
    .map(({ cells }) => applyRule(rule, () => cells[index] ?? '').text)
    .filter((cell) => cell.trim() !== '');
}
