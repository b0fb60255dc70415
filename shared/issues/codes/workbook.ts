// What can be wrong with the workbook as a whole: its tabs, headers, clocks and settings.

import { error, note, warning } from './kind.ts';

export const WORKBOOK_ISSUES = {
  'tab-missing': error(
    ['The tab “{tab}” is gone.', 'Bring it back from version history, or run “Set up workbook”.'],
    [
      'L’onglet « {tab} » a disparu.',
      'Rétablissez-le depuis l’historique des versions, ou lancez « Préparer le classeur ».',
    ],
  ),
  'header-duplicate': error(
    ['{first} and {second} both mean “{header}”.', 'Keep one of the two columns.'],
    ['{first} et {second} désignent tous deux « {header} ».', 'Gardez une seule des deux colonnes.'],
  ),
  'header-blank': error(
    ['{cell} has no header, but there is data below it.', 'Write a header, or clear the column.'],
    [
      '{cell} n’a pas d’en-tête, mais des données se trouvent dessous.',
      'Écrivez un en-tête, ou videz la colonne.',
    ],
  ),
  'header-missing': error(
    ['There is no column “{header}”.', 'Add the header in row 1, or run “Set up workbook”.'],
    [
      'Il n’y a pas de colonne « {header} ».',
      'Ajoutez l’en-tête en ligne 1, ou lancez « Préparer le classeur ».',
    ],
  ),
  'header-renamed': error(
    [
      'The column {cell} is called “{now}” now, and holds what was published as “{header}”.',
      'Give it its name back, or add a column “{header}”.',
    ],
    [
      'La colonne {cell} s’appelle maintenant « {now} » et contient ce qui était publié comme « {header} ».',
      'Rendez-lui son nom, ou ajoutez une colonne « {header} ».',
    ],
  ),
  'column-renamed': warning(
    [
      'The column {cell} is called “{now}” now, and holds what was published as “{header}”: under the new name it is private.',
      'Give it its name back, or leave it: then events lose their {header} with the next publish.',
    ],
    [
      'La colonne {cell} s’appelle maintenant « {now} » et contient ce qui était publié comme « {header} » : sous ce nom, elle est privée.',
      'Rendez-lui son nom, ou laissez-la ainsi : les événements perdront leur {header} à la prochaine publication.',
    ],
  ),
  'header-misspelt': warning(
    [
      'The column “{header}” ({cell}) is not one Bandstand knows, so it is not published; “{meant}” may be meant.',
      'Correct the header in row 1, or leave it if the column is your own.',
    ],
    [
      'Bandstand ne connaît pas la colonne « {header} » ({cell}) : elle n’est pas publiée ; « {meant} » est peut-être voulu.',
      'Corrigez l’en-tête en ligne 1, ou laissez-le si la colonne est à vous.',
    ],
  ),
  'column-unknown': note(
    ['The column “{header}” ({cell}) is not one Bandstand knows: it is kept, and never published.'],
    ['Bandstand ne connaît pas la colonne « {header} » ({cell}) : elle est gardée, et jamais publiée.'],
  ),
  'column-missing': warning(
    [
      'There is no column “{header}”, so every event is published without it.',
      'Put the header back in row 1, or run “Set up workbook”.',
    ],
    [
      'Il n’y a pas de colonne « {header} » : tous les événements sont publiés sans elle.',
      'Remettez l’en-tête en ligne 1, ou lancez « Préparer le classeur ».',
    ],
  ),
  'cells-merged': error(
    [
      'The cells {range} are merged, so all but the first read as empty.',
      'Choose Format → Merge cells → Unmerge.',
    ],
    [
      'Les cellules {range} sont fusionnées : toutes sauf la première se lisent vides.',
      'Choisissez Format → Fusionner les cellules → Annuler la fusion.',
    ],
  ),
  'table-too-long': error(
    ['The tab has {rows} rows; {limit} is the most that can be published.', 'Move old rows to another tab.'],
    [
      'L’onglet a {rows} lignes ; on peut en publier {limit} au plus.',
      'Déplacez les anciennes lignes vers un autre onglet.',
    ],
  ),
  'time-zones-differ': error(
    [
      'The clocks disagree: the programme says {programme}, the spreadsheet {spreadsheet}, the script {script}.',
      'Set all three to one zone: Settings tab, File → Settings, and timeZone in the script’s manifest.',
    ],
    [
      'Les horloges ne s’accordent pas : le programme dit {programme}, le classeur {spreadsheet}, le script {script}.',
      'Réglez les trois sur un même fuseau : onglet Settings, Fichier → Paramètres, et timeZone dans le manifeste du script.',
    ],
  ),
  'setting-invalid': error(
    ['The setting “{name}” cannot be “{value}”.', '{expected}'],
    ['Le réglage « {name} » ne peut pas être « {value} ».', '{expected}'],
  ),
  'setting-missing': error(
    ['The setting “{name}” is empty.', '{expected}'],
    ['Le réglage « {name} » est vide.', '{expected}'],
  ),
  'setting-unknown': note(
    ['“{name}” is not a setting Bandstand knows; it has no effect.'],
    ['Bandstand ne connaît pas le réglage « {name} » : il n’a aucun effet.'],
  ),
} as const;
