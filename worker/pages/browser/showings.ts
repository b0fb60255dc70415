// The programme as it stands in the page: its days, their showings, and what can be searched of each.

import { plain } from './search.ts';

export interface Showing {
  readonly element: HTMLElement;
  /** The event's. */
  readonly key: string;
  readonly marks: ReadonlySet<string>;
  /** Plain; read when first searched. */
  readonly text: () => string;
}

export interface Day {
  readonly element: HTMLElement;
  /** ISO. */
  readonly date: string;
  /** In the bar of days. */
  readonly link: HTMLAnchorElement | null;
  readonly showings: readonly Showing[];
}

/** The days of the page. `labels` is what each mark says, so that a search finds what no row spells out. */
export function readDays(labels: ReadonlyMap<string, string>): Day[] {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.days a')].map((link) => [link.hash, link]),
  );
  return [...document.querySelectorAll<HTMLElement>('.day')].map((element) => {
    const date = element.dataset.day ?? '';
    const showings = [...element.querySelectorAll<HTMLElement>('.show')].map((show) => {
      const marks = new Set((show.dataset.m ?? '').split(' '));
      const key = show.querySelector('a')?.pathname.split('/')[2] ?? '';
      return {
        element: show,
        key: decodeURIComponent(key),
        marks,
        text: once(() => textOf(show, marks, labels)),
      };
    });
    return { element, date, link: links.get(`#day-${date}`) ?? null, showings };
  });
}

function textOf(show: HTMLElement, marks: ReadonlySet<string>, labels: ReadonlyMap<string, string>): string {
  const message = [...marks].map((mark) => labels.get(mark) ?? '');
  return plain([show.textContent, ...message].join(' '));
}

function once(read: () => string): () => string {
  let known: string | undefined;
  return () => {
    known ??= read();
    return known;
  };
}
