// German words of dates.

import type { DateWords } from './words-of-dates.ts';

export const GERMAN: DateWords = {
  months: [
    'Januar Jänner Jaenner jan',
    'Februar Feber feb',
    'März Maerz mrz',
    'April apr',
    'Mai',
    'Juni jun',
    'Juli jul',
    'August aug',
    'September sept sep',
    'Oktober okt',
    'November nov',
    'Dezember dez',
  ],
  weekdays: [
    'Sonntag so',
    'Montag mo',
    'Dienstag di',
    'Mittwoch mi',
    'Donnerstag do',
    'Freitag fr',
    'Samstag Sonnabend sa sam',
  ],
  plurals: [
    'sonntags Sonntage',
    'montags Montage',
    'dienstags Dienstage',
    'mittwochs Mittwoche',
    'donnerstags Donnerstage',
    'freitags Freitage',
    'samstags Samstage sonnabends Sonnabende',
  ],
  kinds: {
    run: 'bis',
    and: 'und sowie u',
    or: 'oder',
    filler: 'am den dem der das zum Tag Tage Datum nur jeweils',
    from: 'von vom ab seit',
    vague:
      'jeden jede jeder jedes alle allen immer Wochenende Wochenenden Woche Wochen KW Anfang Mitte Ende Sommer ' +
      'Frühling Frühjahr Herbst Winter nächste nächsten nächster heute morgen letzte letzten letzter erste ersten ' +
      'zweite zweiten dritte dritten vierte vierten zwischen Saison Monat Monate Jahr wöchentlich monatlich im in ' +
      'Nacht Nächte Ostern Pfingsten Weihnachten Silvester verschiedene mehrere laufend',
    first: 'erster',
    except: 'außer ausser ausgenommen ohne nicht geschlossen',
    hour: 'um gegen Uhr',
  },
  toBeConfirmed:
    'nochoffen offen wirdnochbekanntgegeben wirdbekanntgegeben nochunbekannt terminfolgt datumfolgt folgt tba',
};
