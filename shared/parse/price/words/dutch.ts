// What Dutch cells say of prices and ages, in small letters without accents: English word → how it is written.

import type { Wordings } from './wordings.ts';

export const DUTCH: Wordings = {
  free: 'gratis toegang; toegang gratis; toegang vrij; vrije toegang; kosteloos; vrije entree; entree gratis; entree vrij; gratis entree; vrij toegankelijk; toegang is gratis; toegang is vrij; inkom gratis; gratis inkom; vrije inkom; inkom vrij; kostenloos; geen entree; geen kosten; gratis te bezoeken; entree is gratis',
  'not free': 'niet gratis; niet vrij',
  'free or': 'gratis of',
  donation:
    'vrije bijdrage; vrije gift; vrijwillige bijdrage; donatie; donaties; betaal wat je kan; betaal wat je wil; betaal wat je wilt; met de hoed; giften; vrije donatie; op donatiebasis; bijdrage naar keuze; collecte',
  'suggested donation':
    'richtprijs; aanbevolen bijdrage; aanbevolen donatie; gesuggereerde donatie; voorgestelde bijdrage; gevraagde bijdrage',
  paid: 'betalend; betaald; tegen betaling; niet gratis betalend; tegen vergoeding',
  'sold out': 'uitverkocht; volzet; volgeboekt',
  cancelled: 'geannuleerd; afgelast; afgezegd',
  postponed: 'uitgesteld; verplaatst; verzet',
  'to be confirmed':
    'nog niet bekend; nog te bepalen; nader te bepalen; volgt; volgt later; ntb; nnb; zie website; zie site; zie link; op aanvraag; onbekend; wisselend; verschilt; varieert; wordt nog bekendgemaakt; binnenkort',
  from: 'vanaf; al vanaf',
  bis: 'tot; tot en met',
  before: 'voor de; vooraf om',
  after: 'daarna; nadien',
  between: 'tussen',
  or: 'of anders; ofwel',
  otherwise: 'anders',
  with: 'met',
  without: 'zonder; exclusief',
  including: 'inclusief',
  about: 'ongeveer; plusminus',
  instead: 'in plaats van; ipv',
  'per person': 'per persoon; per hoofd',
  presale: 'vvk; voorverkoop; in voorverkoop; vooraf; voorverkoopprijs; vroegboek; vroege vogels',
  guichet:
    'kassa; aan de kassa; aan de deur; deur; deurverkoop; aan deur; ter plaatse; avondkassa; dagkassa; aan de zaal; dagprijs',
  price:
    'prijs; prijzen; toegang; toegangsprijs; toegangsprijzen; kaarten; kaartje; kaartjes; kaart; inkom; inkomprijs; inkomgeld; entreeprijs; kosten; kost; deelname; deelnameprijs; ticketprijs; standaard; deelnamekosten; entreeprijzen; losse kaart',
  full: 'normaal; normaal tarief; volledig tarief; volle prijs; regulier; standaardtarief; standaardprijs',
  reduced:
    'met korting; reductie; reductietarief; kortingstarief; verminderd tarief; kansentarief; gereduceerd; cjp; uitpas; uitpas kansentarief; gereduceerd tarief',
  children: 'kinderen; kindje; baby s; peuters; kleuters; kindertarief',
  adults: 'volwassenen; volwassene; volw',
  students: 'studenten; scholieren; leerlingen; studententarief',
  seniors: 'senioren; gepensioneerden; ouderen',
  members: 'leden; lid; abonnees',
  youth: 'jongeren; jeugd; tieners; jongerentarief',
  unemployed: 'werklozen; werkzoekenden; werkloos',
  family: 'gezin; gezinnen; familie; groep; groepen; gezinsticket; koppel',
  people: 'personen; persoon; mensen',
  'booking fee':
    'servicekosten; reserveringskosten; administratiekosten; transactiekosten; boekingskosten; ticketkosten; reservatiekosten',
  drinks: 'drankje; drankjes; consumptie; consumpties; drank; drank inbegrepen; garderobe',
  deposit: 'borg; waarborg; statiegeld',
  euros: "euro's; eurootjes",
  pounds: 'pond; ponden',
  'swiss francs': 'zwitserse frank; zwitserse franken',
  kroner: 'kronen',
  years: 'jaar; jaren; jarigen; jarige',
  months: 'maanden; maand; mnd',
  under: 'onder; jonger dan; onder de; onder de leeftijd van; minder dan',
  over: 'ouder dan; boven; boven de; meer dan',
  for: 'voor',
  only: 'alleen; enkel; uitsluitend; slechts',
  midnight: 'middernacht',
  '': 'bij; aan; zijn; wordt; ook; dit; elk',
  minimum: 'minimaal; minstens; ten minste',
  maximum: 'maximaal; hoogstens; ten hoogste',
  registration: 'aanmelding; inschrijving; aanmelden; inschrijven',
  reservation: 'reservatie; reservering; reserveren',
  'for all': 'voor iedereen',
  women: 'vrouwen; dames',
  discount: 'korting',
};

/** In ages only. */
export const DUTCH_AGES: Wordings = {
  'and over': 'en ouder; of ouder; en op; en meer',
  teens: 'jongeren; jeugd; tieners',
  years: 'jr',
  recommended:
    'aanbevolen; leeftijd; minimumleeftijd; geschikt; geschikt voor; leeftijden; aanrader; toegankelijk; kijkwijzer; minimum leeftijd; aangeraden',
  'all ages':
    'alle leeftijden; voor alle leeftijden; voor iedereen; iedereen; voor jong en oud; jong en oud; voor het hele gezin; hele gezin; hele familie; voor de hele familie; geen leeftijdsgrens; alle leeftijden welkom; geschikt voor alle leeftijden; geen minimumleeftijd; familievoorstelling; voor het gezin',
  'adults only':
    'alleen volwassenen; enkel volwassenen; alleen voor volwassenen; enkel voor volwassenen; volwassenen alleen',
  accompanied:
    'onder begeleiding; begeleiding; met begeleiding; onder begeleiding van een volwassene; met een volwassene; onder begeleiding van volwassene; begeleid',
  'not under':
    'niet onder; geen toegang onder; niet geschikt voor kinderen onder; niet toegankelijk onder; verboden onder; niet geschikt onder; geen toegang voor personen onder; niet jonger dan',
};
