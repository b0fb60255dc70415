// Narrows what is in the page by search and choices, folds away the days gone by, keeps what is chosen in the
// address, and says how much is left.

import { readAddress, writeAddress } from './address.ts';
import { showSpotlights } from './pictures.ts';
import { type Words, wordsFrom, wordsOf } from './search.ts';
import type { Day, Showing } from './showings.ts';

/** Shows the form and makes it work on these days; a page without one is left alone. `today` is an ISO date. */
export function openFilters(find: HTMLElement, days: readonly Day[], today: string): void {
  const form = find.querySelector('form')!;
  const status = find.querySelector<HTMLElement>('[role=status]')!;
  const clear = form.querySelector<HTMLElement>('[type=reset]')!;
  const toggle = form.querySelector<HTMLElement>('.toggle')!;
  const name = toggle.textContent;
  const isOver = days.every(({ date }) => date < today);
  offerPastDays(form, days, isOver ? '' : today);
  find.querySelector<HTMLElement>('#over')!.hidden = !isOver;

  let beyond: Words = new Map();
  const apply = () => {
    const chosen = new FormData(form);
    const from = isOver || chosen.get('past') ? '' : today;
    const { shown, gone, all } = narrow(days, { chosen, from, marks: marksIn(form), beyond });
    const set = [...chosen].filter(([, value]) => value !== '').map(([field]) => field);
    const { count = '', none = '', gone: onlyGone = '' } = status.dataset;
    const nothing = gone > 0 ? onlyGone : none;
    const words =
      shown === 0 ? nothing : count.replace('{shown}', String(shown)).replace('{all}', String(all));
    const message = set.length > 0 ? words : '';
    if (status.textContent !== message) status.textContent = message;
    clear.hidden = set.length === 0;
    showSpotlights(set.every((field) => field === 'past'));
    const choices = set.filter((field) => field !== 'q').length;
    toggle.textContent = choices > 0 ? `${name} (${choices})` : name;
  };
  const fetchWords = wordsFrom(form.dataset.words ?? '', (words) => {
    beyond = words;
    apply();
  });
  listen(form, toggle, apply, fetchWords);
  revealHash(days, isOver ? '' : today);
  readAddress(form);
  if (new FormData(form).get('q')) fetchWords();
  find.hidden = false;
  apply();
  returnToHash();
}

function listen(form: HTMLFormElement, toggle: HTMLElement, apply: () => void, fetchWords: () => void): void {
  let waiting = 0;
  const applySoon = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      writeAddress(form);
      apply();
    }, 120);
  };
  const search = form.querySelector<HTMLInputElement>('[type=search]')!;
  search.addEventListener('focus', fetchWords);
  toggle.addEventListener('click', () => {
    const isOpen = form.classList.toggle('open');
    toggle.setAttribute('aria-expanded', String(isOpen));
  });
  form.addEventListener('input', applySoon);
  form.addEventListener('reset', () => {
    // The button goes away with what it clears: who used it is led back to the start.
    search.focus();
    setTimeout(applySoon);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    applySoon();
  });
  window.addEventListener('popstate', () => {
    // What is waiting was typed for the address that has been left.
    clearTimeout(waiting);
    readAddress(form);
    apply();
  });
}

/** The days before `today` are folded away only where the reader can bring them back. */
function offerPastDays(form: HTMLFormElement, days: readonly Day[], today: string): void {
  const box = form.querySelector<HTMLInputElement>('[name=past]');
  if (box && days.some(({ date }) => date < today)) box.closest('label')!.hidden = false;
}

/** A link to a day gone by asks for the days gone by. */
function revealHash(days: readonly Day[], today: string): void {
  const asked = days.find(({ date }) => location.hash === `#day-${date}`);
  if (asked === undefined || asked.date >= today) return;
  const url = new URL(location.href);
  url.searchParams.set('past', '1');
  history.replaceState(null, '', url);
}

/** What has folded away above the day that was asked for must not carry it off. */
function returnToHash(): void {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // Who comes back is led to where they were by the browser itself.
  if (arrival?.type !== 'navigate' || !location.hash.startsWith('#day-')) return;
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** The marks that a showing must have. */
function marksIn(form: HTMLFormElement): string[] {
  const chosen = form.querySelectorAll<HTMLElement>('option:checked[data-mark],input:checked[data-mark]');
  return [...chosen].map(({ dataset }) => dataset.mark!);
}

interface FilterValues {
  readonly chosen: FormData;
  /** The first day that is shown unasked; empty for all. */
  readonly from: string;
  readonly marks: readonly string[];
  readonly beyond: Words;
}

/**
 * Hides what does not match, and days with nothing left. Gives how many showings remain, how many more would
 * if no day were folded away, and of how many.
 */
function narrow(days: readonly Day[], { chosen, from, marks, beyond }: FilterValues) {
  const day = String(chosen.get('day') ?? '');
  const words = wordsOf(String(chosen.get('q') ?? ''));
  const fits = ({ marks: its, key, text }: Showing) =>
    marks.every((mark) => its.has(mark)) &&
    words.every((word) => text().includes(word) || beyond.get(key)?.includes(word));
  let shown = 0;
  let gone = 0;
  let all = 0;
  for (const { element, date, link, showings } of days) {
    const isOpen = day === '' ? date >= from : date === day;
    if (date >= from || isOpen) all += showings.length;
    let left = 0;
    for (const showing of showings) {
      const isFit = fits(showing);
      const isShown = isOpen && isFit;
      if (isFit && !isOpen && day === '') gone++;
      if (showing.element.hidden === isShown) showing.element.hidden = !isShown;
      if (isShown) left++;
    }
    element.hidden = left === 0;
    if (link) link.parentElement!.hidden = left === 0;
    shown += left;
  }
  return { shown, gone, all };
}
