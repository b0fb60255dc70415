// What commands, menu and the state of the sheet are called and say, in French.

import type { CommandWords, SheetWords } from '../english/commands.ts';
import { count, quoted } from './grammar.ts';

export const COMMANDS: CommandWords = {
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
};

// What is said of the sheet as it stands: its check, its state, changes in it, the way to a cell, in French.

export const SHEET: SheetWords = {
  validated: {
    noRows: 'Il n’y a aucune ligne qui puisse se lire.',
    allGood: (rows) => `${count(rows, 'ligne vérifiée', 'lignes vérifiées')} : tout peut être publié.`,
    faults: (errors, warnings, rows) =>
      `${count(errors, 'erreur')}, ${count(warnings, 'avertissement')} sur ${count(rows, 'ligne')} : voyez la colonne Check.`,
    placements: (rows) =>
      `${count(rows, 'mise en avant ne peut', 'mises en avant ne peuvent')} courir ainsi : voyez la colonne Reason de Placements.`,
    meanwhile: (change) => `Entre-temps : ${change}`,
  },

  state: {
    published: (revision) => `La révision ${revision} est publiée.`,
    nothingYet: 'Rien n’est encore publié.',
    waiting: (events) => `${count(events, 'événement changerait', 'événements changeraient')}.`,
    placements: (placements) =>
      `${count(placements, 'mise en avant changerait', 'mises en avant changeraient')}.`,
  },

  lastChange: {
    protection: 'Bandstand regarde ici si quelque chose a changé. Laissez-le tel quel.',
    explanation:
      'Google change ce nombre dès que quoi que ce soit change dans le classeur. Bandstand le regarde au lieu de lire toutes les lignes.',
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

  goTo: {
    tabGone: (tab) => `L’onglet ${tab} a disparu.`,
    rowGone: 'Cette ligne a disparu : elle a été supprimée, ou son titre et sa clé ont changé.',
    columnGone: (column) => `Il n’y a plus de colonne ${quoted(column)} : voici sa ligne.`,
    shown: (cell) => `${cell} est sélectionnée.`,
  },
};
