// What the script says of quality, in the editor's language.

import type { InterfaceLanguage } from '../../shared/language.ts';

interface Words {
  readonly stops: (rows: number, message: string) => string;
  readonly missed: (events: number, header: string) => string;
  readonly frequent: (times: number, text: string) => string;
}

export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = {
  en: {
    stops: (rows, message) =>
      `${rows === 1 ? 'This stops a row' : `This stops rows (${rows} times)`}: ${message}`,
    missed: (events, header) =>
      `${events === 1 ? 'One event has' : `${events} events have`} nothing under ${header}.`,
    frequent: (times, message) => `${times === 1 ? 'Once' : `${times} times`}: ${message}`,
  },
  fr: {
    stops: (rows, message) =>
      `${rows === 1 ? 'Ceci arrête une ligne' : `Ceci arrête des lignes (${rows} fois)`}\u202f: ${message}`,
    missed: (events, header) =>
      `${events === 1 ? 'Un événement n’a' : `${events} événements n’ont`} rien sous ${header}.`,
    frequent: (times, message) => `${times === 1 ? 'Une fois' : `${times} fois`}\u202f: ${message}`,
  },
};
