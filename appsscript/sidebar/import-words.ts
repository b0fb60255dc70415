// What the sidebar says of imports; the type of the English is what French must fill.

import type { Certainty } from '../../shared/import/propose.ts';

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
const nombre = (number: number, one: string, many = `${one}s`) => `${number} ${number < 2 ? one : many}`;

export const IMPORT_ENGLISH = {
  heading: 'Bring in a file',
  explanation:
    'A CSV file, as other systems and spreadsheets save it. You see what would happen before anything is written, and it can be taken back.',
  choose: 'Choose a file',
  reading: 'Reading the file …',
  'too-large': 'The file is over 8 MB: whoever runs your website can bring it in with “npm run import”.',
  'not-text': 'This is not a CSV file. In Excel or Numbers, choose Save as or Export, then CSV.',
  empty: 'The file is empty.',
  guessed: 'Its accents were guessed: look at the examples before you go on.',
  columns: 'What each column is',
  decide: (columns: number) => `${count(columns, 'column')} to decide`,
  certainty: { sure: 'sure', likely: 'likely', ask: 'please decide', none: 'left out' } satisfies Record<
    Certainty,
    string
  >,
  leaveOut: 'Leave it out',
  leftOut: 'Columns that are left out stay in the hidden tab with the file.',
  why: 'Why?',
  examples: (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(', '),
  grouped: 'Rows that agree are dates of one event',
  useKnown: (name: string) => `Use the layout “${name}”`,
  compare: 'Show what it would do',
  comparing: 'Comparing with the sheet …',
  would: 'What it would do',
  rows: (rows: number, events: number, dates: number) =>
    `${count(rows, 'row')} of the file are ${count(events, 'event')} on ${count(dates, 'date')}.`,
  added: (events: number) => `New events: ${events}`,
  changed: (rows: number) => `Rows to change: ${rows}`,
  same: (rows: number) => `As before: ${rows}`,
  stays: 'stays as an editor wrote it',
  unclear: (events: number) => `Left alone, because only you can tell (${events})`,
  missing: (rows: number) => `In the sheet, no longer in the file; they stay (${rows})`,
  setAside: (rows: number) => `Not brought in (${rows})`,
  issues: (errors: number, warnings: number) =>
    `${count(errors, 'error')} and ${count(warnings, 'warning')} to mend in the sheet afterwards`,
  keepAs: 'Keep these columns as a layout for the next file (optional)',
  keepExample: 'For example: City agenda',
  bring: 'Bring it in',
  bringing: 'Writing …',
  again: 'Another file',
};

export type ImportWords = typeof IMPORT_ENGLISH;

export const IMPORT_FRENCH: ImportWords = {
  heading: 'Importer un fichier',
  explanation:
    'Un fichier CSV, tel que l’enregistrent d’autres systèmes et tableurs. Vous voyez ce qui se passerait avant toute écriture, et cela peut s’annuler.',
  choose: 'Choisir un fichier',
  reading: 'On lit le fichier …',
  'too-large':
    'Le fichier dépasse 8 Mo : la personne qui gère votre site peut l’importer avec « npm run import ».',
  'not-text':
    'Ce n’est pas un fichier CSV. Dans Excel ou Numbers, choisissez Enregistrer sous ou Exporter, puis CSV.',
  empty: 'Le fichier est vide.',
  guessed: 'Ses accents ont été devinés : regardez les exemples avant de continuer.',
  columns: 'Ce qu’est chaque colonne',
  decide: (columns) => `${nombre(columns, 'colonne')} à décider`,
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
    `${nombre(rows, 'ligne')} du fichier : ${nombre(events, 'événement')}, ${nombre(dates, 'date')}.`,
  added: (events) => `Nouveaux événements : ${events}`,
  changed: (rows) => `Lignes à changer : ${rows}`,
  same: (rows) => `Comme avant : ${rows}`,
  stays: 'reste comme quelqu’un l’a écrit',
  unclear: (events) => `Laissés tels quels : vous seul pouvez le dire (${events})`,
  missing: (rows) => `Dans la feuille, plus dans le fichier ; elles restent (${rows})`,
  setAside: (rows) => `Non importées (${rows})`,
  issues: (errors, warnings) =>
    `${nombre(errors, 'erreur')} et ${nombre(warnings, 'avertissement')} à corriger ensuite dans la feuille`,
  keepAs: 'Garder ces colonnes comme disposition pour le prochain fichier (facultatif)',
  keepExample: 'Par exemple : Agenda de la ville',
  bring: 'Importer',
  bringing: 'On écrit …',
  again: 'Un autre fichier',
};
