// What the sidebar says of what visitors are served, and of backups, in French.

import type { BackupsWords, RestoredWords, ServedWords } from '../../english/sidebar/backups.ts';
import { count } from '../grammar.ts';

export const BACKUPS: BackupsWords = {
  heading: 'Sauvegardes dans la base',
  explanation:
    'Faites chaque jour, avant les publications et les restaurations, et sur demande : chacune contient tout le programme publié, vérifié. En reprendre une change aussitôt ce que voient les visiteurs.',
  reading: 'Le serveur est interrogé …',
  make: 'Sauvegarder maintenant',
  making: 'Sauvegarde et vérification en cours …',
  proven: (at) => `Une restauration a été prouvée pour la dernière fois le ${at}.`,
  neverProven: 'Aucune restauration n’a encore été prouvée ici : un opérateur peut lancer un exercice.',
  recoverFirst:
    'Cette base de données est nouvelle. Ce que savait la précédente n’est plus que dans le classeur\u202f: rétablissez-le d’abord, par npm run db:cli -- recover --from sheet.',
  noVault: 'Le classeur n’en garde pas encore de copie\u202f: menu → Mettre le coffre à jour.',
  allInVault: (at) => `Toutes se trouvent aussi dans le classeur, depuis le ${at}.`,
  notInVault: (texts) =>
    `${count(texts, 'texte')} de la base ${texts < 2 ? 'n’est' : 'ne sont'} pas encore dans le classeur\u202f: menu → Mettre le coffre à jour.`,
  triggers: {
    manual: 'sur demande',
    cron: 'quotidienne',
    'pre-restore': 'avant une restauration',
    'pre-publish': 'avant une publication',
  },
  holds: (revision, rows, placements) =>
    `révision ${revision}, ${count(rows, 'événement')}${placements > 0 ? `, ${count(placements, 'mise')} en avant` : ''}`,
  proved: (at) => `vérifiée ${at}`,
  notProved: 'non vérifiée',
  pinned: 'gardée',
  restore: 'La restaurer',
  restoreWhich: (at) => `Restaurer la sauvegarde du ${at}`,
  sure: (at, rows) => `Montrer aux visiteurs le programme du ${at} (${count(rows, 'événement')}) ?`,
  sureText:
    'Il remplace ce qu’ils voient maintenant, dont une sauvegarde est faite d’abord. Le classeur reste tel quel jusqu’à votre choix.',
  restoring: 'Vérification, puis restauration …',
  leave: 'Tout laisser tel quel',
};

// What the sidebar says while a restored programme waits, in French.

export const RESTORED: RestoredWords = {
  heading: (revision) => `Une sauvegarde a été restaurée, révision ${revision}`,
  text: 'Les visiteurs voient le programme restauré, que le classeur n’a pas encore. Tant que vous n’avez pas choisi, rien n’est publié.',
  bring: 'Le reprendre dans le classeur',
  bringing: 'Reprise du programme restauré …',
  over: 'Publier le classeur par-dessus',
  overing: 'Publication par-dessus …',
};

// What the sidebar says of what visitors are served, in French.

export const SERVED: ServedWords = {
  heading: 'Ce qui est servi aux visiteurs',
  asking: 'Question posée au serveur …',
  again: 'Demander encore',
  down: 'Et si la base de données tombait\u202f?',
  proving: 'Lecture et vérification de ce qui se tient derrière la base …',
  source: 'Depuis',
  published: 'Publié',
  updated: 'Écrit là',
  rows: 'Lignes',
  places: { sheet: 'Classeur', store: 'Base de données', feed: 'Visiteurs' },
  revision: (revision) => (revision === null ? 'inconnue' : `révision ${revision}`),
  written: (at) => `écrit le ${at}`,
  sources: {
    'postgres-store': 'La base de données',
    backup: 'La dernière sauvegarde (dans la base)',
    'last-good-file': 'Le dernier fichier sûr (sur le disque du serveur)',
    'bundled-csv': 'Le CSV livré avec le serveur',
  },
  why: {
    none: 'Il n’y en a pas.',
    damaged: 'La vérification échoue\u202f: cela ne serait donc jamais servi.',
    'of-another': 'Il est d’un autre classeur ou d’un autre environnement, et ne serait donc jamais servi.',
    unreadable: 'Il ne peut pas être lu.',
    'database-away': 'La base de données ne répond pas maintenant.',
  },
  same: 'Le même programme que maintenant.',
  missing: (events) => `sans ${count(events, 'événement')}`,
  changed: (events) => `${count(events, 'événement')} en d’autres termes`,
  added: (events) => `encore ${count(events, 'événement')} que les visiteurs ne voient plus`,
  placements: 'd’autres mises en avant',
  settings: 'd’autres réglages (nom, fuseau ou aspect)',
  titles: (titles, more) => `Dont\u202f: ${titles.join(', ')}${more > 0 ? `, et ${more} de plus` : ''}.`,
};
