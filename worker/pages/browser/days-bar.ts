// The bar of days: which of them is today, and which the reader has come to.

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
