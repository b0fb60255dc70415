// The reader's own time, where their clock is not the programme's.

/** Says on the programme that clocks differ, and on an event's page each start in the reader's time. */
export function tellOwnTimes(): void {
  const { timeZone: own } = new Intl.DateTimeFormat().resolvedOptions();
  const note = document.querySelector<HTMLElement>('#zone');
  if (note && isElsewhere(own, note.dataset.zone!)) {
    note.textContent = note.dataset.words!.replace('{zone}', own);
    note.hidden = false;
  }
  const dates = document.querySelector<HTMLElement>('.dates');
  if (!dates || !isElsewhere(own, dates.dataset.zone!)) return;
  const format = new Intl.DateTimeFormat(dates.dataset.locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  for (const time of dates.querySelectorAll<HTMLTimeElement>('.at time:first-child')) {
    // A day without a time is the same day everywhere.
    if (!time.dateTime.includes('T')) continue;
    const mine = document.createElement('span');
    mine.className = 'mine';
    mine.textContent = dates.dataset
      .words!.replace('{time}', format.format(new Date(time.dateTime)))
      .replace('{zone}', own);
    time.closest('li')?.append(mine);
  }
}

/** Two names of one clock, such as Paris and Brussels, are the same to a reader, all year round. */
function isElsewhere(own: string, theirs: string): boolean {
  const wall = (timeZone: string, month: number) =>
    new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
      Date.UTC(2027, month, 15),
    );
  return [0, 3, 6, 9].some((month) => wall(own, month) !== wall(theirs, month));
}
