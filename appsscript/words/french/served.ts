// What is said of what visitors are served, in French.

import type { ServedWords } from '../english/served.ts';

export const SERVED: ServedWords = {
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
