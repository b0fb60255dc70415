// What is said of what visitors are served, in the reader's language.

import type { InterfaceLanguage } from '../../shared/language.ts';
import type { Runtime } from '../../shared/runtime.ts';

type Source = NonNullable<Runtime['source']>;

export interface Words {
  readonly now: (revision: number, source: string, events: number) => string;
  readonly sources: Readonly<Record<Source, string>>;
  readonly nothing: string;
  readonly notAnAnswer: string;
  readonly drift: Readonly<Record<Runtime['drift'][number], (revision: number) => string>>;
  readonly down: {
    readonly same: (revision: number, source: string) => string;
    readonly other: (revision: number, source: string, events: number) => string;
    readonly nothing: string;
  };
}

const ENGLISH: Words = {
  now: (revision, source, events) =>
    `Served: revision ${revision} from ${source}, ${events === 1 ? '1 event' : `${events} events`}.`,
  sources: {
    'postgres-store': 'the database',
    backup: 'the latest backup',
    'last-good-file': 'the worker’s last good file',
    'bundled-csv': 'the CSV shipped with the worker',
  },
  nothing: 'Nothing is served yet.',
  notAnAnswer: 'The worker does not say what it serves: it may be of an earlier version.',
  drift: {
    'sheet-ahead': (sheet) => `Revision ${sheet} of the Sheet has not arrived yet.`,
    'sheet-behind': (sheet) =>
      `The worker is ahead of the Sheet, which holds revision ${sheet}: the next publish goes above it.`,
    'sheet-unknown': () => 'The worker has not read the Sheet yet.',
    'store-ahead': (store) => `The database holds revision ${store} already.`,
    'store-behind': (store) =>
      store === 0
        ? 'The database holds no revision; visitors notice nothing.'
        : `The database holds revision ${store} only; visitors keep what they see.`,
    'store-unknown': () =>
      'The database does not answer; visitors notice nothing, and it is tried again by itself.',
  },
  down: {
    same: (revision, source) =>
      `Without the database, visitors would notice nothing: revision ${revision} from ${source} is the same programme.`,
    other: (revision, source, events) =>
      `Without the database, a worker that starts anew would serve revision ${revision} from ${source}, ${events === 1 ? '1 event' : `${events} events`}: not what visitors see now.`,
    nothing:
      'Without the database, a worker that starts anew would have nothing to serve. It writes its last good file when it serves a publish.',
  },
};

const FRENCH: Words = {
  now: (revision, source, events) =>
    `Servi\u202f: révision ${revision}, depuis ${source}, ${events} ${events < 2 ? 'événement' : 'événements'}.`,
  sources: {
    'postgres-store': 'la base de données',
    backup: 'la dernière sauvegarde',
    'last-good-file': 'le dernier fichier sûr du serveur',
    'bundled-csv': 'le CSV livré avec le serveur',
  },
  nothing: 'Rien n’est encore servi.',
  notAnAnswer: 'Le serveur ne dit pas ce qu’il sert\u202f: il est peut-être d’une version antérieure.',
  drift: {
    'sheet-ahead': (sheet) => `La révision ${sheet} du classeur n’est pas encore arrivée.`,
    'sheet-behind': (sheet) =>
      `Le serveur est en avance sur le classeur, qui porte la révision ${sheet}\u202f: la prochaine publication passera au-dessus.`,
    'sheet-unknown': () => 'Le serveur n’a pas encore lu le classeur.',
    'store-ahead': (store) => `La base de données contient déjà la révision ${store}.`,
    'store-behind': (store) =>
      store === 0
        ? 'La base de données ne contient aucune révision\u202f; les visiteurs n’en remarquent rien.'
        : `La base de données ne contient que la révision ${store}\u202f; les visiteurs gardent ce qu’ils voient.`,
    'store-unknown': () =>
      'La base de données ne répond pas\u202f; les visiteurs n’en remarquent rien, et elle est rappelée toute seule.',
  },
  down: {
    same: (revision, source) =>
      `Sans la base de données, les visiteurs ne remarqueraient rien\u202f: la révision ${revision}, depuis ${source}, est le même programme.`,
    other: (revision, source, events) =>
      `Sans la base de données, un serveur qui redémarre servirait la révision ${revision}, depuis ${source}, ${events} ${events < 2 ? 'événement' : 'événements'}\u202f: pas ce que voient les visiteurs.`,
    nothing:
      'Sans la base de données, un serveur qui redémarre n’aurait rien à servir. Il écrit son dernier fichier sûr quand il sert une publication.',
  },
};

export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = { en: ENGLISH, fr: FRENCH };
