// What stands behind days and says which of them are meant: `(Fridays)`, `except Mondays`, `13 Thursdays`.

import { finding } from '../../issues/issue.ts';
import { JOINS, startsDay } from './ahead.ts';
import { type Day, type Qualifier, weekdayOf } from './calendar.ts';
import type { Part } from './groups.ts';
import type { Token, TokenKind } from './words.ts';

export const EVERY = new Set(
  (
    'every each chaque tous toutes jeden jede jeder jedes alle allen immer cada todos todas todo toda ogni tutti tutte ' +
    'elke elk iedere ieder wochentlich weekly hebdomadaire semanal settimanale wekelijks semanal'
  ).split(' '),
);

const OPENING: ReadonlySet<TokenKind> = new Set(['comma', 'open', 'mark', 'filler', 'run', 'and']);
const CLOSING: ReadonlySet<TokenKind> = new Set(['close', 'mark', 'filler']);
const MOST_TOKENS = 24;

/** The qualifier that begins at a place behind a day, and where it ends. */
export function qualifierAt(
  tokens: readonly Token[],
  from: number,
): { qualifier: Qualifier; end: number } | null {
  const limit = Math.min(tokens.length, from + MOST_TOKENS);
  let at = from;
  let isExcept = false;
  let isRecurring = false;
  let count: number | null = null;
  let isDashed = false;
  for (; at < limit; at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'except') isExcept = true;
    else if (token.kind === 'vague' && EVERY.has(token.mark)) isRecurring = true;
    else if (token.kind === 'number' && count === null && tokens[at + 1]?.kind === 'weekday')
      count = token.numbers[0]!;
    else if (!OPENING.has(token.kind)) break;
    isDashed ||= token.kind === 'run' || token.kind === 'and';
  }
  if (tokens[at]?.kind !== 'weekday') return null;
  const isBound = isExcept || isRecurring || count !== null || tokens[at]!.more;
  // 4 June, Friday 11 June: of the next day. 4 June - Friday is no run of days.
  if ((isDashed || !tokens.slice(from, at).some(({ kind }) => kind === 'open')) && startsDay(tokens, at))
    return null;
  if (isDashed && !isBound) return null;
  const found: Token[] = [tokens[at]!];
  const weekdays = [found[0]!.numbers[0]!];
  at += 1;
  while (at + 1 < limit) {
    let next = at;
    while (JOINS.has(tokens[next]?.kind ?? 'break') || tokens[next]?.kind === 'filler') next += 1;
    if (next === at || tokens[next]?.kind !== 'weekday' || startsDay(tokens, next)) break;
    const day = tokens[next]!.numbers[0]!;
    const isRun = tokens.slice(at, next).some(({ kind }) => kind === 'run');
    for (let each = weekdays[weekdays.length - 1]!; isRun && each !== day; each = (each + 1) % 7)
      weekdays.push(each);
    weekdays.push(day);
    found.push(tokens[next]!);
    at = next + 1;
  }
  while (CLOSING.has(tokens[at]?.kind ?? 'break')) at += 1;
  isRecurring ||= count !== null || found.some(({ more }) => more);
  const token = found.length === 1 ? found[0]! : null;
  return { qualifier: { weekdays: [...new Set(weekdays)], isExcept, isRecurring, count, token }, end: at };
}

/** A run keeps the days that its qualifier names, as a question; a list has to agree with it already. */
export function checkQualifiers(parts: readonly Part[]): void {
  parts.forEach((part, at) => {
    const { qualifier } = part;
    if (qualifier === null || part.options.length === 0) return;
    const { weekdays, isExcept, isRecurring, count, token } = qualifier;
    const isMeant = ({ date }: Day) => weekdays.includes(weekdayOf(date)) !== isExcept;
    const isRun = part.options.some((days) => new Set(days.map(({ date }) => date)).size > 1);
    let from = at;
    while (!isRun && from > 0 && ['comma', 'and'].includes(parts[from]!.join)) from -= 1;
    const members = parts.slice(from, at + 1);
    const all = members.flatMap(({ options }) => options[0] ?? []);
    const isCounted = count === null || count === all.length;
    // A single weekday behind a short run is that of its last day.
    const isOfLast = isRun && token !== null && !isRecurring && !isExcept && all.length <= DAYS_OF_A_WEEK;
    const isMany = isRun || members.length > 1 || isExcept;
    if (isOfLast || (isMany && isCounted && all.every(isMeant))) return;
    part.findings.push(finding('date-vague', { value: part.text }));
    part.days = [];
    const kept = isRun ? part.options.map((days) => days.filter(isMeant)) : [];
    part.options = kept.filter((days) => days.length > 0 && (count === null || days.length === count));
  });
}

const DAYS_OF_A_WEEK = 7;
