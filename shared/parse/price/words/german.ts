// What German cells say of prices and ages, in small letters without accents: English word → how it is written.

import type { Wordings } from './wordings.ts';

export const GERMAN: Wordings = {
  free: 'frei; kostenlos; kostenlose; kostenloser; kostenfrei; kostenfreier; umsonst; gebuhrenfrei; freier eintritt; eintritt frei; eintritt ist frei; der eintritt ist frei; frei eintritt; ohne eintritt; kein eintritt; kein eintrittspreis; keine kosten; unentgeltlich',
  'not free': 'nicht frei; nicht kostenlos; nicht gratis; nicht umsonst',
  'placement libre': 'freie platzwahl; freie sitzplatzwahl; freie platze',
  donation:
    'spende; spenden; spendenbasis; auf spendenbasis; gegen spende; um spende wird gebeten; um spenden wird gebeten; spende erbeten; spenden erbeten; spenden willkommen; hutkonzert; hutspende; hutsammlung; der hut geht rum; solidarischer preis; freiwilliger beitrag; zahl was du willst; zahl so viel du willst; kollekte; richtpreis',
  paid: 'kostenpflichtig; kostenpflichtige; gebuhrenpflichtig; eintrittspflichtig',
  'sold out': 'ausverkauft; ausgebucht; restlos ausverkauft',
  cancelled: 'abgesagt; entfallt; fallt aus',
  postponed: 'verschoben; verlegt',
  'to be confirmed':
    'wird noch bekannt gegeben; wird noch bekanntgegeben; noch nicht bekannt; steht noch nicht fest; in kurze; auf anfrage; siehe website; siehe webseite; siehe homepage; siehe internet; siehe link; unbekannt; variiert; verschieden; unterschiedlich',
  from: 'ab; schon ab; bereits ab; beginnend bei',
  'up to': 'bis zu',
  bis: 'bis einschl; bis einschliesslich',
  before: 'vor',
  after: 'nach; danach',
  between: 'zwischen; von',
  and: 'und',
  or: 'oder; bzw; beziehungsweise',
  otherwise: 'sonst; ansonsten',
  with: 'mit',
  without: 'ohne',
  including: 'inkl; inklusive; einschliesslich',
  about: 'etwa; ungefahr; rund; zirka',
  instead: 'statt; anstatt; anstelle',
  plus: 'zzgl; zuzuglich; zuzugl; exkl',
  'per person': 'pro person; je person; pro kopf; pro nase; pro teilnehmer; pro teilnehmerin',
  presale: 'vvk; vorverkauf; im vorverkauf; im vvk; vorverk; fruhbucher; fruhbucherpreis',
  guichet:
    'ak; abendkasse; an der abendkasse; tageskasse; an der tageskasse; kasse; an der kasse; tk; vor ort; am einlass; abendk',
  price:
    'preis; preise; kosten; eintritt; eintrittspreis; eintrittspreise; kostet; euroeintritt; unkostenbeitrag; solipreis; solidarpreis; staffelpreis; kostenbeitrag; teilnahmegebuhr; teilnahme; gebuhr; beitrag; ticketpreis; karten; eintrittskarte; eintrittskarten; einzelkarte; tageskarte; kartenpreis',
  full: 'normalpreis; vollpreis; regularer; vollzahler; normalzahler; regulare',
  reduced: 'ermassigt; erm; ermassigung; ermassigter; sozialpreis; reduziert',
  children: 'kinder; kindern; kleinkinder',
  adults: 'erwachsene; erwachsenen; erwachsener; erw',
  students:
    'studenten; studierende; studierenden; schuler; schulerinnen; schulern; azubis; auszubildende; studis; studi',
  seniors: 'senioren; rentner; rentnerinnen; seniorinnen',
  members: 'mitglieder; mitglied; mitgliedern; vereinsmitglieder',
  youth: 'jugendliche; jugend; jugendlichen',
  unemployed: 'arbeitslose; erwerbslose; geringverdiener; geringverdienende; sozialhilfe',
  family: 'familien; familie; familienkarte; familienticket; gruppe; gruppen; gruppenkarte; paar; paare',
  people: 'personen; person; leute',
  'booking fee':
    'gebuhren; vvk gebuhr; vvk gebuhren; vorverkaufsgebuhr; vorverkaufsgebuhren; bearbeitungsgebuhr; servicegebuhr; systemgebuhr; vvkgeb',
  deposit: 'pfand; kaution',
  drinks: 'getranke; getrank; freigetrank; mindestverzehr; verzehr; garderobe',
  discount: 'rabatt; nachlass',
  pounds: 'pfund',
  euros: 'euronen',
  'swiss francs': 'franken; schweizer franken; sfr; stutz',
  kroner: 'kronen',
  years: 'jahre; jahren; jahr; lebensjahr; lebensjahren; jahrige; jahrigen',
  months: 'monate; monaten; monat',
  under: 'unter; junger als',
  over: 'uber; alter als',
  for: 'fur; fuer',
  only: 'nur; ausschliesslich; lediglich',
  midnight: 'mitternacht',
  '': 'der; die; das; den; dem; ein; eine; einen; im; zum; zur; auch; ist; sind; wird; bitte; je; jeweils; pro; tagesticket',
  minimum: 'mindestens; mind; wenigstens',
  maximum: 'maximal; hochstens; hochstpreis',
  registration: 'anmeldung; voranmeldung; vorheriger anmeldung; registrierung',
  reservation: 'reservierung; vorreservierung',
  'for all': 'fur alle; fur jedermann',
  women: 'frauen; damen',
  sunday: 'sonntag',
  saturday: 'samstag; samstags',
  card: 'ausweis; mit ausweis',
};

/** In ages only. */
export const GERMAN_AGES: Wordings = {
  'and over': 'und alter; oder alter; aufwarts; und aufwarts',
  teens: 'jugendliche; jugendlichen; jugend',
  id: 'ausweis; mit ausweis; ausweispflicht; ausweiskontrolle',
  years: 'j',
  recommended:
    'empfohlen; geeignet; altersempfehlung; empfehlung; freigegeben; zutritt; fsk; pegi; usk; alter; mindestalter; einlassalter',
  'all ages':
    'alle altersgruppen; fur alle altersgruppen; jedes alter; fur jedes alter; fur alle; alle altersklassen; ohne altersbeschrankung; keine altersbeschrankung; keine altersgrenze; fur gross und klein; fur die ganze familie; familienfreundlich; familienveranstaltung',
  'adults only': 'nur fur erwachsene; nur erwachsene; volljahrig; nur volljahrige',
  accompanied:
    'in begleitung; begleitung; in begleitung erwachsener; in begleitung eines erwachsenen; begleitperson; muttizettel',
  'not under': 'kein zutritt unter; kein einlass unter; nicht unter; kein zutritt fur personen unter',
};
