// The sentences that people write about times, each as a pattern of letters: one letter a token.

import type { Kind } from './vocabulary.ts';

/** Each kind of token as the letter that the sentences below are written with; a blank is left out. */
export const LETTERS: Readonly<Record<Kind, string>> = {
  clock: 'c',
  duration: 'd',
  to: '-',
  at: 'w',
  dots: '.',
  tilde: '~',
  plus: '+',
  until: 'u',
  from: 'f',
  onwards: 'o',
  between: 'b',
  and: ',',
  doors: 'p',
  opening: 'q',
  show: 's',
  end: 'e',
  lasting: 'g',
  late: 'l',
  tbc: 't',
  none: 'k',
  allDay: 'a',
  am: 'h',
  pm: 'h',
  night: 'h',
  vague: 'v',
  nextDay: 'n',
  zone: 'z',
  noon: 'c',
  midnight: 'c',
  filler: '',
  hour: 'w',
  about: '',
  impossible: 'i',
  changing: 'y',
  date: 'x',
  unknown: 'x',
};

export interface Sentence {
  /** What each time or length of it is, in order: start, end, doors, length; `?` and `!`: doors first or last. */
  readonly roles: string;
  readonly start?: 'tbc' | 'all-day';
  readonly end?: 'tbc' | 'open';
  readonly isProvisional?: true;
  readonly hasOnlyDoors?: true;
}

export const SENTENCES: readonly (readonly [RegExp, Sentence])[] = [
  [/^[fs]{0,2}cs?[o-]?$/, { roles: 's' }],
  [/^[fs]{0,2}c[-u]c$|^bc[,-]c$/, { roles: 'se' }],
  [/^(?:k|-)?$/, { roles: '' }],
  [/^[t,-]*t[t,-]*$/, { roles: '', start: 'tbc' }],
  [/^a$/, { roles: '', start: 'all-day' }],
  [/^a,?f?c[-u]c$|^f?c[-u]c,?a$/, { roles: 'se' }],
  [/^[fs]{0,2}co?[,-]?u?(?:l|-e|ue)$|^[fs]{0,2}c-e$/, { roles: 's', end: 'open' }],
  [/^[fs]{0,2}cs?[,-]?[ue]{1,2}c$/, { roles: 'se' }],
  [/^[ue]{1,2}c$|^ce$/, { roles: 'e' }],
  [/^[-u]?[ue]?l$/, { roles: '', end: 'open' }],
  [/^g?d$/, { roles: 'l' }],
  [/^[fs]{0,2}c,?g?d$/, { roles: 'sl' }],
  [/^f?c[-u]c,?g?d$/, { roles: 'sel' }],
  [/^t[-u]c$/, { roles: 'e', start: 'tbc' }],
  [/^f?c[-u]t$/, { roles: 's', end: 'tbc' }],
  [/^f?c,?t+$|^t+,?c$/, { roles: 's', isProvisional: true }],
  [/^f?c[-u]c,?t+$|^t+,?c[-u]c$/, { roles: 'se', isProvisional: true }],
  [/^pc(?:[,-]?s|,?)co?$|^cp[,-]?cs$|^cp,c$/, { roles: 'ds' }],
  [/^pc(?:[,-]?s|,?)c[-u]c$|^cp,?c-cs?$/, { roles: 'dse' }],
  [/^pc(?:[,-]?s|,?)c[,-]?u?l$/, { roles: 'ds', end: 'open' }],
  [/^pc(?:[,-]?s|,?)c[,-]?ec$/, { roles: 'dse' }],
  [/^c,pc$|^sc,?pc$|^cs,?cp$|^cs,?pc$/, { roles: 'sd' }],
  [/^s?c-cs?,?pc$/, { roles: 'sed' }],
  [/^cpc,ec$/, { roles: 'sde' }],
  [/^cpc$/, { roles: '??' }],
  [/^pc$|^cp$/, { roles: 's', hasOnlyDoors: true }],
];
