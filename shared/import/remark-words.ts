// The sentences of an import, in both languages side by side.

export const REMARKS = {
  'quote-open': {
    en: 'A quote that opens in line {line} is never closed. Close it, or double the quotes inside the cell.',
    fr: 'Un guillemet ouvert en ligne {line} n’est jamais fermé. Fermez-le, ou doublez les guillemets dans la cellule.',
  },
  'quote-text': {
    en: 'In line {line} text follows a closing quote. Double the quotes inside a quoted cell.',
    fr: 'En ligne {line}, du texte suit un guillemet fermant. Doublez les guillemets dans une cellule entre guillemets.',
  },
  'file-empty': { en: 'The file is empty.', fr: 'Le fichier est vide.' },
  'file-too-long': {
    en: 'The file has {rows} rows; {limit} is the most an import takes. Split it.',
    fr: 'Le fichier a {rows} lignes ; un import en prend {limit} au plus. Divisez-le.',
  },
  'file-too-wide': {
    en: 'The file has {columns} columns; {limit} is the most an import takes. Take out those that nobody needs.',
    fr: 'Le fichier a {columns} colonnes ; un import en prend {limit} au plus. Retirez celles qui ne servent pas.',
  },
  'cell-too-long': {
    en: 'Line {line}, cell {cell}: {characters} characters; {limit} is the most a sheet’s cell holds. Shorten it.',
    fr: 'Ligne {line}, cellule {cell} : {characters} caractères ; une cellule en contient {limit} au plus. Raccourcissez-la.',
  },
  'header-row-blank': {
    en: 'The first row must hold the headers, and is blank. Write a name above each column.',
    fr: 'La première ligne doit contenir les en-têtes, et elle est vide. Écrivez un nom au-dessus de chaque colonne.',
  },
  'header-twice': {
    en: '{first} and {second} both have the header “{header}”. Rename one.',
    fr: '{first} et {second} ont tous deux l’en-tête « {header} ». Renommez-en un.',
  },
  'header-unnamed': {
    en: '{cell} has no header; the column is called “{name}”.',
    fr: '{cell} n’a pas d’en-tête ; la colonne s’appelle « {name} ».',
  },
  'header-found': {
    en: 'The headers stand in line {line}; what stands above it is kept in the raw tab only.',
    fr: 'Les en-têtes se trouvent en ligne {line} ; ce qui est au-dessus reste dans l’onglet brut seulement.',
  },
  'header-in-doubt': {
    en: 'No row looks like headers for sure, so line {line} is taken. If it is an event, write headers above it.',
    fr: 'Aucune ligne ne ressemble sûrement à des en-têtes : la ligne {line} est prise. Si c’est un événement, écrivez des en-têtes au-dessus.',
  },
  'row-too-wide': {
    en: '{cells} cells under {headers} headers ({surplus})',
    fr: '{cells} cellules sous {headers} en-têtes ({surplus})',
  },
  'row-short': {
    en: 'Line {line} has {cells} of {headers} cells; taken as blank: {missing}.',
    fr: 'La ligne {line} a {cells} cellules sur {headers} ; prises comme vides : {missing}.',
  },
  'row-silent': {
    en: 'no cell that the mapping uses says anything',
    fr: 'aucune cellule que la correspondance utilise ne dit quoi que ce soit',
  },
  'characters-lost': {
    en: 'Line {line} holds characters that were lost before or in decoding (\ufffd).',
    fr: 'La ligne {line} contient des caractères perdus avant ou pendant le décodage (\ufffd).',
  },
  'encoding-guessed': {
    en: 'The encoding {encoding} is a guess; --encoding NAME says another.',
    fr: 'L’encodage {encoding} est supposé ; --encoding NOM en dit un autre.',
  },
  'column-lacking': {
    en: '{tab} has no column “{header}”. Add the header, or leave it out of the mapping.',
    fr: '{tab} n’a pas de colonne « {header} ». Ajoutez l’en-tête, ou retirez-la de la correspondance.',
  },
  'year-from-season': {
    en: 'Line {line}: “{typed}” has no year and is read as {date}, in the season.',
    fr: 'Ligne {line} : « {typed} » n’a pas d’année et se lit {date}, dans la saison.',
  },
  // Why a column is proposed.
  'why-name': { en: 'Its name says {header}.', fr: 'Son nom dit {header}.' },
  'why-name-near': {
    en: 'Its name says nearly {header}.',
    fr: 'Son nom dit presque {header}.',
  },
  'why-name-part': {
    en: '“{part}” in its name says {header}; the rest may say something else.',
    fr: '« {part} » dans son nom dit {header} ; le reste peut dire autre chose.',
  },
  'why-contents': {
    en: '{percent} % of its cells read as {kind}.',
    fr: '{percent} % de ses cellules se lisent comme {kind}.',
  },
  'why-answered': { en: 'You said so.', fr: 'Vous l’avez dit.' },
  'why-pair': {
    en: 'It and “{other}” are the start and the end: one is never after the other.',
    fr: 'Elle et « {other} » sont le début et la fin : l’un n’est jamais après l’autre.',
  },
  // What is doubtful about it.
  'doubt-blank': { en: 'Every cell is blank.', fr: 'Toutes les cellules sont vides.' },
  'doubt-unknown': {
    en: 'Neither its name nor its cells say which column it is.',
    fr: 'Ni son nom ni ses cellules ne disent de quelle colonne il s’agit.',
  },
  'doubt-name-unknown': {
    en: 'Its name is not one Bandstand knows.',
    fr: 'Bandstand ne connaît pas son nom.',
  },
  'doubt-contents': {
    en: 'Its name says {header}, but {percent} % of its cells read as {kind}.',
    fr: 'Son nom dit {header}, mais {percent} % de ses cellules se lisent comme {kind}.',
  },
  'doubt-unreadable': {
    en: '{count} of {of} different cells do not read as {kind}: {examples}.',
    fr: '{count} cellules différentes sur {of} ne se lisent pas comme {kind} : {examples}.',
  },
  'doubt-flag': {
    en: 'It says only yes or no: to what, only you can say. A mapping can make words of it.',
    fr: 'Elle ne dit que oui ou non : à quoi, vous seuls pouvez le dire. Une correspondance peut en faire des mots.',
  },
  'doubt-taken': {
    en: '“{other}” is taken for {header} already, and seems the better of the two.',
    fr: '« {other} » est déjà prise pour {header}, et semble la meilleure des deux.',
  },
  'doubt-two': {
    en: '“{other}” could be {header} just as well.',
    fr: '« {other} » pourrait tout aussi bien être {header}.',
  },
  'doubt-order': {
    en: '{count} different dates such as {example} can be read day first or month first.',
    fr: '{count} dates différentes, comme {example}, peuvent se lire jour ou mois d’abord.',
  },
  'doubt-year': {
    en: '{count} different dates such as {example} have no year: the season in Settings says which.',
    fr: '{count} dates différentes, comme {example}, n’ont pas d’année : la saison dans Settings dit laquelle.',
  },
  'doubt-private': {
    en: '{count} of its cells hold a mail address, which must not become public.',
    fr: '{count} de ses cellules contiennent une adresse e-mail, qui ne doit pas devenir publique.',
  },
  'doubt-person': {
    en: 'It may name a person who should stay private.',
    fr: 'Elle peut nommer une personne qui doit rester privée.',
  },
  'doubt-either': {
    en: 'Its name can mean {header} or {other}.',
    fr: 'Son nom peut dire {header} ou {other}.',
  },
  'doubt-addresses': {
    en: '{percent} % of its cells look like addresses: it may be Venue or Address.',
    fr: '{percent} % de ses cellules ressemblent à des adresses : ce peut être Venue ou Address.',
  },
  'doubt-pictures': {
    en: '{percent} % of its cells are addresses of pictures.',
    fr: '{percent} % de ses cellules sont des adresses d’images.',
  },
  'doubt-half-blank': {
    en: '{count} of {of} rows have nothing in it.',
    fr: '{count} lignes sur {of} n’y ont rien.',
  },
  'doubt-long': {
    en: 'Its cells are long for {header}.',
    fr: 'Ses cellules sont longues pour {header}.',
  },
  'doubt-key': {
    en: 'A key goes into addresses and calendars for ever: only you can say whether these last.',
    fr: 'Une clé va pour toujours dans les adresses et les calendriers : vous seuls pouvez dire si celles-ci durent.',
  },
  'doubt-end-days': {
    en: '{count} ends are on another day than their start, and not the morning after.',
    fr: '{count} fins sont un autre jour que leur début, et pas le matin suivant.',
  },
  'doubt-zone': {
    en: '{count} cells give an offset from UTC, which must be read with the programme’s zone.',
    fr: '{count} cellules donnent un décalage UTC, à lire avec le fuseau du programme.',
  },
  // Rows that are dates of one event, and the season.
  'group-agrees': {
    en: '{rows} rows in {groups} groups have the same “{columns}” and the same title: each group is the dates of one event.',
    fr: '{rows} lignes en {groups} groupes ont la même « {columns} » et le même titre : chaque groupe est les dates d’un événement.',
  },
  'group-differs': {
    en: 'In {count} groups the title is not the same; those rows stay apart.',
    fr: 'Dans {count} groupes le titre n’est pas le même ; ces lignes restent séparées.',
  },
  'group-no-id': {
    en: 'No column is an id or a link of its own: rows that agree in these may still be different events.',
    fr: 'Aucune colonne n’est un identifiant ou un lien propre : des lignes égales ici peuvent être des événements différents.',
  },
  'season-of-dates': {
    en: 'All {count} different dates are from {first} to {last}.',
    fr: 'Les {count} dates différentes vont du {first} au {last}.',
  },
  'season-some-unread': {
    en: '{count} of {of} different dates cannot be read for sure, so the season may be longer.',
    fr: '{count} dates différentes sur {of} ne se lisent pas sûrement : la saison peut être plus longue.',
  },
  // Events of the file beside rows that stand.
  'match-several': {
    en: 'Line {lines}: “{title}” could be row {rows}.',
    fr: 'Ligne {lines} : « {title} » pourrait être la ligne {rows}.',
  },
  'match-moved': {
    en: 'Line {lines}: “{title}” looks like row {rows}, but its date or its title is another.',
    fr: 'Ligne {lines} : « {title} » ressemble à la ligne {rows}, mais sa date ou son titre est autre.',
  },
  'match-removed': {
    en: 'Line {lines}: “{title}” was imported before and has been removed from the sheet since.',
    fr: 'Ligne {lines} : « {title} » a déjà été importé, puis retiré de la feuille.',
  },
  'match-missing': {
    en: 'Row {rows}: “{title}” came with the earlier import, and the file has it no longer.',
    fr: 'Ligne {rows} : « {title} » vient de l’import précédent, et le fichier ne l’a plus.',
  },
} as const;

