// The Issues in French. `codes.ts` is the one list of codes and severities; a code without its French does
// not compile. Blanks are the same as in English.

import type { IssueCode } from './codes.ts';

type Wording = readonly [message: string, mend: string];

export const FRENCH_ISSUES: Readonly<Record<IssueCode, Wording>> = {
  // The workbook
  'tab-missing': [
    'L’onglet « {tab} » a disparu.',
    'Rétablissez-le depuis l’historique des versions, ou lancez « Préparer le classeur ».',
  ],
  'header-duplicate': [
    '{first} et {second} désignent tous deux « {header} ».',
    'Gardez une seule des deux colonnes.',
  ],
  'header-blank': [
    '{cell} n’a pas d’en-tête, mais des données se trouvent dessous.',
    'Écrivez un en-tête, ou videz la colonne.',
  ],
  'header-missing': [
    'Il n’y a pas de colonne « {header} ».',
    'Ajoutez l’en-tête en ligne 1, ou lancez « Préparer le classeur ».',
  ],
  'column-unknown': [
    'Bandstand ne connaît pas la colonne « {header} » ({cell}) : elle est gardée, et jamais publiée.',
    '',
  ],
  'column-missing': [
    'Il n’y a pas de colonne « {header} » : tous les événements sont publiés sans elle.',
    'Remettez l’en-tête en ligne 1, ou lancez « Préparer le classeur ».',
  ],
  'cells-merged': [
    'Les cellules {range} sont fusionnées : toutes sauf la première se lisent vides.',
    'Choisissez Format → Fusionner les cellules → Annuler la fusion.',
  ],
  'table-too-long': [
    'L’onglet a {rows} lignes ; on peut en publier {limit} au plus.',
    'Déplacez les anciennes lignes vers un autre onglet.',
  ],
  'time-zones-differ': [
    'Les horloges ne s’accordent pas : le programme dit {programme}, le classeur {spreadsheet}, le script {script}.',
    'Réglez les trois sur un même fuseau : onglet Settings, Fichier → Paramètres, et timeZone dans le manifeste du script.',
  ],
  'setting-invalid': ['Le réglage « {name} » ne peut pas être « {value} ».', '{expected}'],
  'setting-missing': ['Le réglage « {name} » est vide.', '{expected}'],
  'setting-unknown': ['Bandstand ne connaît pas le réglage « {name} » : il n’a aucun effet.', ''],

  // A cell
  'cell-broken': ['La formule dans {header} donne {value}.', 'Réparez la formule, ou saisissez la valeur.'],
  'cell-too-long': [
    '{header} a {characters} caractères ; une cellule peut en porter {limit} au plus.',
    'Raccourcissez le texte.',
  ],
  'date-in-text': [
    '{header} contient une date ({value}), pas un texte : Sheets a peut-être changé ce qui était saisi.',
    'Mettez la cellule au format texte brut et saisissez de nouveau.',
  ],
  'date-was-typed': ['La date a été collée comme date de Sheets et se lit {value}.', ''],
  'text-cleaned': ['Des caractères de contrôle invisibles dans {header} sont écartés.', ''],

  // An event
  'title-missing': ['Il n’y a pas de titre.', 'Écrivez-en un, ou mettez Status sur draft.'],
  'row-emptied': [
    'La ligne est vide mais porte encore la clé {key}.',
    'Rétablissez ses cellules, ou supprimez la ligne entière pour retirer l’événement.',
  ],
  'status-unknown': [
    '« {value} » n’est pas un statut.',
    'Choisissez draft, scheduled, cancelled, postponed ou moved.',
  ],
  'date-missing': ['Il n’y a pas de date.', 'Écrivez-la sous la forme 2027-06-19.'],
  'date-unreadable': [
    '« {value} » ne peut pas se lire comme une date.',
    'Écrivez-la sous la forme 2027-06-19 ou 19/06/2027.',
  ],
  'date-impossible': ['« {value} » est un jour qui n’existe pas.', 'Corrigez le jour ou le mois.'],
  'date-ambiguous': [
    '« {value} » peut être {dayFirst} ou {monthFirst}.',
    'Écrivez celle que vous voulez dire, {dayFirst} ou {monthFirst}, ou réglez Date order dans Settings.',
  ],
  'date-repeated': [
    'La date {value} s’y trouve deux fois.',
    'Gardez-en une, ou donnez à chacune sa propre heure de début.',
  ],
  'dates-too-many': [
    'Cela fait {count} dates ; un événement peut en avoir {limit} au plus.',
    'Raccourcissez la série, ou faites un second événement.',
  ],
  'date-outside-season': [
    '{value} est hors de la saison ({start} à {end}).',
    'Corrigez la date, ou la saison dans Settings.',
  ],
  'end-date-before-date': [
    'Le dernier jour ({end}) est avant le premier ({start}).',
    'Corrigez l’un des deux.',
  ],
  'end-date-with-list': [
    'Date est une liste de jours : End Date n’a donc pas de sens.',
    'Videz End Date, ou gardez un seul premier jour dans Date.',
  ],
  'time-unreadable': [
    '« {value} » dans {header} ne peut pas se lire comme une heure.',
    'Écrivez-la sous la forme 19:30, ou tbc si elle est à confirmer.',
  ],
  'time-impossible': [
    '« {value} » dans {header} n’est pas une heure du jour.',
    'Les heures vont de 00 à 23, les minutes de 00 à 59.',
  ],
  'time-missing': ['Il n’y a pas d’heure de début : les visiteurs lisent « heure à confirmer ».', ''],
  'start-missing': [
    'Il y a une heure de fin mais pas d’heure de début.',
    'Écrivez l’heure de début sous la forme 19:30.',
  ],
  'start-at-midnight': [
    'Un début à 24:00 le {value} est minuit du jour suivant.',
    'Écrivez {next} avec 00:00 si c’est bien cela.',
  ],
  'end-left-out': [
    'L’heure de fin {value} est écartée, parce que le début n’est pas une heure.',
    'Écrivez l’heure de début, ou videz la fin.',
  ],
  'night-or-two': [
    'De {start} à {end}, par-dessus minuit : ce peut être une nuit ou deux.',
    'Videz End Date si c’est une nuit ; écrivez les deux dates dans Date si c’en est deux.',
  ],
  'end-equals-start': [
    'Cela commence et finit à {value}.',
    'Corrigez l’une des deux heures, ou videz la fin.',
  ],
  'night-long': [
    'Cela finit ({end}) avant de commencer ({start}), ce qui se lit comme {hours} heures jusqu’au lendemain.',
    'Vérifiez les deux heures.',
  ],
  'time-skipped': [
    '{value} n’existe pas : les horloges avancent à ce moment ({zone}).',
    'Choisissez une heure avant ou après le changement.',
  ],
  'time-twice': [
    '{value} arrive deux fois quand les horloges reculent ({zone}) ; la première est prise.',
    'Choisissez une autre heure si c’est la seconde.',
  ],
  'price-unreadable': [
    'Le prix « {value} » ne peut pas se lire : il est montré tel quel et compte comme inconnu.',
    'Écrivez-le sous la forme Gratuit, 12 € ou 8–15 €.',
  ],
  'link-unreadable': [
    '« {value} » dans {header} n’est pas une adresse web : elle est écartée.',
    'Écrivez-la en entier, à partir de https:// et du nom du site.',
  ],
  'coordinate-unreadable': [
    '« {value} » n’est pas une valeur de {header} : le lieu n’a pas de point sur la carte.',
    'Écrivez des degrés décimaux tels que 47.2184.',
  ],
  'coordinate-alone': [
    'Il n’y a que Latitude ou Longitude : le lieu n’a pas de point sur la carte.',
    'Remplissez l’autre.',
  ],
  'setting-word-unknown': [
    '« {value} » n’est pas un cadre connu : il est écarté.',
    'Choisissez indoor, outdoor ou online.',
  ],
  'pick-unreadable': [
    '« {value} » dans Pick n’est ni oui ni non ; cela compte comme non.',
    'Écrivez oui, ou videz la cellule.',
  ],
  'key-invalid': [
    '« {value} » ne peut pas être une clé d’événement.',
    'Employez lettres, chiffres, - et _, 64 au plus ; ou videz la cellule pour en recevoir une nouvelle.',
  ],
  'key-duplicate': [
    'La clé {key} se trouve aussi en ligne {other}.',
    'Si cette ligne est une copie, videz ses cellules Event Key et Occurrences ; elle recevra les siennes.',
  ],
  'key-moved': [
    'Cette ligne porte la clé {key}, mais c’est l’événement publié {owner}, dont la clé se trouve dans une autre ligne.',
    'Les lignes ont été triées sans la colonne A : annulez ce tri.',
  ],
  'key-unclear': [
    'Cela ressemble à un événement publié dont la clé a disparu, mais il y en a plusieurs possibles : {keys}.',
    'Remettez la bonne clé dans Event Key ; l’historique des versions la montre.',
  ],
  'key-restored': [
    'C’est l’événement publié {key}, dont la clé ne se trouvait plus nulle part ; il la retrouve.',
    'Si c’est un autre événement, changez son titre ou sa date, videz Event Key, et vérifiez de nouveau.',
  ],
};

