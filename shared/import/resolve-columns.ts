// Columns beside each other: what one alone leaves open, the others may resolve, and two for one field may not stand.

import { columnOf, type Field } from '../columns.ts';
import { folded } from '../text.ts';
import { type Contents, MOST_CELLS_JUDGED } from './contents.ts';
import { type Certainty, type Guess, isTaken } from './guess.ts';
import { BARE_NAMES, PARTS_OF_PEOPLE } from './name-words.ts';
import { remark } from './remark.ts';
import type { SourceTable } from './source-table.ts';

/**
 * A summary is the title where the description stands elsewhere; `Name` beside mail addresses, phones or first names
 * may be a person’s, unless the person stands in a column of their own.
 */
export function resolveNames(named: readonly string[], guesses: Guess[]): void {
  const holds = (...fields: readonly Field[]) =>
    guesses.some(({ field, certainty }) => field !== null && fields.includes(field) && certainty !== 'none');
  guesses.forEach((guess, index) => {
    const isEither = guess.field === 'title' && guess.doubts.some(({ code }) => code === 'doubt-either');
    const isResolved = guesses.some((each) => each.field === 'description' && isTaken(each));
    if (isEither && isResolved) guesses[index] = { ...guess, certainty: 'likely' };
  });
  const isOfPeople =
    named.some((name) => PARTS_OF_PEOPLE.has(folded(name))) ||
    (holds('contactEmail', 'contactPhone') && !holds('contactName'));
  if (!isOfPeople) return;
  guesses.forEach((guess, index) => {
    if (guess.field !== 'title' || !isTaken(guess) || !BARE_NAMES.has(folded(named[index] ?? ''))) return;
    const doubts = [...guess.doubts, remark('doubt-person')];
    guesses[index] = { ...guess, certainty: 'ask', doubts, alternatives: ['contactName'] };
  });
}

/** Two columns of times without names are start and end, where one is never after the other. */
export function resolveTimes(table: SourceTable, guesses: Guess[], named: readonly string[]): void {
  const open = guesses.flatMap((guess, index) =>
    guess.field === 'startTime' && guess.certainty === 'ask' && (named[index] ?? '').trim() === ''
      ? [index]
      : [],
  );
  const [first, second] = open;
  const isHeld = guesses.some((guess) => guess.field === 'startTime' && isTaken(guess));
  if (open.length !== 2 || isHeld) return;
  const both = table.rows.filter(
    ({ cells }) => cells[first!]!.trim() !== '' && cells[second!]!.trim() !== '',
  );
  const clock = (cell: string) => cell.trim().padStart(8, '0');
  const isPlain = both.every(
    ({ cells }) => PLAIN_TIME.test(cells[first!]!) && PLAIN_TIME.test(cells[second!]!),
  );
  if (both.length === 0 || !isPlain) return;
  if (!both.every(({ cells }) => clock(cells[first!]!) <= clock(cells[second!]!))) return;
  for (const [index, other, field] of [
    [first!, second!, 'startTime'],
    [second!, first!, 'endTime'],
  ] as const) {
    const why = [...guesses[index]!.why, remark('why-pair', { other: table.header[other]! })];
    guesses[index] = { ...guesses[index]!, field, certainty: 'likely', why };
  }
}

const PLAIN_TIME = /^\s*\d{2}:\d{2}(?::\d{2})?\s*$/;

const RANK: Readonly<Record<Certainty, number>> = { sure: 2, likely: 1, ask: 0, none: 0 };

/** Titles that are hardly ever different tell no event from another. */
function variety({ judged, filled }: Contents): number {
  const ratio = judged / Math.max(1, Math.min(filled, MOST_CELLS_JUDGED));
  return ratio < 0.1 ? -2 : ratio;
}

/** One column a field: the better one is taken, the others are asked about; of two alike, both. */
export function resolveRivals(
  header: readonly string[],
  guesses: readonly Guess[],
  contents: readonly Contents[],
): Guess[] {
  const resolved = [...guesses];
  const holders = new Map<Field, number[]>();
  guesses.forEach((guess, index) => {
    if (guess.field !== null && isTaken(guess)) {
      holders.set(guess.field, [...(holders.get(guess.field) ?? []), index]);
    }
  });
  for (const [field, indexes] of holders) {
    if (indexes.length < 2) continue;
    const { header: ours } = columnOf(field);
    const score = (index: number) =>
      RANK[guesses[index]!.certainty] * 4 +
      (folded(header[index]!) === folded(ours) ? 1 : 0) -
      (BARE_NAMES.has(folded(header[index]!)) ? 1 : 0) +
      contents[index]!.filled / Math.max(1, contents[index]!.rows) +
      variety(contents[index]!);
    const [best, next] = [...indexes].sort((a, b) => score(b) - score(a)) as [number, number];
    const isTied = score(best) === score(next);
    for (const index of indexes) {
      const other = header[index === best ? next : best]!;
      if (index === best && !isTied) continue;
      const doubt = remark(isTied ? 'doubt-two' : 'doubt-taken', { other, header: ours });
      resolved[index] = { ...guesses[index]!, certainty: 'ask', doubts: [...guesses[index]!.doubts, doubt] };
    }
  }
  return resolved;
}
