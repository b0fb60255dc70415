// Italian words of dates.

import type { DateWords } from './words-of-dates.ts';

export const ITALIAN: DateWords = {
  months: [
    'gennaio gen genn',
    'febbraio feb febbr',
    'marzo mar',
    'aprile apr',
    'maggio mag magg',
    'giugno giu giug',
    'luglio lug lugl',
    'agosto ago',
    'settembre set sett',
    'ottobre ott',
    'novembre nov',
    'dicembre dic',
  ],
  weekdays: [
    'domenica dom',
    'lunedì lun',
    'martedì mar mart',
    'mercoledì mer merc',
    'giovedì gio giov',
    'venerdì ven',
    'sabato sab',
  ],
  plurals: ['domeniche', '', '', '', '', '', 'sabati'],
  kinds: {
    run: 'al all fino ai',
    and: 'e ed',
    or: 'o oppure',
    filler: 'il lo la l gli giorno giorni data date nei nel solo soltanto',
    from: 'dal dall da dai',
    of: 'di del dell',
    to: 'a',
    plural: 'i',
    vague:
      'ogni tutti tutte settimana settimane fine inizio metà estate primavera autunno inverno prossimo prossima oggi ' +
      'domani ultimo ultima prima secondo seconda terzo terza quarto quarta tra fra stagione mese mesi anno ' +
      'settimanale mensile in notte notti pasqua natale vari varie',
    first: 'primo',
    except: 'tranne eccetto escluso esclusi esclusa escluse salvo chiuso chiusa',
    hour: 'alle alla ore ora dalle dalla',
  },
  toBeConfirmed:
    'daconfermare daconfermarsi datadaconfermare dadefinire dadefinirsi dadestinarsi inarrivo prossimamente',
};
