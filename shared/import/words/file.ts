// What is said of a file and its rows, in both languages side by side.

export const FILE_REMARKS = {
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
  'row-left-out': {
    en: 'a column says that it is no event: deleted, rejected or withdrawn',
    fr: 'une colonne dit que ce n’est pas un événement : supprimé, refusé ou retiré',
  },
  'characters-left-out': {
    en: 'Line {line} holds characters that no cell can hold (NUL); they are left out.',
    fr: 'La ligne {line} contient des caractères qu’aucune cellule ne peut contenir (NUL) ; ils sont laissés de côté.',
  },
  'characters-lost': {
    en: 'Line {line} holds characters that were lost before or in decoding (\ufffd).',
    fr: 'La ligne {line} contient des caractères perdus avant ou pendant le décodage (\ufffd).',
  },
  'encoding-guessed': {
    en: 'The encoding {encoding} is a guess; --encoding NAME says another.',
    fr: 'L’encodage {encoding} est supposé ; --encoding NOM en dit un autre.',
  },
  'zone-unknown': {
    en: 'Settings: “{zone}” is not a time zone. Write one such as Europe/Paris.',
    fr: 'Settings : « {zone} » n’est pas un fuseau horaire. Écrivez par exemple Europe/Paris.',
  },
  'column-lacking': {
    en: '{tab} has no column “{header}”. Add the header, or leave it out of the mapping.',
    fr: '{tab} n’a pas de colonne « {header} ». Ajoutez l’en-tête, ou retirez-la de la correspondance.',
  },
  'year-from-season': {
    en: 'Line {line}: “{typed}” has no year and is read as {date}, in the season.',
    fr: 'Ligne {line} : « {typed} » n’a pas d’année et se lit {date}, dans la saison.',
  },
} as const;
