// Spanish words of dates.

import type { DateWords } from './words-of-dates.ts';

export const SPANISH: DateWords = {
  months: [
    'enero ene',
    'febrero feb',
    'marzo mar mzo',
    'abril abr',
    'mayo may',
    'junio jun',
    'julio jul',
    'agosto ago agto',
    'septiembre setiembre sep sept set',
    'octubre oct',
    'noviembre nov',
    'diciembre dic',
  ],
  weekdays: [
    'domingo dom',
    'lunes lun',
    'martes mar mart',
    'miércoles mié mier',
    'jueves jue juev',
    'viernes vie vier',
    'sábado sáb',
  ],
  plurals: ['domingos', '', '', '', '', '', 'sábados'],
  kinds: {
    run: 'al hasta',
    and: 'y e',
    or: 'o u',
    filler: 'el la día días fecha fechas este solo sólo únicamente',
    from: 'desde',
    of: 'de del',
    to: 'a',
    plural: 'los',
    vague:
      'cada todos todas todo toda semana semanas fin fines principios mediados finales verano primavera otoño invierno ' +
      'próximo próxima hoy mañana último última primer segundo tercer tercero cuarto entre temporada mes meses año ' +
      'semanal mensual en noche noches pascua navidad varios varias',
    first: 'primero',
    except: 'excepto salvo menos cerrado cerrada',
    hour: 'las hs horas hora',
  },
  toBeConfirmed:
    'porconfirmar aconfirmar fechaporconfirmar pordeterminar pordefinir pendiente proximamente porconcretar',
};
