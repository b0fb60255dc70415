// What the sidebar says of imports, in French.

import type { ImportWords } from '../../english/sidebar/import.ts';
import { count } from '../grammar.ts';

export const IMPORT: ImportWords = {
  heading: 'Importer un fichier',
  explanation:
    'Un fichier CSV, un classeur Excel (.xlsx) ou un calendrier (.ics), tel que d’autres systèmes les enregistrent. Vous voyez ce qui se passerait avant toute écriture, et cela peut s’annuler.',
  choose: 'Choisir un fichier',
  reading: 'On lit le fichier …',
  'too-large':
    'Le fichier dépasse 8 Mo : la personne qui gère votre site peut l’importer avec « npm run import ».',
  notRead: 'Le fichier n’a pas été lu.',
  whichSheet: 'Plusieurs feuilles ressemblent à des tableaux. Laquelle ?',
  guessed: 'Ses accents ont été devinés : regardez les exemples avant de continuer.',
  columns: 'Ce qu’est chaque colonne',
  decide: (columns) => `${count(columns, 'colonne')} à décider`,
  certainty: { sure: 'sûr', likely: 'probable', ask: 'à décider', none: 'écartée' },
  leaveOut: 'L’écarter',
  leftOut: 'Les colonnes écartées restent dans l’onglet masqué avec le fichier.',
  why: 'Pourquoi ?',
  examples: (texts) => texts.map((text) => `« ${text} »`).join(', '),
  grouped: 'Les lignes qui concordent sont les dates d’un même événement',
  useKnown: (name) => `Employer la disposition « ${name} »`,
  compare: 'Montrer ce que cela ferait',
  comparing: 'On compare avec la feuille …',
  would: 'Ce que cela ferait',
  rows: (rows, events, dates) =>
    `${count(rows, 'ligne')} du fichier : ${count(events, 'événement')}, ${count(dates, 'date')}.`,
  added: (events) => `Nouveaux événements : ${events}`,
  changed: (rows) => `Lignes à changer : ${rows}`,
  same: (rows) => `Comme avant : ${rows}`,
  stays: 'reste comme quelqu’un l’a écrit',
  unclear: (events) => `Laissés tels quels : vous seul pouvez le dire (${events})`,
  missing: (rows) => `Dans la feuille, plus dans le fichier ; elles restent (${rows})`,
  setAside: (rows) => `Non importées (${rows})`,
  issues: (errors, warnings) =>
    `${count(errors, 'erreur')} et ${count(warnings, 'avertissement')} à corriger ensuite dans la feuille`,
  keepAs: 'Garder ces colonnes comme disposition pour le prochain fichier (facultatif)',
  keepExample: 'Par exemple : Agenda de la ville',
  bring: 'Importer',
  bringing: 'On écrit …',
  again: 'Un autre fichier',
};
