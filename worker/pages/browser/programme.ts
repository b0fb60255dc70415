// The programme's page: what its days, its form and its bar do together.

import { followInBar, programmeToday } from './days-bar.ts';
import { openFilters } from './filters.ts';
import { tellNextDates } from './pictures.ts';
import { readDays } from './showings.ts';

/** Makes the programme's page work; any other page is left alone. */
export function openProgramme(): void {
  const find = document.querySelector<HTMLElement>('#find');
  if (!find) return;
  const days = readDays(labelsIn(find));
  const today = programmeToday(find.querySelector<HTMLElement>('#zone')!.dataset.zone!);
  tellNextDates(today);
  openFilters(find, days, today);
  const bar = document.querySelector<HTMLElement>('.days');
  if (bar) followInBar(bar, days, today);
}

/** What each mark says. */
function labelsIn(find: HTMLElement): ReadonlyMap<string, string> {
  const options = [...find.querySelectorAll<HTMLOptionElement>('option[data-mark]')];
  return new Map(options.map(({ dataset, value }) => [dataset.mark!, value]));
}
