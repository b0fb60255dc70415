// What the script says, in French.

import type { Stage } from '../results.ts';
import type { Words } from './english.ts';
import { FRENCH_DELIVERY } from './french-delivery.ts';
import { FRENCH_ERRORS } from './french-errors.ts';

/** In French 0 and 1 are singular. */
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number < 2 ? one : many}`;
const quoted = (text: string) => `« ${text} »`;

const STAGES: Readonly<Record<Stage, string>> = {
  reading: 'lecture de la feuille',
  checking: 'vérification',
  writing: 'écriture',
  proving: 'relecture de ce qui est écrit',
  delivering: 'livraison',
};

export const FRENCH: Words = {
  operationalErrors: FRENCH_ERRORS,
  delivery: FRENCH_DELIVERY,

  operations: {
    Activity: 'Activité',
    Answer: 'Réponse',
    Backups: 'Sauvegardes',
    'Cancel placement': 'Annuler une mise en avant',
    'Compare snapshot': 'Comparaison',
    Connect: 'Connexion',
    Deliver: 'Livraison',
    'Go to': 'Aller à la cellule',
    Import: 'Importation',
    'Keep as meant': 'C’est voulu',
    Pin: 'Garder pour de bon',
    Place: 'Mise en avant',
    Preview: 'Aperçu',
    Progress: 'Avancement',
    Publish: 'Publication',
    Reschedule: 'Déplacer une mise en avant',
    Restore: 'Restauration',
    Restored: 'Programme restauré',
    'Save settings': 'Enregistrement des réglages',
    'Self-test': 'Autotest',
    Served: 'Ce qui est servi',
    'Set up': 'Préparation',
    Settings: 'Réglages',
    Snapshot: 'Instantané',
    Snapshots: 'Instantanés',
    State: 'État',
    Triggers: 'Instantané quotidien',
    Undo: 'Annulation',
    Validate: 'Vérification',
    Vault: 'Coffre',
    'Verify snapshots': 'Vérifier les instantanés',
  },
  toastTitle: (operation) => `Bandstand : ${operation}`,

  menu: {
    openSidebar: 'Ouvrir le panneau',
    validate: 'Vérifier',
    preview: 'Voir ce que verront les visiteurs',
    publish: 'Publier',
    retry: 'Réessayer la livraison',
    place: 'Mettre l’événement sélectionné en avant…',
    reschedule: 'Déplacer la mise en avant sélectionnée…',
    cancelPlacement: 'Annuler la mise en avant sélectionnée…',
    snapshot: 'Prendre un instantané',
    vault: 'Mettre le coffre à jour',
    listSnapshots: 'Combien d’instantanés il y a',
    verifySnapshots: 'Vérifier tous les instantanés',
    restore: 'Restaurer un instantané…',
    daily: 'Prendre un instantané chaque jour',
    setUp: 'Préparer le classeur',
    connect: 'Relier au serveur…',
    selfTest: 'Autotest',
  },

  validated: {
    noRows: 'Il n’y a aucune ligne qui puisse se lire.',
    allGood: (rows) => `${count(rows, 'ligne vérifiée', 'lignes vérifiées')} : tout peut être publié.`,
    faults: (errors, warnings, rows) =>
      `${count(errors, 'erreur')}, ${count(warnings, 'avertissement')} sur ${count(rows, 'ligne')} : voyez la colonne Check.`,
    placements: (rows) =>
      `${count(rows, 'mise en avant ne peut', 'mises en avant ne peuvent')} courir ainsi : voyez la colonne Reason de Placements.`,
    meanwhile: (change) => `Entre-temps : ${change}`,
  },

  changes: {
    tabDeleted: (tab) => `L’onglet ${tab} a été supprimé.`,
    headers: 'Les en-têtes de la ligne 1 ont été modifiés.',
    rowNew: (row) => `La ligne ${row} est nouvelle.`,
    cell: (cell, header, before, now) =>
      `${cell} (${header}) contenait ${quoted(before)} et contient ${quoted(now)}.`,
    rowDeleted: (title) => `La ligne ${quoted(title)} a été supprimée.`,
    order: 'Les lignes ont été mises dans un autre ordre.',
    more: (changes) => `Et ${changes} de plus.`,
  },

  state: {
    published: (revision) => `La révision ${revision} est publiée.`,
    nothingYet: 'Rien n’est encore publié.',
    waiting: (events) => `${count(events, 'événement changerait', 'événements changeraient')}.`,
    placements: (placements) =>
      `${count(placements, 'mise en avant changerait', 'mises en avant changeraient')}.`,
  },

  previewed: {
    added: (events) => count(events, 'ajouté'),
    changed: (events) => count(events, 'modifié'),
    cancelled: (events) => count(events, 'annulé'),
    removed: (events) => count(events, 'retiré'),
    wouldSee: (changes, unchanged) =>
      `Les visiteurs verraient : ${changes.join(', ')} ; ${unchanged} comme avant.`,
    noChange: 'Aucun événement ne changerait.',
    heldBack: (rows) =>
      `${count(rows, 'ligne à corriger garderait', 'lignes à corriger garderaient')} la forme publiée.`,
    leftOut: (rows) =>
      `${count(rows, 'ligne à corriger resterait', 'lignes à corriger resteraient')} de côté.`,
    programme: 'Le nom, le fuseau, la devise, le site ou l’allure du programme changeraient.',
  },

  publish: {
    askTitle: (rows) =>
      `${count(rows, 'ligne ne peut pas être publiée', 'lignes ne peuvent pas être publiées')}`,
    row: (row, title, tab) => `${tab}, ligne ${row} : ${title || 'sans titre'}`,
    ask: 'Les retenir, chacune telle que publiée la dernière fois, et publier le reste ?',
    published: (revision, events) =>
      `La révision ${revision}, avec ${count(events, 'événement')}, est publiée.`,
    unchanged: (revision) => `Rien n’a changé depuis la révision ${revision}.`,
    heldBack: (rows) =>
      `${count(rows, 'ligne à corriger a gardé', 'lignes à corriger ont gardé')} la forme publiée.`,
    leftOut: (rows) =>
      `${count(rows, 'ligne à corriger est restée', 'lignes à corriger sont restées')} de côté.`,
    notInIt: (change) => `Pas encore dedans : ${change}`,
  },
  progress: {
    publishing: (stage) => `Publication en cours : ${STAGES[stage]}.`,
    nothing: 'Rien n’est en cours de publication.',
  },

  notPublished: {
    blocked: (reasons) => `Rien n’a été publié. ${reasons}`,
    restored: (revision) =>
      `Une sauvegarde a été restaurée dans la base, c’est la révision ${revision}, et les visiteurs la voient. Reprenez le programme restauré dans le classeur, ou publiez par-dessus : les deux dans le panneau.`,
    brokenRows: (rows, tab, first, message) =>
      `${count(rows, 'ligne ne peut pas être publiée', 'lignes ne peuvent pas être publiées')} ; la première est la ligne ${first} de l’onglet ${tab} : ${message}`,
    repairOrHoldBack: 'Corrigez-les, ou publiez en les retenant.',
    tabGone: (tab) => `L’onglet ${tab} a disparu.`,
    historyDamaged: (cause) =>
      `${cause} On ne peut donc pas savoir comment les lignes à corriger ont été publiées la dernière fois.`,
    repairThenPublish: 'Corrigez ces lignes, puis publiez : cela répare l’onglet.',
    lookAlike: (row, title) =>
      `La ligne ${row} (${title}) est à corriger et n’a pas de clé, alors qu’un événement publié de ce titre serait retiré : c’est peut-être lui.`,
    repairLookAlike: 'Corrigez la ligne, remettez sa clé, ou mettez Status sur draft.',
    changedMeanwhile: (reasons) =>
      `Rien n’a été publié, parce que quelqu’un a modifié l’onglet à cet instant. ${reasons} Regardez-le, et publiez de nouveau.`,
  },

  goTo: {
    tabGone: (tab) => `L’onglet ${tab} a disparu.`,
    rowGone: 'Cette ligne a disparu : elle a été supprimée, ou son titre et sa clé ont changé.',
    columnGone: (column) => `Il n’y a plus de colonne ${quoted(column)} : voici sa ligne.`,
    shown: (cell) => `${cell} est sélectionnée.`,
  },

  settings: {
    shown: 'Voici les réglages.',
    saved: 'Les réglages sont enregistrés.',
    unchanged: 'Rien n’a été modifié.',
    refused: 'Rien n’a été enregistré : regardez les champs signalés.',
    addressRefused: 'Ce n’est pas une adresse web. Écrivez-la en entier, avec https://.',
    keyRefused: 'Ce n’est pas une clé. Copiez-la en entier, sous la forme id:secret.',
  },

  answers: {
    protection:
      'Answers est écrit par Bandstand : ce qui est voulu ainsi. Une ligne supprimée ici est redemandée.',
    kept: (rule, title) => `C’est noté : pour « ${title} », c’est voulu (${rule}).`,
    rowGone: 'Rien n’a été noté, car cette ligne a disparu.',
    validateFirst:
      'Rien n’a été noté, car les événements n’ont pas encore de clé. Vérifiez d’abord, puis répondez.',
    changed: 'Rien n’a été noté, car ce n’est plus ce qui était demandé. Regardez de nouveau la ligne.',
  },

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

  setUp: {
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
  },

  selfTest: {
    passed: (checks) => `Les ${checks} contrôles ont réussi.`,
    failed: (failed, checks, which) =>
      `${count(failed, 'contrôle sur', 'contrôles sur')} ${checks} en échec : ${which}.`,
    names: {
      text: 'le texte reste du texte',
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
    unchanged: 'inchangé',
    changed: (texts) => `changé : ${texts}`,
    against: (own, theirs) => `${own} contre ${theirs}`,
    both: (one, other) => `${one} et ${other}`,
    warningOnly: 'avertissement seul',
    locked: 'verrouillé',
    taken: 'pris et rendu',
    notTaken: 'impossible à prendre',
    notConnected: 'aucun serveur n’est relié',
    sameVersion: 'les mêmes colonnes',
    notKnown: (columns) => `inconnues là-bas\u202f: ${columns}`,
  },
};
