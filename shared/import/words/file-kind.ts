// What is said of a file that is no plain table: what it is, and what to do; in both languages side by side.

export const FILE_KIND_REMARKS = {
  'file-is-old-excel': {
    en: 'This is an Excel workbook of the old kind (.xls). Open it, choose Save as, and keep it as .xlsx or CSV.',
    fr: 'C’est un classeur Excel de l’ancien format (.xls). Ouvrez-le, choisissez Enregistrer sous, et gardez-le en .xlsx ou en CSV.',
  },
  'file-is-binary-excel': {
    en: 'This is a binary Excel workbook (.xlsb). Open it, choose Save as, and keep it as .xlsx or CSV.',
    fr: 'C’est un classeur Excel binaire (.xlsb). Ouvrez-le, choisissez Enregistrer sous, et gardez-le en .xlsx ou en CSV.',
  },
  'file-is-locked': {
    en: 'This is an Excel workbook with a password. Open it, take the password off, and save it again.',
    fr: 'C’est un classeur Excel protégé par un mot de passe. Ouvrez-le, retirez le mot de passe, et enregistrez-le à nouveau.',
  },
  'file-is-numbers': {
    en: 'This is a Numbers document. In Numbers, choose File, Export to, then Excel or CSV.',
    fr: 'C’est un document Numbers. Dans Numbers, choisissez Fichier, Exporter vers, puis Excel ou CSV.',
  },
  'file-is-open-document': {
    en: 'This is an OpenDocument file, as LibreOffice saves it. Choose Save as, then Excel (.xlsx) or CSV.',
    fr: 'C’est un fichier OpenDocument, comme LibreOffice les enregistre. Choisissez Enregistrer sous, puis Excel (.xlsx) ou CSV.',
  },
  'file-is-document': {
    en: 'This is a text document or slides, not a table. Copy its table into a spreadsheet, and save that as .xlsx or CSV.',
    fr: 'C’est un document de texte ou une présentation, pas un tableau. Copiez son tableau dans un tableur, et enregistrez-le en .xlsx ou en CSV.',
  },
  'file-is-pdf': {
    en: 'This is a PDF, from which no rows can be read. Ask whoever made it for the spreadsheet behind it.',
    fr: 'C’est un PDF, dont aucune ligne ne peut être lue. Demandez le tableur d’origine à la personne qui l’a fait.',
  },
  'file-is-image': {
    en: 'This is a picture. Events come from a table: a spreadsheet (.xlsx), a CSV file or a calendar (.ics).',
    fr: 'C’est une image. Les événements viennent d’un tableau : un tableur (.xlsx), un fichier CSV ou un calendrier (.ics).',
  },
  'file-is-archive': {
    en: 'This is a packed archive. Unpack it, and choose the spreadsheet, CSV file or calendar inside.',
    fr: 'C’est une archive compressée. Décompressez-la, et choisissez le tableur, le fichier CSV ou le calendrier qu’elle contient.',
  },
  'file-is-unknown': {
    en: 'This file is no text, and of no kind that is read here. Save it as a spreadsheet (.xlsx), CSV or calendar (.ics).',
    fr: 'Ce fichier n’est pas du texte, ni d’un format lu ici. Enregistrez-le en tableur (.xlsx), en CSV ou en calendrier (.ics).',
  },
  'file-is-contacts': {
    en: 'This is an address book (.vcf), not a calendar. Export the calendar instead, as .ics.',
    fr: 'C’est un carnet d’adresses (.vcf), pas un calendrier. Exportez plutôt le calendrier, en .ics.',
  },
  'file-is-json': {
    en: 'This is JSON, as programs exchange it. Ask the system it comes from for a CSV, Excel or calendar export.',
    fr: 'C’est du JSON, un format d’échange entre programmes. Demandez au système d’origine un export CSV, Excel ou calendrier.',
  },
  'file-is-sign-in': {
    en: 'This is a sign-in page, saved instead of the file. Sign in at that site, and download the file again.',
    fr: 'C’est une page de connexion, enregistrée à la place du fichier. Connectez-vous à ce site, et téléchargez le fichier à nouveau.',
  },
  'file-is-web-page': {
    en: 'This is a web page, not a table. Use the download or export button of that site, and choose CSV or Excel.',
    fr: 'C’est une page web, pas un tableau. Utilisez le bouton de téléchargement ou d’export de ce site, et choisissez CSV ou Excel.',
  },
  'file-is-xml': {
    en: 'This is XML, as programs exchange it. Ask the system it comes from for a CSV, Excel or calendar export.',
    fr: 'C’est du XML, un format d’échange entre programmes. Demandez au système d’origine un export CSV, Excel ou calendrier.',
  },
  'headers-missing': {
    en: 'The file has no headers: its first line, “{first}”, is an event already. Write a name above each column.',
    fr: 'Le fichier n’a pas d’en-têtes : sa première ligne, « {first} », est déjà un événement. Écrivez un nom au-dessus de chaque colonne.',
  },
  'workbook-broken': {
    en: 'The Excel workbook is damaged or was not downloaded whole. Download it again, or open it and save it again.',
    fr: 'Le classeur Excel est endommagé ou n’a pas été téléchargé en entier. Téléchargez-le à nouveau, ou ouvrez-le et enregistrez-le à nouveau.',
  },
  'workbook-locked': {
    en: 'The archive has a password. Take the password off, and save it again.',
    fr: 'L’archive est protégée par un mot de passe. Retirez-le, et enregistrez-la à nouveau.',
  },
  'workbook-too-large': {
    en: 'The workbook unpacks to far more than a programme holds. Keep the sheet with the events only, and save it again.',
    fr: 'Le classeur décompressé est bien plus grand qu’un programme. Gardez seulement la feuille des événements, et enregistrez-le à nouveau.',
  },
  'sheet-unknown': {
    en: 'The workbook has no sheet “{name}”; it has: {sheets}.',
    fr: 'Le classeur n’a pas de feuille « {name} » ; il a : {sheets}.',
  },
  'sheets-several': {
    en: 'Several sheets of the workbook look like tables: {sheets}. Say which with --sheet NAME, one at a time.',
    fr: 'Plusieurs feuilles du classeur ressemblent à des tableaux : {sheets}. Dites laquelle avec --sheet NOM, une à la fois.',
  },
  'sheet-taken': {
    en: 'The sheet “{name}” is read. Not read: {others}.',
    fr: 'La feuille « {name} » est lue. Non lues : {others}.',
  },
  'sheet-formula-unsaved': {
    en: 'Formulas without a saved result are read as blank: {count}, the first in {cell}. Open the workbook and save it again.',
    fr: 'Des formules sans résultat enregistré sont lues comme vides : {count}, la première en {cell}. Ouvrez le classeur et enregistrez-le à nouveau.',
  },
  'sheet-cells-merged': {
    en: 'Merged cells over several rows count for each of these rows: {count}.',
    fr: 'Les cellules fusionnées sur plusieurs lignes comptent pour chacune de ces lignes : {count}.',
  },
  'sheet-hidden-cells': {
    en: 'Hidden in the workbook, and read all the same: rows {rows}, columns {columns}. Delete there what is not meant.',
    fr: 'Masquées dans le classeur, et lues quand même : lignes {rows}, colonnes {columns}. Supprimez-y ce qui n’est pas voulu.',
  },
  'calendar-empty': {
    en: 'This is a calendar without events. Export the calendar that holds the programme.',
    fr: 'C’est un calendrier sans événements. Exportez le calendrier qui contient le programme.',
  },
  'calendar-cut-off': {
    en: 'The calendar ends in the middle of an event: it was not downloaded whole. Download it again.',
    fr: 'Le calendrier s’arrête au milieu d’un événement : il n’a pas été téléchargé en entier. Téléchargez-le à nouveau.',
  },
  'calendar-times-converted': {
    en: 'Times of {zones} are read as the programme’s time ({timeZone}).',
    fr: 'Les heures de {zones} sont lues à l’heure du programme ({timeZone}).',
  },
  'calendar-zone-unknown': {
    en: 'Nobody here knows the time zone “{zone}” of the calendar; it stays beside its times. Write them in the programme’s time.',
    fr: 'Le fuseau horaire « {zone} » du calendrier est inconnu ici ; il reste à côté de ses heures. Écrivez-les à l’heure du programme.',
  },
  'calendar-repeat-unread': {
    en: '“{title}” repeats in a way that is not read, or without an end ({rule}): only its first date is there. Write the others.',
    fr: '« {title} » se répète d’une façon qui n’est pas lue, ou sans fin ({rule}) : seule sa première date est là. Écrivez les autres.',
  },
  'calendar-tasks-left-out': {
    en: 'Tasks and journal entries of the calendar are left out: {count}.',
    fr: 'Les tâches et notes de journal du calendrier sont laissées de côté : {count}.',
  },
  'calendar-left-out': {
    en: 'Left out of the calendar’s events: {names}.',
    fr: 'Laissé de côté dans les événements du calendrier : {names}.',
  },
} as const;
