// Why a column is taken for a field, and what is doubtful about it.

export const COLUMN_REMARKS = {
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
  'why-layout': {
    en: 'It is known from exports of {layout}.',
    fr: 'Elle est connue des exports de {layout}.',
  },
  'why-states': {
    en: 'It says which rows are public: {meanings}.',
    fr: 'Elle dit quelles lignes sont publiques : {meanings}.',
  },
  'why-currency': {
    en: 'It says the currency of each price, which is written beside the price.',
    fr: 'Elle dit la devise de chaque prix, qui est écrite à côté du prix.',
  },
  'why-timeZone': {
    en: 'It says the time zone of each row: a zone that is not the programme’s is written beside the time and asked about there.',
    fr: 'Elle dit le fuseau de chaque ligne : un fuseau autre que celui du programme est écrit à côté de l’heure, et la question y est posée.',
  },
  'why-allDay': {
    en: 'It says which events last all day: their times are “all day”.',
    fr: 'Elle dit quels événements durent toute la journée : leurs heures sont « all day ».',
  },
  'why-duration': {
    en: 'It says how long events last: the end is reckoned from the start.',
    fr: 'Elle dit combien de temps durent les événements : la fin se calcule à partir du début.',
  },
  'why-apart': {
    en: 'Its cells hold a date and a time, and are taken apart.',
    fr: 'Ses cellules contiennent une date et une heure, qui sont séparées.',
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
    en: 'It says only yes or no. Among Tags or Access, yes becomes “{words}” and no stays blank.',
    fr: 'Elle ne dit que oui ou non. Parmi Tags ou Access, oui devient « {words} » et non reste vide.',
  },
  'doubt-states': {
    en: 'What {values} mean, only you can say: published, draft, cancelled, or leave the row out. Until then these rows are drafts.',
    fr: 'Ce que {values} veulent dire, vous seuls le savez : publié, brouillon, annulé, ou laisser la ligne de côté. D’ici là ces lignes sont des brouillons.',
  },
  'doubt-midnights': {
    en: '{percent} % of its times are midnight, which programs write where nobody said a time.',
    fr: '{percent} % de ses heures sont minuit, que les programmes écrivent quand personne n’a dit d’heure.',
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
    en: '{count} ends are on another day than their start, and not the morning after: they take an End Date.',
    fr: '{count} fins sont un autre jour que leur début, et pas le matin suivant : elles prennent une End Date.',
  },
  'doubt-zone': {
    en: '{count} cells give an offset from UTC: their times are converted into the programme’s zone.',
    fr: '{count} cellules donnent un décalage UTC : leurs heures sont converties dans le fuseau du programme.',
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
} as const;
