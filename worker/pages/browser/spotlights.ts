// The spotlight before the days: the date on each card is the next one, and while the reader looks for something of
// their own, it steps aside.

/** Moves each card on to its next date. `today` is an ISO date. */
export function tellNextDates(today: string): void {
  for (const card of document.querySelectorAll('.card')) {
    const dates = [...card.querySelectorAll<HTMLElement>('[data-day]')];
    const next = dates.find(({ dataset }) => dataset.day! >= today) ?? dates.at(-1);
    for (const date of dates) date.hidden = date !== next;
  }
}

/** Shows the spotlight, or not: a narrowed page is its reader's own choice, and nobody's offer stands before it. */
export function showSpotlights(isShown: boolean): void {
  const section = document.querySelector<HTMLElement>('.spotlight');
  if (section) section.hidden = !isShown;
}
