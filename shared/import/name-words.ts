// What columns are called elsewhere, beyond the names that the column table knows itself.

import type { Field } from '../columns.ts';

/** Fields that a name may mean, the likeliest first, and the names, in any case and with or without accents. */
export const NAMES: readonly (readonly [fields: readonly Field[], names: string])[] = [
  [
    ['title'],
    'event name; name of event; title of event; name of the event; nom de l’événement; titre de l’événement; intitulé; libellé; headline; subject; objet; activity name; nom de l’activité; titre français; titre anglais',
  ],
  [['title', 'description'], 'summary; résumé; activity; activité; what; quoi'],
  [
    ['date'],
    'event date; date of event; date de l’événement; event day; start day; begin date; from date; date début; jour de début; datestart; days; jours; dtstart',
  ],
  [
    ['date', 'startTime'],
    'when; quand; date and time; date time; datetime; date et heure; date heure; start date time; start datetime; starts on',
  ],
  [['endDate'], 'end day; to date; date fin; finish date; last date; dernier jour; jour de fin; dateend'],
  [
    ['endTime', 'endDate'],
    'end; ends; finish; finishes; to; au; à; till; until; fin; end datetime; end date time; ends at; closes; closes at; close; closing; jusqu’à; fermeture; dtend; finish time; closing time; heure fin; heure de fermeture; time end; end hour; to time',
  ],
  [
    ['startTime', 'date'],
    'start; begin; begins; starts; from; du; de; début; starts at; start at; opens; opens at; open; opening; ouverture; commence; time start; begin time; from time; opening time; start hour; heure début; heure d’ouverture; horaire; horaires; hours; times; opening hours; opening times; heures; heures d’ouverture; event time; time of day',
  ],
  [['venue', 'address', 'latitude'], 'location; place; where; lieu; où; emplacement; endroit; localisation'],
  [
    ['venue'],
    'venue name; name of venue; place name; location name; nom du lieu; nom de la salle; building name',
  ],
  [
    ['address'],
    'full address; street address; postal address; venue address; location address; address line; address line 1; address1; adresse postale; adresse complète; adresse du lieu; addr',
  ],
  [['area'], 'borough; arrondissement; ward'],
  [['city'], 'locality; localité; municipality; municipalité; city name'],
  [['country'], 'country name; country code; code pays'],
  [
    ['latitude'],
    'coordinates; coordonnées; coords; coord; gps; latlng; lat lng; lat long; lat lon; latlong; latitude longitude; geo; geolocation; geopoint; geo point; coordonnées gps; point; gps lat; geo lat; map position',
  ],
  [['longitude'], 'gps lng; gps lon; gps long; geo lng; geo lon; geo long'],
  [
    ['category'],
    'categories; event type; type of event; kind; rubrique; catégories; type d’événement; event category',
  ],
  [['genres'], 'music genre; musical genre; style musical; genre musical'],
  [['tags'], 'labels; tag; hashtags; keyword; mots clefs; mot clé'],
  [
    ['price'],
    'ticket price; prices; fee; fees; entry fee; entrance fee; prix d’entrée; coût; prix du billet; ticket cost; admission fee; tarification; entry price',
  ],
  [['price', 'ticketUrl'], 'entry; entrée; participation'],
  [
    ['ticketUrl'],
    'ticket link; tickets link; buy tickets; tickets url; booking url; register; registration link; registration url; rsvp; reservation link; lien billetterie; lien de réservation; url billetterie; lien de billetterie; lien réservation; url de réservation; book here; inscription',
  ],
  [['ticketUrl', 'price'], 'tickets; ticket; booking; bookings; billetterie; réservation; billets'],
  [
    ['moreLinks', 'image'],
    'link; lien; url; urls; web; webpage; web page; web site; event url; event link; event page; info link; more info; more information; web link; page; lien web; page web; adresse web; url de l’événement; lien de l’événement; plus d’infos; en savoir plus; homepage; permalink; href; web address; listing; listing url',
  ],
  [
    ['age'],
    'min age; minimum age; age restriction; age group; age min; age rating; suitable for; tranche d’âge; limite d’âge; public visé',
  ],
  [
    ['setting'],
    'indoor or outdoor; indoors or outdoors; inside or outside; intérieur extérieur; intérieur ou extérieur',
  ],
  [
    ['host'],
    'organisation; organization; organisers; organizers; organisateurs; organised by; organized by; hosted by; presented by; compagnie; company; promoter',
  ],
  [['host', 'title'], 'artist; artists; artiste; artistes; performer; performers; band; bands; groupe; act'],
  [
    ['hostCountries'],
    'artist country; country of origin; pays d’origine; pays de l’artiste; nationality; nationalité',
  ],
  [
    ['description'],
    'blurb; synopsis; event description; long description; short description; body; content; contents; descriptif; description longue; description courte; détails; about the event; abstract; info; infos; information',
  ],
  [
    ['image'],
    'image link; photo url; picture url; image address; poster; thumbnail; affiche; lien image; url image; photos; img; cover; cover image; picture link; banner; url de l’image; image file',
  ],
  [
    ['access'],
    'access info; access information; accessibility info; accessible; wheelchair; wheelchair access; wheelchair accessible; disabled access; accès pmr; pmr',
  ],
  [['pick'], 'recommended; editors pick; editor’s pick; sélection; à la une; top pick'],
  [['series'], 'series name; nom du cycle; series id'],
  [['status'], 'event status; statut de l’événement'],
  [
    ['contactName', 'contactEmail', 'contactPhone'],
    'contact; contacts; contact details; contact info; coordonnées du contact',
  ],
  [
    ['contactName'],
    'contact person; responsable; personne de contact; nom contact; name of contact; main contact; référent; interlocuteur; submitted by; your name; first name; last name; surname; forename; given name; family name; prénom; nom de famille',
  ],
  [
    ['contactEmail'],
    'contact mail; email address; e mail address; adresse mail; adresse e mail; mail address; contact e mail; email contact; adresse électronique; organizer email; organiser email; e mail de contact; courriel de contact; emails; mails; mél',
  ],
  [
    ['contactPhone'],
    'phone number; mobile; mobile number; contact number; contact tel; numéro de téléphone; portable; telephone number; tél; contact telephone; organiser phone; organizer phone; téléphone du contact',
  ],
  [
    ['internalNotes'],
    'internal note; comment; comments; admin notes; staff notes; commentaire; commentaires; notes internes; remarque; remark; remarks; private notes; memo',
  ],
  [['source'], 'imported from; data source; provenance; source file'],
];

