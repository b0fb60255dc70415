// All that the worker says to the public in French.

import type { Words } from '../english/english.ts';
import { CALENDAR } from './calendar.ts';
import { DATES } from './dates.ts';
import { LABELS } from './labels.ts';
import { PAGES } from './pages.ts';

export const FRENCH: Words = {
  locale: 'fr-FR',
  calendar: CALENDAR,
  dates: DATES,
  labels: LABELS,
  pages: PAGES,
};