/** What each setting should be: parameters that are sentences themselves, by their English. */
export const FRENCH_EXPECTATIONS: Readonly<Record<string, string>> = {
  'Write the name that visitors read.': 'Écrivez le nom que lisent les visiteurs.',
  'Write a zone such as Europe/Paris.': 'Écrivez un fuseau tel que Europe/Paris.',
  'Write a code of three letters such as EUR.': 'Écrivez un code de trois lettres tel que EUR.',
  'Write the address in full, with https://, or leave it empty.':
    'Écrivez l’adresse en entier, avec https://, ou laissez vide.',
  'Write a date such as 2027-06-04, or leave it empty.':
    'Écrivez une date telle que 2027-06-04, ou laissez vide.',
  'Write a date such as 2027-06-27, or leave it empty.':
    'Écrivez une date telle que 2027-06-27, ou laissez vide.',
  'Write scheduled or draft.': 'Écrivez scheduled ou draft.',
  'Write “day first” or “month first”, or leave it empty to be asked about 05/06.':
    'Écrivez « day first » (jour d’abord) ou « month first » (mois d’abord), ou laissez vide pour être interrogé sur 05/06.',
  'Write a colour such as #d6336c: # and six digits or letters a to f. The public pages wear it.':
    'Écrivez une couleur telle que #d6336c : # et six chiffres ou lettres de a à f. Les pages publiques la portent.',
  'Write poster, serif or plain: the type of the public pages.':
    'Écrivez poster, serif ou plain : les caractères des pages publiques.',
  'Write en or fr: the language of the public pages around your events.':
    'Écrivez en ou fr : la langue des pages publiques autour de vos événements.',
  'Write a date after the season’s start.': 'Écrivez une date après le début de la saison.',
};
