// The names of days and months in French.

import type { DateNames } from '../english/dates.ts';

export const DATES: DateNames = {
  days: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  dayNumber: (day) => (day === 1 ? '1er' : String(day)),
  clock: (time) => time.replace(':', ' h ').replace(/ h 00$/, ' h'),
};
