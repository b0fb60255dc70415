// All that the worker says to the public in English. The type of this table is what every other language must fill.

import { CALENDAR } from './calendar.ts';
import { DATES } from './dates.ts';
import { LABELS } from './labels.ts';
import { PAGES } from './pages.ts';

export const ENGLISH = {
  /** As BCP 47 has it: language and country. */
  locale: 'en-GB',
  calendar: CALENDAR,
  dates: DATES,
  labels: LABELS,
  pages: PAGES,
};

export type Words = Readonly<typeof ENGLISH>;
