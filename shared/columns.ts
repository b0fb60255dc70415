// The one column table of the `Events` tab. Header matching, the row parser, privacy, the tab that
// `setUpWorkbook` makes and the import all derive from it.

/** One column of a tab that people edit. `text`, `date`, … say which cell format the tab gets at set-up. */
export interface Column {
  readonly field: string;
  readonly header: string;
  /** Whether the value may leave the workbook. */
  readonly public: boolean;
  readonly required?: true;
  /** Written by script only; editors read it. */
  readonly script?: true;
  /** Other headers that mean this column, in English and French, compared without case, accents, punctuation. */
  readonly aliases: readonly string[];
  readonly widthPixels: number;
  /** What the dropdown offers; other values are still judged by the parser. */
  readonly choices?: readonly string[];
}

type More = Partial<Omit<Column, 'field' | 'header' | 'widthPixels' | 'aliases'>>;

/** Keeps the field's name, and whether it is public, as types of their own: whoever forgets a column is told. */
export function column<const Name extends string, const Given extends More = object>(
  field: Name,
  header: string,
  widthPixels: number,
  aliases: string[],
  more?: Given,
) {
  const isPublic = (more?.public ?? true) as Given extends { readonly public: false } ? false : true;
  return { field, header, widthPixels, aliases, ...(more as Omit<Given, 'public'>), public: isPublic };
}

export const STATUS_CHOICES = ['draft', 'scheduled', 'cancelled', 'postponed', 'moved'] as const;
export const SETTING_CHOICES = ['indoor', 'outdoor', 'online'] as const;

/** Order here is the order of the tab's columns. */
export const EVENT_COLUMNS = [
  column('key', 'Event Key', 110, ['key', 'event id', 'clé', "clé de l'événement"]),
  column('status', 'Status', 95, ['statut', 'état'], { choices: STATUS_CHOICES }),
  column('title', 'Title', 260, ['event', 'event title', 'event name', 'titre', 'nom', 'name'], {
    required: true,
  }),
  column('date', 'Date', 110, ['dates', 'start date', 'day', 'jour', 'date de début'], { required: true }),
  column('endDate', 'End Date', 110, ['last day', 'until', 'date de fin', "jusqu'au"]),
  column('startTime', 'Start Time', 85, ['start', 'time', 'begins', 'début', 'heure', 'heure de début']),
  column('endTime', 'End Time', 85, ['end', 'finish', 'ends', 'fin', 'heure de fin']),
  column('venue', 'Venue', 180, ['location', 'place', 'lieu', 'salle']),
  column('address', 'Address', 200, ['street', 'adresse', 'rue']),
  column('area', 'Area', 110, ['district', 'neighbourhood', 'neighborhood', 'quartier', 'secteur']),
  column('city', 'City', 110, ['town', 'ville', 'commune']),
  column('country', 'Country', 90, ['pays']),
  column('latitude', 'Latitude', 90, ['lat']),
  column('longitude', 'Longitude', 90, ['lng', 'lon', 'long']),
  column('category', 'Category', 110, ['type', 'catégorie', 'discipline']),
  column('genres', 'Genres', 130, ['genre', 'style', 'styles']),
  column('tags', 'Tags', 130, ['keywords', 'mots-clés', 'étiquettes']),
  column('price', 'Price', 110, ['cost', 'admission', 'prix', 'tarif', 'tarifs']),
  column('ticketUrl', 'Ticket URL', 180, [
    'tickets',
    'booking',
    'booking link',
    'billetterie',
    'réservation',
  ]),
  column('moreLinks', 'More Links', 180, ['links', 'website', 'url', 'liens', 'site', 'site web']),
  column('age', 'Age', 80, ['ages', 'age limit', 'âge', 'âge minimum']),
  column('setting', 'Setting', 90, ['indoor outdoor', 'cadre'], { choices: SETTING_CHOICES }),
  column('host', 'Host', 150, ['organiser', 'organizer', 'presenter', 'organisateur', 'artiste']),
  column('hostCountries', 'Host Countries', 110, ['host country', "pays de l'organisateur", 'pays invités']),
  column('description', 'Description', 320, ['about', 'details', 'text', 'texte', 'présentation']),
  column('image', 'Image URL', 150, ['image', 'picture', 'photo', 'visuel']),
  column('access', 'Access', 150, ['accessibility', 'accessibilité', 'accès']),
  column('pick', 'Pick', 60, ['featured', 'highlight', 'coup de coeur']),
  column('soldOut', 'Sold Out', 80, [
    'complet',
    'guichets fermés',
    'ausverkauft',
    'agotado',
    'esaurito',
    'uitverkocht',
    'esgotado',
  ]),
  column('timeZone', 'Time Zone', 130, [
    'timezone',
    'zone',
    'tz',
    'fuseau horaire',
    'zeitzone',
    'zona horaria',
    'huso horario',
    'fuso orario',
    'tijdzone',
    'fuso horário',
  ]),
  column('series', 'Series Key', 100, ['series', 'série', 'cycle']),
  column('contactName', 'Contact Name', 140, ['contact', 'nom du contact'], { public: false }),
  column('contactEmail', 'Contact Email', 170, ['email', 'e-mail', 'courriel', 'mail'], { public: false }),
  column('contactPhone', 'Contact Phone', 120, ['phone', 'telephone', 'téléphone', 'tel'], { public: false }),
  column('internalNotes', 'Internal Notes', 220, ['notes', 'internal', 'remarques'], { public: false }),
  column('source', 'Source', 110, ['origin', 'origine'], { public: false }),
  column('check', 'Check', 320, ['contrôle'], { public: false, script: true }),
  column('occurrences', 'Occurrences', 120, ['occurrence ids'], { public: false, script: true }),
] as const satisfies readonly Column[];

/** The name of a field of the `Events` tab. */
export type Field = (typeof EVENT_COLUMNS)[number]['field'];

/** The column of a field. */
export function columnOf(field: Field): Column {
  return BY_FIELD.get(field)!;
}

const BY_FIELD = new Map<string, Column>(EVENT_COLUMNS.map((each) => [each.field, each]));
