// What setting up, settings and the self-test say, in French.

import type { SelfTestWords, SettingsWords, SetUpWords } from '../english/set-up.ts';
import { count, quoted } from './grammar.ts';

export const SET_UP: SetUpWords = {
  added: (made) => `Ajouté : ${made.join(', ')}.`,
  allThere: 'Tout était déjà là.',
  tab: (tab) => `l’onglet ${tab}`,
  column: (header) => `la colonne ${header}`,
  headers: (tab, columns) => `${count(columns, 'colonne')} dans ${tab}`,
  settingsHeader: 'l’en-tête de Settings',
  settings: (settings) => count(settings, 'réglage'),
  publishedWarning: (tab) =>
    `${tab} est écrit par la publication. Ce qui y est changé à la main n’est pas servi.`,
  columnWarning: (header) => `${header} est écrite par Bandstand. Triez librement ; ne saisissez rien ici.`,
};

// What is said of settings and of the connection to the worker, in French.

export const SETTINGS: SettingsWords = {
  shown: 'Voici les réglages.',
  saved: 'Les réglages sont enregistrés.',
  unchanged: 'Rien n’a été modifié.',
  refused: 'Rien n’a été enregistré : regardez les champs signalés.',
  addressRefused: 'Ce n’est pas une adresse web. Écrivez-la en entier, avec https://.',
  keyRefused: 'Ce n’est pas une clé. Copiez-la en entier, sous la forme id:secret.',

  connect: {
    address: 'L’adresse du serveur',
    addressExample: 'Par exemple https://programme.example.org',
    key: 'La clé du serveur',
    keyExample: 'Une entrée de HOOK_KEYS du serveur, sous la forme id:secret',
    emptyKeeps: (example) => `${example}. Laissez vide pour garder ce qui est enregistré.`,
    addressRefused: (url) => `${quoted(url)} n’est pas une adresse web. Rien n’a changé.`,
    keyRefused: 'La clé n’est pas de la forme id:secret. Rien n’a changé.',
    cancelled: 'Rien n’a changé.',
    connected: (url) => `Les publications sont annoncées à ${url}.`,
  },
};

// What the self-test says, in French.

export const SELF_TEST: SelfTestWords = {
  passed: (checks) => `Les ${checks} contrôles ont réussi.`,
  failed: (failed, checks, which) =>
    `${count(failed, 'contrôle sur', 'contrôles sur')} ${checks} en échec : ${which}.`,
  names: {
    timeDriven: 'ce que peut une exécution planifiée',
    text: 'le texte reste du texte',
    raw: 'comment cet hôte lit =, une apostrophe, +, - et @ dans une cellule de texte',
    proved: 'de tels textes s’inscrivent tels quels',
    untouched: 'une cellule intacte reste automatique',
    shown: 'cases, nombres et erreurs tels qu’ils s’affichent',
    volatile: 'un nombre qui change à chaque modification du classeur',
    rules: 'une règle de couleur se relit à l’identique',
    packed: 'un mégaoctet est compressé, décompressé et haché',
    large: 'dix mille lignes s’écrivent et se lisent',
    exact: 'un onglet masqué a juste la taille demandée',
    people: 'on sait qui travaille',
    charset: 'les signatures, par défaut et sur UTF-8',
    generation: 'du code peut-il être généré',
    blank: 'une cellule vide est un texte vide',
    formula: 'une formule en échec montre son erreur',
    date: 'une date collée est reconnue',
    clock: 'l’horloge du script connaît le fuseau',
    zones: 'les fuseaux s’accordent',
    hashes: 'les empreintes se calculent sur UTF-8',
    warning: 'un avertissement n’exclut pas le script',
    lock: 'le verrou est rendu',
    version: 'le serveur connaît ce que ce script publie',
  },
  protection: 'L’autotest écrit ceci\u202f: ce qu’il a trouvé chez ce Google. Laissez-le tel quel.',
  asFormula: (text) => `${text} → une formule`,
  written: (cells, ms) => `${cells} cellules écrites et envoyées en ${ms} ms`,
  read: (ms) => `lues en ${ms} ms`,
  people: (active, effective, canEdit) =>
    `qui a cliqué\u202f: ${active ? 'connu' : 'vide'}, s’exécute comme\u202f: ${effective ? 'connu' : 'vide'}, peut modifier\u202f: ${canEdit ? 'oui' : 'non'}`,
  volatile: (isStill, isChanged) =>
    `immobile sans écriture : ${isStill ? 'oui' : 'non'}, changé par une écriture : ${isChanged ? 'oui' : 'non'}`,
  unchanged: 'inchangé',
  changed: (texts) => `changé : ${texts}`,
  against: (own, theirs) => `${own} contre ${theirs}`,
  both: (one, other) => `${one} et ${other}`,
  warningOnly: 'avertissement seul',
  locked: 'verrouillé',
  taken: 'pris, rendu, repris',
  notGivenBack: 'non rendu',
  notTaken: 'impossible à prendre',
  notConnected: 'aucun serveur n’est relié',
  sameVersion: 'les mêmes colonnes',
  notKnown: (columns) => `inconnues là-bas\u202f: ${columns}`,

  timeDriven: {
    awaited:
      'Une exécution planifiée rend compte dans la minute\u202f: choisissez à nouveau «\u202fAutotest\u202f» pour voir ce qu’elle a pu faire.',
    stillAwaited: (at) =>
      `Une exécution planifiée rend compte dans la minute\u202f; celle demandée à ${at} ne l’a pas fait.`,
    notMade: (triggers, cause) =>
      `aucun déclencheur unique ne peut être créé à côté des ${count(triggers, 'déclencheur')} de ce compte (20 au plus), donc aucune exécution planifiée n’est essayée\u202f: ${cause}`,
    found: (at, found) => `à ${at}\u202f: ${found.join('\u202f; ')}`,
    read: 'le classeur a pu être lu',
    notRead: (cause) => `le classeur n’a pas pu être lu (${cause})`,
    people: (active, effective) =>
      `utilisateur actif\u202f: ${active ? 'connu' : 'vide'}, s’exécute comme\u202f: ${effective ? 'connu' : 'vide'}`,
    dialogs: (there) => (there ? 'il y a des dialogues' : 'pas de dialogues'),
    lock: {
      'shut-out': 'le verrou a été refusé, car une autre exécution le tenait',
      free: 'le verrou était libre et a pu être pris, ce qui ne montre pas s’il exclut les autres',
      'not-exclusive': 'le verrou a pu être pris alors que l’autotest le tenait',
      missing: 'pas de verrou',
    },
    properties: (there) => (there ? 'il y a des propriétés' : 'pas de propriétés'),
  },
};
