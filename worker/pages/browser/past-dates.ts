// On an event's page: which of its dates have gone by.

import { programmeToday } from './today.ts';

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