/** Words that say nothing of which column it is. */
export const FILLERS: ReadonlySet<string> = new Set(
  'event events evenement evenements the of de du des la le les l d a an full local public our official field value en fr english french anglais francais optional required obligatoire facultatif iso yyyy mm dd eur gbp usd 24h'.split(
    ' ',
  ),
);

/** Names that mean either of two columns of words, so that no cell can tell. */
export const EITHER: ReadonlySet<string> = new Set([
  'summary',
  'resume',
  'activity',
  'activite',
  'what',
  'quoi',
]);

/** Parts of a person’s name: beside them a bare name is the rest of it. */
export const PARTS_OF_PEOPLE: ReadonlySet<string> = new Set([
  'firstname',
  'lastname',
  'surname',
  'forename',
  'givenname',
  'familyname',
  'prenom',
  'nomdefamille',
]);

/** What a title is called, and a person too. */
export const BARE_NAMES: ReadonlySet<string> = new Set(['name', 'nom', 'names', 'noms', 'fullname']);

/** Names of columns in which people may stand who are to stay private: always asked about. */
export const MAYBE_PEOPLE: ReadonlySet<string> = new Set([
  'organizername',
  'organisername',
  'nomdelorganisateur',
  'author',
  'auteur',
  'owner',
  'createdby',
  'curator',
  'submittedby',
]);
