// Days as a reader meets them: which one it is where the programme is, those gone by, and the bar that follows.

import type { Day } from './showings.ts';

/** Names today in the bar, and from now on marks the day that is being read. `today` is an ISO date. */
export function followInBar(bar: HTMLElement, days: readonly Day[], today: string): void {
  nameToday(bar, days.find(({ date }) => date === today)?.link);
  let here: HTMLAnchorElement | null = null;
  const inSight = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inSight.add(target);
        else inSight.delete(target);
      }
      const link = days.find(({ element }) => inSight.has(element))?.link ?? null;
      if (link === here) return;
      here?.removeAttribute('aria-current');
      link?.setAttribute('aria-current', 'location');
      here = link;
      if (link) bringIntoSight(bar, link);
    },
    // What the bar covers is read already, and what has only just come up from below is not yet.
    { rootMargin: '-100px 0px -30% 0px' },
  );
  for (const { element } of days) observer.observe(element);
}

function nameToday(bar: HTMLElement, link: HTMLAnchorElement | null | undefined): void {
  const weekday = link?.querySelector('time')?.firstChild;
  if (!link || !weekday) return;
  link.className = 'today';
  weekday.textContent = `${bar.dataset.today} `;
}

/** Moves the bar alone: the page stays where its reader is. */
function bringIntoSight(bar: HTMLElement, link: HTMLElement): void {
  const room = bar.getBoundingClientRect();
  const place = link.getBoundingClientRect();
  bar.scrollLeft += place.left + place.width / 2 - (room.left + room.width / 2);
}

// On an event's page: which of its dates have gone by.

export function tellPastDates(): void {
  const dates = document.querySelector<HTMLElement>('.dates');
  if (!dates) return;
  const today = programmeToday(dates.dataset.zone!);
  for (const item of dates.querySelectorAll<HTMLElement>('li')) {
    if (item.querySelector('time')!.dateTime >= today) continue;
    item.className = 'past';
    const word = document.createElement('span');
    word.textContent = ` · ${dates.dataset.past}`;
    item.querySelector('.at')!.append(word);
  }
}

// Which day it is where the programme is.

/** A night belongs to the day it began on: until five in the morning, it is still yesterday. */
const NIGHT_MS = 5 * 3_600_000;

/** The ISO date of the programme's day, in its IANA zone. */
export function programmeToday(timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(Date.now() - NIGHT_MS).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
