// The month of a day that says none: from the right in `20, 21 & 27 June`, from the left in `June 12-14 & 19`.

import { finding } from '../../issues/issue.ts';
import type { YearContext } from './years.ts';

/** `20, 21 & 27 June` takes the month from the right, `June 12-14 & 19` from the left. */
export function fillMonths(days: YearContext[]): void {
  days.forEach((day, index) => {
    day.group = day.written.style === 'bare' ? -1 : index;
  });
  const isBare = (day: YearContext | undefined) => day?.written.style === 'bare' && day.month === null;
  for (let index = days.length - 2; index >= 0; index -= 1) {
    const [day, next] = [days[index]!, days[index + 1]!];
    if (!isBare(day) || day.written.isDangling || next.written.join === 'break' || next.month === null)
      continue;
    [day.month, day.year, day.group] = [next.month, next.year, next.group];
    // 28, 29 & 3 July: the twenty-eighth of June, or of July?
    if (day.day > next.day && !['run', 'slash'].includes(next.written.join)) {
      day.isRolling = true;
      day.doubts.push(unclear(day, next));
    } else if (next.isRolling) day.isRolling = true;
    // June 12, 14, 19 July: the fourteenth of which?
    const before = days
      .slice(0, index)
      .reverse()
      .find((each) => each.written.style !== 'bare');
    const isEither = before?.written.isMonthFirst && days[index]!.written.join !== 'break';
    if (next.written.isMonthFirst || isEither) day.doubts.push(unclear(day, next));
  }
  days.forEach((day, index) => {
    const before = days[index - 1];
    if (!isBare(day) || !before || before.month === null) return;
    [day.month, day.year, day.group] = [before.month, day.year ?? before.year, before.group];
    const donor = days[before.group]?.written;
    const isIsoRun =
      donor?.style === 'iso' && ['run', 'slash'].includes(day.written.join) && day.day > before.day;
    // 12 June, 14: a day, or an hour?
    if (!(donor?.isMonthFirst && before.written.tail === '') && !isIsoRun)
      day.doubts.push(unclear(day, before));
    if (donor?.isMonthFirst && day.day <= before.day) day.doubts.push(unclear(day, before));
  });
}

const unclear = (day: YearContext, other: YearContext) =>
  finding('date-doubtful', { value: day.written.text, other: other.written.text });