/** What cells can read as, for the sentences above. */
export const KIND_WORDS = {
  date: { en: 'dates', fr: 'dates' },
  moment: { en: 'dates with times', fr: 'dates avec heures' },
  time: { en: 'times', fr: 'heures' },
  price: { en: 'prices', fr: 'prix' },
  link: { en: 'web addresses', fr: 'adresses web' },
  image: { en: 'addresses of pictures', fr: 'adresses d’images' },
  mail: { en: 'mail addresses', fr: 'adresses e-mail' },
  phone: { en: 'phone numbers', fr: 'numéros de téléphone' },
  latitude: { en: 'latitudes', fr: 'latitudes' },
  longitude: { en: 'longitudes', fr: 'longitudes' },
  point: { en: 'points on a map', fr: 'points sur une carte' },
  country: { en: 'countries', fr: 'pays' },
  age: { en: 'ages', fr: 'âges' },
  flag: { en: 'yes or no', fr: 'oui ou non' },
  status: { en: 'a status', fr: 'un statut' },
  setting: { en: 'indoor, outdoor or online', fr: 'intérieur, extérieur ou en ligne' },
  address: { en: 'addresses', fr: 'adresses postales' },
  number: { en: 'bare numbers', fr: 'nombres seuls' },
  words: { en: 'words', fr: 'mots' },
} as const;
