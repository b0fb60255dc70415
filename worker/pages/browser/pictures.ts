// Pictures that cannot be had, and the spotlight before the days.

export function dropBrokenPictures(): void {
  for (const image of document.querySelectorAll<HTMLImageElement>('figure img')) {
    const drop = () => image.closest('figure')?.remove();
    // One that failed before this script came says so no more.
    if (image.complete && image.naturalWidth === 0) drop();
    else image.addEventListener('error', drop);
  }
}

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
