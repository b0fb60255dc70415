// The words of prices, English and French, in small letters without accents.

const words = (text: string) => new Set(text.split(/\s+/).filter((word) => word !== ''));
const phrase = (source: string) => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`);
const phrases = (source: string) => new RegExp(phrase(source).source, 'g');

/** Nothing is to be paid to come in. */
export const FREE = phrase(
  'free|gratuite?s?|gratis|entree libre|acces libre|libre acces|no charge|no cover(?: charge)?|no entry fee|no admission(?: fee| charge)?|complimentary|offerte?s?|sans frais(?! de)|nil|nothing to pay|exonere',
);
/** Free, but of something else, or not at all: taken out before anybody looks for `free`. */
export const OTHERWISE_FREE = phrases(
  '(?:gluten|alcohol|smoke|dairy|sugar|step|barrier|nut|hassle|commission|fee)[ -]?free|free (?:of )?(?:drinks?|beers?|glass|wine|parking|shuttle|wi-?fi|cloakroom|snacks?|popcorn|coffee|tea|cocktails?|shots?|food|tasting|welcome|gift|poster|cd|seating|style|jazz|improvisation|range|bus)|(?:parking|navette|vestiaire|boisson|verre|conso|cafe|cocktail|parking|wifi|bus) (?:gratuite?|offerte?)s?|placement libre|placement gratuit|free seating|free spirits?',
);
export const NOT_FREE = phrase(
  "(?:not|non|pas|no longer|no|plus|never|jamais|isn't|sans)[ -]+(?:\\w+ )?(?:free|gratuite?s?|gratis)|free ?\\?|gratuit ?\\?",
);
/** Who, when or how one comes in free: then it is an option, and others pay. */
export const CONDITION = phrase(
  "before|until|till?|avant|jusqu'a|jusqu'au|after|apres|if|si|with|avec|for|pour|under|over|moins|except|sauf|otherwise|sinon|members?|membres?|adherent\\w*|abonne\\w*|subscribers?|students?|etudiant\\w*|kids|children|child|enfants?|bebes?|babies|infants?|seniors?|oaps?|unemployed|unwaged|chomeur\\w*|demandeurs?|residents?|habitants?|locals?|on presentation|sur presentation|carte|card|pass|invitation|guest ?list|early|first|premiers?|carers?|companions?|accompagnat\\w*|refugees?|rsa|jeunes?|youth|teens?|sundays?|dimanches?|ladies|filles|women|femmes|u\\d\\d",
);
/** An age that makes entry free for some, where `18+` is for all who may come in. */
export const AGE_OF_SOME = /under|below|younger|moins|^- ?\d|^u\d|\d ?(?:-|to|a) ?\d|^over|plus de|[6-9]\d/;
/** Free for everybody is no condition; nor is a reservation. */
export const NO_CONDITION = phrases(
  '(?:for|pour) (?:all|everyone|everybody|the public|tous(?: et toutes)?|toutes|tou\\.?te\\.?s)|with (?:registration|reservation|booking|rsvp|ticket|tickets)|avec (?:reservation|inscription)|for tout public|first come,? first served?|premier\\w* arrive\\w*|if you (?:register|book|rsvp)|open to all|to all',
);

/** Everybody pays what they choose. */
export const DONATION = phrase(
  'pay[ -](?:what|as|how)[ -](?:much[ -]|ever[ -])?(?:as[ -])?you[ -](?:can|want|like|wish|feel|please|will|choose|decide|are able|think)(?:[ -]afford)?|pwyc|pwyw|name your (?:own )?price|choose your (?:own )?price|(?:prix|tarif|participation|contribution|entree a prix|billetterie) (?:libre|au choix|conscient\\w*|consciente|a votre discretion)|libre participation|prix que vous voulez|(?:au|le|a) chapeau|chapeau|donations?|dons?|by donation|pass the hat|hat|free will offering|retiring collection|collection|libre et conscient\\w*|honesty box|tip jar|participation aux frais libre',
);
/** What one is asked to give, and need not. */
export const SUGGESTED = phrase(
  'suggested|recommended|advised|conseille\\w*|suggere\\w*|recommande\\w*|indicati[fv]\\w*|propose\\w*|optional|facultati\\w*|welcome|bienvenu\\w*|appreciated|apprecie\\w*',
);

/** Right before an amount: it is the least. */
export const FROM =
  /(?<![a-z])(?:from|des|a partir de|a compter de|starting(?: at| from)?|starts?(?: at| from)?|minimum|mini|min|at least|au moins|over|plus de|more than)(?: (?:of|de|only|at|just|seulement|prix|price|donation|don|tickets?|billets?))*$/;
/** Right before an amount: it is the most. */
export const UP_TO =
  /(?<![a-z])(?:up to|upto|jusqu'a|maximum|maxi|max|at most|au plus|no more than|pas plus de|under|below|less than|moins de)(?: (?:of|de))?$/;
/** Right after an amount. */
export const AND_MORE = /^(?:minimum|mini|min|upwards|et plus|onwards)(?![a-z])/;
export const AT_MOST = /^(?:maximum|maxi|max)(?![a-z])/;
export const UPWARDS = phrases('(?:and|&|or|et|ou) (?:up|more|plus|above|upwards?)');

/** Not the price of coming in: what is beside it, comes off it, or was it once. */
export const ASIDE_FROM_PRICE = phrase(
  "(?:booking|service|handling|transaction|processing|online|card|admin\\w*) (?:fees?|charges?)|bf|b\\.f\\.?|frais de (?:loc\\w*|reservation|service|dossier|gestion|port|billetterie)|fees|charges|commission|deposit|caution|consigne|acompte|arrhes|refund\\w*|rembours\\w*|off|discount\\w*|reduction|remise|rabais|save|saving|economi\\w*|voucher|bon|was|instead|au lieu|usually|normally|habituellement|d'habitude|worth|valeur|value|prizes?|win|gagne\\w*|a gagner|lots?|cash prize|jackpot|spend|depense|budget|million\\w*|thousand|tip|pourboire|postage|livraison|delivery",
);
/** Said not to be added, or to be in it already. */
export const WITHOUT = phrase('hors|excl\\w*|incl\\w*|compris\\w*|sans|without|no');
/** Right before a bare number: it counts people, hours, doors, and is no amount. */
export const COUNTING = /(?<![a-z])(?:for|pour|per|par|at|les|x|no|n|vers|the|chez|number|numero)$/;
/** What one may buy there. */
export const EXTRA = phrase(
  'drinks?|beers?|biere|wine|vin|bar|cloakroom|vestiaire|coat ?check|parking|gobelet|eco-?cup|adhesion|membership|cotisation|programme|program|brochure|catalogue|catalog|cd|vinyl|t-?shirts?|merch\\w*|raffle|tombola|camping|tent|tente|locker|consignes?|shuttle|navette|hire|rental|snacks?|boissons?|conso\\w*|cocktails?|verre|glass|costume|mask|masque|supplement|extra|option\\w*|audio ?guide|audioguide|headphones|materials?|materiel|fournitures',
);
/** An extra beside a price; alone, it is what the evening is. */
export const MEAL = phrase('food|meals?|repas|dinner|diner|lunch|dejeuner|buffet|brunch|apero|gouter|tea');
/** An extra that is in the price. */
export const INCLUDED = phrase('incl\\w*|compris\\w*|offert\\w*|y compris|with|avec|dont|free|gratuit\\w*');
/** For several people at once. */
export const FOR_GROUP =
  /\[group\]|(?<![a-z])(?:family|families|famille|familial\w*|groups?|groupes?|tables?|couples?|duo|pairs?|teams?|equipes?|per car|par voiture|vehicles?|vehicules?|booths?|households?|foyers?|bundle|tribu|boxes)(?![a-z])/;

/** Not a price, and what it may be instead. */
export const SOLD_OUT = phrase(
  "sold[ -]?out|complet|complete|epuise\\w*|guichets? fermes?|fully booked|no more tickets|plus de places?|house full|last tickets|dernieres places|waiting list|liste d'attente",
);
export const CALLED_OFF = phrase('cancell?ed|annule\\w*|postponed|reporte\\w*|called off|deplace\\w*');
export const UNSAID = phrase(
  'tbc|tba|tbd|to be (?:confirmed|announced|decided|determined)|a confirmer|a preciser|a venir|a definir|a determiner|n\\.?c\\.?|non communique|unknown|inconnu\\w*|n\\/a|na|coming soon|bientot|see (?:the )?(?:website|site|link|web|below|description|details|online|page|event|venue|box office|flyer|programme|info)|voir (?:le )?(?:site|lien|billetterie|description|ci-dessous|details|programme|page|sur place|en ligne)|cf\\.?|check (?:the )?(?:website|site|link|venue)|var(?:ies|y|ious|iable|iables)|depends|selon|on request|sur demande|on application|ask|contact|nous (?:contacter|consulter)|consulter|sur (?:la )?billetterie|billetterie|ticketed|tickets?|billets?|on sale|en vente|en ligne|online|sur place|at the door|door|sur devis|price|prix|tarifs?|reservation|inscription|registration|rsvp|invitation|sur invitation|invite only|invitation only|members only|with (?:festival )?(?:pass|ticket|wristband)|avec (?:le |un )?(?:pass|billet|bracelet)|pass\\w*|wristband|festival (?:pass|ticket)|included|inclus|compris',
);
export const MUST_PAY = phrase('paid|payante?s?|paid entry|entree payante|paying');
export const ABOUT = phrase(
  'about|approx\\.?|approximately|around|circa|ca|env\\.?|environ|roughly|a peu pres|autour de|ish|tbc|a confirmer|to be confirmed',
);

/** Words that a price may wear without changing what it says. */
export const KNOWN: ReadonlySet<string> = words(`
  a an the at in on of by to per each and or for from is are be only just all also than as with your you no it pp ea
  un une le la les l d des du de en au aux a et ou par pour sur dans ce est sont seulement chacun chacune tous toutes
  price prices priced ticket tickets tix eb ga entry entrance admission cover charge fee fees cost costs adm inc incl including
  included excl excluding plus vat tax tva ttc ht hors frais taxes booking bf online advance adv presale pre-sale pre sale
  early bird birds earlybird late last minute door doors gate otd otg night day evening weekend weekday pass passes daily
  standard full regular normal general ga reduced reduc concession concessions conc concs concessionary student students
  nus child children kid kids junior juniors youth teen teens infant infants baby babies adult adults senior seniors oap
  pensioner pensioners elderly unemployed unwaged waged low income under over member members nonmember non-member
  non-members non guest guests local locals resident residents visitor visitors vip premium gold silver bronze seated
  standing seats seat balcony stalls circle floor front row person people head tier first second third final release
  otherwise else then afterwards after before until till through up min max minimum maximum suggested recommended
  donation donations between supporter supporters solidarity sliding scale cash card payable available accompanied
  welcome required reservation booked book register registration rsvp limited capacity show event concert performance
  screening session class drop-in dropin paf kind jk vk abo workshop lunch dinner group groups family families table couple couples
  carer carers companion companions disabled disability artist artists nhs key worker workers teacher teachers
  prix tarif tarifs billet billets entree entrees place places plein pleins reduit reduits reduite unique normal pt tr tp
  td ti ta prevente preventes prevent location loc guichet caisse porte abonne abonnes abonnee abonnement adherent
  adherents adherente membre membres etudiant etudiants etudiante lyceen lyceens scolaire scolaires enfant enfants
  jeune jeunes adulte adultes ado ados senior chomeur chomeurs demandeur demandeurs emploi rsa pmr psh famille familial
  familiale familiaux groupe groupes duo personne personnes pers tete soir avant apres jusque jusqu partir entre sinon
  puis soutien solidaire suspendu resa obligatoire conseille conseillee conseilles recommande participation don dons
  libre gratuit gratuite gratuits free gratis avec sans non plus moins minimum mini maxi soiree journee pass
  bebe bebes accompagnateur handicap handicape invite invites assis debout categorie cat carre or argent balcon parterre
  festival concert spectacle seance atelier cours stage repas inclus compris comprise drink drinks conso boisson verre
  midnight noon minuit midi upwards doors lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday
  thursday friday saturday sunday p id others autres tous limite disponible disponibles
  placement soft beer one two deux drinks sur-place place internet web billetterie ligne public tout
  `);

/** Phrases that are understood where they stand: no word in them is unknown. */
export const UNDERSTOOD = phrases(
  [
    FREE,
    DONATION,
    SUGGESTED,
    CONDITION,
    ASIDE_FROM_PRICE,
    EXTRA,
    INCLUDED,
    SOLD_OUT,
    CALLED_OFF,
    ABOUT,
    UNSAID,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Words whose slips are recognised, and what they should have been. */
export const OFTEN_MISTYPED: readonly (readonly [string, string])[] = [
  ['free', 'Free'],
  ['gratuit', 'Gratuit'],
  ['gratuite', 'Gratuit'],
  ['donation', 'Donation'],
  ['prixlibre', 'Prix libre'],
  ['entreelibre', 'Entrée libre'],
  ['freeentry', 'Free entry'],
];
