// The other people: where they are is shown in the grid, and they are told where this person is.

import { areaName, areaNamed } from './a1.ts';
import type { Grid, OtherPerson } from './grid/adapter.ts';
import type { Known } from './known.ts';
import type { News } from './news.ts';
import { colorOf, me, nameOf } from './person.ts';
import { send } from './requests.ts';

const TELL_AFTER_MS = 120;

export function showOthers(news: News, known: Known, grid: Grid): void {
  const show = () => {
    const { tab } = known;
    if (!tab) return;
    const here = known.people.filter((person) => person.email !== me && person.tab === tab.id);
    grid.showOthers(
      here.flatMap(({ email, range }): OtherPerson[] => {
        const area = range === null ? null : areaNamed(range, tab);
        return area ? [{ email, name: nameOf(email), color: colorOf(email), area }] : [];
      }),
    );
  };
  news.on('people', show);
  news.on('opened', show);
}

export function tellPresence(news: News, known: Known): void {
  let waiting: number | undefined;
  const path = '/desk/api/presence';
  const tell = () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      if (!known.tab) return;
      void send(path, { as: me, tab: known.tab.id, range: areaName(known.selection.area) });
    }, TELL_AFTER_MS);
  };
  let message = '';
  news.on('selected', ({ area }) => {
    const place = `${known.tab?.id} ${areaName(area)}`;
    if (place === message) return;
    message = place;
    tell();
  });
  news.on('opened', tell);
  window.addEventListener('pagehide', () => {
    navigator.sendBeacon(path, JSON.stringify({ as: me, tab: null, range: null }));
  });
}
