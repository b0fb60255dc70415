// What Italian cells say of prices and ages, in small letters without accents: English word → how it is written.

import type { Wordings } from './wordings.ts';

export const ITALIAN: Wordings = {
  free: 'ingresso gratuito; ingresso libero; ingresso gratis; entrata libera; entrata gratuita; entrata gratis; accesso libero; accesso gratuito; ingresso libero e gratuito; ingresso libero fino a esaurimento posti; ingresso gratuito fino a esaurimento posti; ingresso libero fino ad esaurimento posti; gratuito; gratuita; gratuiti; omaggio; evento gratuito; partecipazione gratuita; nessun costo; senza costi; a ingresso libero; ad ingresso libero; a ingresso gratuito; ad ingresso gratuito; biglietto gratuito',
  'not free': 'non gratuito; non e gratuito; non gratis; non e gratis',
  donation:
    'offerta libera; ad offerta libera; a offerta libera; donazione; donazioni; contributo libero; contributo volontario; a cappello; cappello; ingresso a offerta libera; ingresso ad offerta libera; ingresso con offerta libera; offerta consapevole; ingresso a offerta; paga quanto vuoi; offerta responsabile',
  'suggested donation':
    'offerta consigliata; offerta suggerita; contributo consigliato; contributo suggerito; donazione suggerita; donazione consigliata; offerta minima suggerita',
  paid: 'a pagamento; ingresso a pagamento',
  'sold out': 'esaurito; tutto esaurito; esauriti; biglietti esauriti',
  cancelled: 'annullato; annullata; cancellato; cancellata',
  postponed: 'rinviato; rinviata; rimandato; posticipato; spostato',
  'to be confirmed':
    'da confermare; da definire; da comunicare; da stabilire; da annunciare; in arrivo; prossimamente; vedi sito; vedere sito; consultare il sito; su richiesta; sconosciuto; variabile; in via di definizione',
  from: 'a partire da; a partire dai; a partire dagli; a partire dalle; dai; dagli; dalle',
  bis: 'fino a; fino ai; fino agli; sino a; sino ai; fino',
  before: 'prima delle; prima di; prima',
  after: 'dopo le; dopo; dopo di',
  between: 'tra; fra; tra i; fra i',
  or: 'oppure',
  otherwise: 'altrimenti',
  with: 'con',
  without: 'senza; esclusi; escluso; escluse; esclusa',
  including: 'incluso; inclusa; inclusi; incluse; compreso; compresa; compresi',
  about: 'circa',
  instead: 'invece di; anziche',
  'per person': 'a persona; per persona; a testa; cadauno; ciascuno',
  presale: 'prevendita; in prevendita; prevendite; prev; ridotto online',
  guichet:
    'cassa; in cassa; alla cassa; botteghino; al botteghino; alla porta; la sera stessa; sul posto; in loco; la sera del concerto',
  price:
    'prezzo; prezzi; costo; ingresso; entrata; biglietto; biglietti; biglietto di ingresso; quota; tariffa; tariffe; quota di partecipazione; tessera; posti; posto unico; abbonamento',
  full: 'unico; intero; interi; biglietto intero; prezzo intero; posto intero; ingresso intero',
  reduced: 'ridotto; ridotti; ridotta; biglietto ridotto; prezzo ridotto; agevolato; ingresso ridotto; rid',
  children: 'bambini; bambino; bambine; bimbi; ragazzi; neonati',
  adults: 'adulti; adulto; maggiorenni',
  students: 'studenti; studente; studentesse; universitari',
  seniors: 'anziani; pensionati',
  members: 'soci; socio; tesserati; abbonati; iscritti',
  youth: 'giovani',
  unemployed: 'disoccupati; disoccupato',
  family: 'famiglia; famiglie; gruppo; gruppi; coppia; coppie',
  people: 'persone; persona',
  'booking fee': 'diritti di prevendita; diritto di prevendita; ddp; diritti; commissioni',
  drinks: 'consumazione; consumazioni; bevanda; calice; guardaroba',
  discount: 'sconto; sconti',
  dollars: 'dollari; dollaro',
  pounds: 'sterline; sterlina',
  francs: 'franchi',
  'swiss francs': 'franchi svizzeri',
  kroner: 'corone',
  years: 'anni; anno; anni di eta; anni compiuti',
  months: 'mesi; mese',
  under: 'sotto i; minori di; minore di; meno di; sotto gli; inferiore a; minori di anni',
  over: 'oltre i; sopra i; maggiori di; piu di; superiore a; oltre; oltre gli',
  for: 'per i; per gli; per le; per chi',
  only: 'solo; solamente; soltanto; esclusivamente',
  midnight: 'mezzanotte',
  '': 'il; lo; gli; dei; delle; del; della; allo; alla; uno; una; nel; e necessario; ogni',
  minimum: 'minimo; almeno',
  maximum: 'massimo; al massimo',
  plus: 'piu',
  registration: 'iscrizione; iscrizione obbligatoria',
  reservation: 'prenotazione; prenotazione obbligatoria',
  'for all': 'per tutti',
  women: 'donne',
};

/** In ages only. */
export const ITALIAN_AGES: Wordings = {
  'and over': 'in su; e oltre; o piu; e piu; in poi',
  teens: 'giovani; ragazzi',
  recommended:
    'consigliato; consigliata; consigliato per; adatto; adatta; adatto a; adatto ai; eta; eta minima; eta consigliata; rivolto a; dedicato a; spettacolo adatto',
  'all ages':
    'per tutti; tutte le eta; per tutte le eta; per tutta la famiglia; tutta la famiglia; adatto a tutti; tutti i pubblici; pubblico di tutte le eta; nessun limite di eta; senza limiti di eta; per grandi e piccini; grandi e piccini; per grandi e piccoli; adatto a tutte le eta; per famiglie',
  'adults only':
    'solo adulti; solo maggiorenni; vietato ai minori; riservato ai maggiorenni; solo per adulti; riservato agli adulti',
  accompanied: 'accompagnati; accompagnato; accompagnati da un adulto; con un adulto; accompagnati da adulti',
  'not under':
    'vietato ai minori di; vietato ai minori di anni; vietata ai minori di; vietato sotto i; vietato l ingresso ai minori di; non adatto ai minori di; sconsigliato ai minori di; vm; non adatto sotto i; sconsigliato sotto i',
};
