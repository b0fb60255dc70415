// Text that was written in UTF-8 and read as something older: `CafÃ©`, `Caf√©`, `Caf├®`. What can only have come about
// so is read back.

interface CodePage {
  /** The characters of the bytes from 0x80. */
  readonly characters: string;
  /** Characters that begin a lost one whatever stands around them; others only do in a row of them. */
  readonly leads: string;
  /** Characters that do where several lost ones stand in a row; empty where that may be a word. */
  readonly inRow: RegExp;
}

const CODE_PAGES: readonly CodePage[] = [
  {
    characters:
      '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
    leads: 'ÂÃâð',
    inRow: /./,
  },
  {
    characters:
      'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
    leads: '√¬‚',
    inRow: /(?!)/,
  },
  {
    characters:
      'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
    leads: '├┬Ô',
    inRow: /(?!)/,
  },
  {
    characters:
      'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
    leads: '├┬Γ',
    inRow: /(?!)/,
  },
  {
    characters:
      '€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
    leads: 'ĂĹ',
    inRow: /(?!)/,
  },
  {
    characters:
      'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
    leads: 'ГВв',
    inRow: /[РС]/,
  },
];

const BYTES = CODE_PAGES.map(
  ({ characters }) => new Map([...characters].map((character, index) => [character, 0x80 + index])),
);
const NOT_ASCII = /[^\x00-\x7f]/;
const MOST_TIMES = 3;
const FEWEST_IN_ROW = 2;
/** Longer rows are read in parts, so that the work stays in step with the text. */
const MOST_IN_ROW = 8;

/** The text as it was before it was misread, once or more often. */
export function reencoded(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  let read = text;
  for (let times = 0; times < MOST_TIMES; times += 1) {
    const before = read;
    for (const [index, page] of CODE_PAGES.entries()) {
      const sure = readBack(read, page, BYTES[index]!, false);
      // Where one is certain, the others of its kind are too.
      read = sure === read ? read : readBack(read, page, BYTES[index]!, true);
    }
    if (read === before) break;
  }
  return read;
}

interface Sequence {
  readonly lead: string;
  readonly length: number;
  readonly character: string;
}

/** `isDamaged`: whether that is known of the text already. */
function readBack(
  text: string,
  page: CodePage,
  bytes: ReadonlyMap<string, number>,
  isDamaged: boolean,
): string {
  let read = '';
  let at = 0;
  while (at < text.length) {
    const row = rowAt(text, at, bytes);
    const isInWord = 'ÄÅ'.includes(text[at]!) && /\p{Ll}/u.test(text[at - 1] ?? '');
    const isLead = page.leads.includes(text[at]!) || isInWord || isDamaged;
    const isRow = row.length >= FEWEST_IN_ROW && row.every(({ lead }) => page.inRow.test(lead));
    const isSure = isRow || (row.length > 0 && isLead && !isNatural(text, at));
    if (!isSure) {
      read += text[at];
      at += 1;
      continue;
    }
    for (const { length, character } of row) {
      read += character;
      at += length;
    }
  }
  return read;
}

/** `CAMPEÃ”`, `RÂ»`: a capital at the end of a word, and the mark behind it. */
function isNatural(text: string, at: number): boolean {
  const [before = '', mark = '', after = ''] = [text[at - 1], text[at + 1], text[at + 2]];
  return /[‘’“”…–—›»\u00a0]/.test(mark) && /\p{Lu}/u.test(before) && !/\p{L}/u.test(after);
}

/** The lost characters that stand from there, one behind the other. */
function rowAt(text: string, start: number, bytes: ReadonlyMap<string, number>): Sequence[] {
  const row: Sequence[] = [];
  for (let at = start; at < text.length && row.length < MOST_IN_ROW; ) {
    const found = sequenceAt(text, at, bytes);
    if (found === null) break;
    row.push(found);
    at += found.length;
  }
  return row;
}

/** One character as UTF-8 writes it, in two to four bytes. */
function sequenceAt(text: string, at: number, bytes: ReadonlyMap<string, number>): Sequence | null {
  const lead = bytes.get(text[at]!) ?? 0;
  const length =
    lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
  if (length === 0) return null;
  let code = lead & (0xff >> (length + 1));
  for (let next = 1; next < length; next += 1) {
    const byte = bytes.get(text[at + next] ?? '') ?? 0;
    if ((byte & 0xc0) !== 0x80) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const isShortest = code >= (length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000);
  if (!isShortest || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return null;
  return { lead: text[at]!, length, character: String.fromCodePoint(code) };
}
