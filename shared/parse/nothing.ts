// Words and marks that stand where a value would, and name none: in the seven languages that cells are read in, and
// as programs write them.

import { folded } from '../text.ts';

const NOTHING: ReadonlySet<string> = new Set(
  `none null nothing undefined notapplicable notavailable notspecified unspecified notset
  novalue unknown inconnu neant aucun aucune sansobjet nonapplicable nonrenseigne nonprecise
  keine keiner keines keineangabe keineangaben entfallt unbekannt nichtzutreffend
  ninguno ninguna noaplica sindatos desconocido noprocede nodisponible
  nessuno nessuna nonapplicabile nondisponibile sconosciuto
  geen nvt niettoepassing niettoepasselijk nietvantoepassing onbekend
  nenhum nenhuma semdados naoaplicavel naoseaplica desconhecido naodisponivel`.split(/\s+/),
);
/** In capitals or with marks between only: `NA`, `n/a`, `k.A.`, `s.o.`; `Na` and `So` may be names. */
const SHORT_NOTHING = /^(?:NA|NaN|NIL|n ?[/.] ?a ?\.?|n ?[/.] ?d ?\.?|s ?[/.] ?o ?\.?|k ?[/.] ?a ?\.?)$/i;
const NOT_YET: ReadonlySet<string> = new Set(
  `tba tbc tbd toconfirm tobeconfirmed tobeannounced tobedetermined tobedecided tobedefined comingsoon pending notyetknown
  aconfirmer apreciser adefinir adeterminer aannoncer bientot encoursdeconfirmation
  nochoffen wirdnochbekanntgegeben wirdnochbekannt nochnichtbekannt nochunbekannt folgt stehtnochnichtfest inplanung
  porconfirmar pordeterminar poranunciar pordefinir aconfirmar adeterminar proximamente pendiente pendientedeconfirmar
  daconfermare dadefinire dacomunicare daannunciare dastabilire prossimamente
  nognietbekend nogtebepalen nadertebepalen nogtebevestigen volgt volgtlater ntb nnb wordtnogbekendgemaakt
  adefinir aanunciar aconfirmar adesignar brevemente embreve`.split(/\s+/),
);
/** What a checkbox leaves where text belongs, in the languages of Sheets. */
const BOXES: ReadonlySet<string> = new Set(
  'vrai faux wahr falsch verdadero falso vero waar onwaar verdadeiro'.split(' '),
);
const LONGEST = 60;

/** Whether a cell names nothing, names something not yet, or holds a checkbox; `null` for what is a text. */
export function nothingIn(text: string): 'nothing' | 'not yet' | 'box' | null {
  if (text === '' || text.length > LONGEST) return null;
  const word = folded(text);
  // `!!!` and `+/-` are names of bands: dashes, dots, strokes and question marks name nothing.
  if (word === '') return /^[-–—−‐‑_.…?/\\|*\s()[\]]+$/.test(text) ? 'nothing' : null;
  if (NOT_YET.has(word) || /^à venir$/i.test(text.trim())) return 'not yet';
  const isBox = /^(?:true|false)$/.test(word) || (BOXES.has(word) && text === text.toUpperCase());
  if (isBox) return 'box';
  const isShort =
    SHORT_NOTHING.test(text.trim()) &&
    (word.length === text.trim().length ? /^(?:NA|NaN|NIL)$/.test(text.trim()) : true);
  return isShort || NOTHING.has(word) ? 'nothing' : null;
}

/** All but “not available” end in a sign: `#REF` alone may be somebody's own word. */
const BROKEN =
  /^#(?:N\/A|N\/D|N\/B|NV|(?:DIV\/0|DEEL\/0|REF|VALUE|NAME|NUM|NULL|ERROR|SPILL|CALC|GETTING_DATA|BUSY|FIELD|BLOCKED|CONNECT|UNKNOWN|VALEUR|NOM|NOMBRE|NUL|WERT|BEZUG|ZAHL|VALOR|RIF|VALORE|NOME|NUMERO|WAARDE|VERW|NAAM|GETAL|LEEG|FEHLER|ERREUR|ERRO|FOUT|ERRORE)[!?])[!?]?$/;

/** Whether a text is what a formula shows that failed, in any of the languages of Sheets: `#DIV/0!`, `#¡REF!`, `#WERT!`. */
export function isBrokenFormula(text: string): boolean {
  if (!text.includes('#')) return false;
  const bare = text.trim();
  return (
    bare.length < 24 &&
    BROKEN.test(
      bare
        .toUpperCase()
        .replace(/[¡¿ ]/g, '')
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, ''),
    )
  );
}
