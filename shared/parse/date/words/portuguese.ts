// Portuguese words of dates.

import type { DateWords } from './words-of-dates.ts';

export const PORTUGUESE: DateWords = {
  months: [
    'janeiro jan',
    'fevereiro fev',
    'março mar',
    'abril abr',
    'maio mai',
    'junho jun',
    'julho jul',
    'agosto ago',
    'setembro set',
    'outubro out',
    'novembro nov',
    'dezembro dez',
  ],
  weekdays: [
    'domingo dom',
    'segunda-feira segunda seg',
    'terça-feira terça ter',
    'quarta-feira quarta qua',
    'quinta-feira quinta qui',
    'sexta-feira sexta sex',
    'sábado sáb',
  ],
  plurals: [
    'domingos',
    'segundas-feiras segundas',
    'terças-feiras terças',
    'quartas-feiras quartas',
    'quintas-feiras quintas',
    'sextas-feiras sextas',
    'sábados',
  ],
  kinds: {
    run: 'ao até',
    and: 'e',
    or: 'ou',
    filler: 'o no na em dia dias data datas este feira só somente apenas',
    from: 'desde',
    of: 'de do da',
    to: 'a à',
    plural: 'os nos nas',
    vague:
      'cada todo toda todos todas semana semanas fim fins início meados final verão primavera outono inverno próximo ' +
      'próxima hoje amanhã último última primeira segundo terceiro terceira quarto entre temporada mês meses ano ' +
      'semanal mensal noite noites páscoa natal vários várias',
    first: 'primeiro',
    except: 'exceto excepto salvo menos fechado fechada',
    hour: 'as às horas hora das',
  },
  toBeConfirmed: 'aconfirmar porconfirmar dataaconfirmar adefinir pordefinir aanunciar embreve',
};
