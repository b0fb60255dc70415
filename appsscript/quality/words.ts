// What the script says of quality, in the editor's language.

import type { Language } from '../../shared/language.ts';

interface Words {
  readonly stops: (rows: number, said: string) => string;
  readonly missed: (events: number, header: string) => string;
  readonly frequent: (times: number, said: string) => string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    stops: (rows, said) => `${rows === 1 ? 'This stops a row' : `This stops rows (${rows} times)`}: ${said}`,
    missed: (events, header) =>
      `${events === 1 ? 'One event has' : `${events} events have`} nothing under ${header}.`,
    frequent: (times, said) => `${times === 1 ? 'Once' : `${times} times`}: ${said}`,
  },
  fr: {
    stops: (rows, said) =>
      `${rows === 1 ? 'Ceci arrête une ligne' : `Ceci arrête des lignes (${rows} fois)`}\u202f: ${said}`,
    missed: (events, header) =>
      `${events === 1 ? 'Un événement n’a' : `${events} événements n’ont`} rien sous ${header}.`,
    frequent: (times, said) => `${times === 1 ? 'Une fois' : `${times} fois`}\u202f: ${said}`,
  },
};
