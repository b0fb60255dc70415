// What a setting expects, in French; `SETTINGS` says it in English.

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
  'Write how many spotlights run at a time, from 0 to 50.':
    'Écrivez combien d’événements sont à la une à la fois, de 0 à 50.',
  'Write how many promotions run at a time, from 0 to 50, or leave it empty for any number.':
    'Écrivez combien d’événements sont sponsorisés à la fois, de 0 à 50, ou laissez vide pour ne pas limiter.',
  'Write a date after the season’s start.': 'Écrivez une date après le début de la saison.',
  'Write off, note, warning or error, or leave it empty for what is usual.':
    'Écrivez off, note, warning ou error, ou laissez vide pour ce qui est d’usage.',
  'Write off, note or warning: a rule that depends on the day never stops an event.':
    'Écrivez off, note ou warning : une règle qui dépend du jour n’arrête aucun événement.',
};
