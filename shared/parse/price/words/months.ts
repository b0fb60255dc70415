// Months in German, Spanish, Italian, Dutch and Portuguese, in small letters without accents, where English and
// French write them in another way.

import type { Wordings } from './wordings.ts';

export const MONTHS: Wordings = {
  january: 'januar; janner; enero; gennaio; januari; janeiro',
  february: 'februar; febrero; febbraio; februari; fevereiro',
  march: 'marz; maerz; marzo; maart; marco',
  april: 'abril; aprile',
  may: 'mayo; maggio; mei; maio',
  june: 'juni; junio; giugno; junho',
  july: 'juli; julio; luglio; julho',
  august: 'agosto; augustus',
  september: 'septiembre; setiembre; settembre; setembro',
  october: 'oktober; octubre; ottobre; outubro',
  november: 'noviembre; novembro',
  december: 'dezember; diciembre; dicembre; dezembro',
};
