// Shows a number of a workbook's cell as whoever opens it sees it: a date, a time, an amount. Dates are written year
// first, so that nobody has to ask which number is the month; what the format hides stays hidden.

const DAY_MS = 86_400_000;

/** Formats that a workbook names by number only. Those not named here show the number as it is. */
const KNOWN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'd/m/yyyy',
  15: 'd/mmm/yy',
  16: 'd/mmm',
  17: 'mmm/yy',
  18: 'h:mm',
  19: 'h:mm',
  20: 'h:mm',
  21: 'h:mm',
  22: 'd/m/yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: '[m]:ss',
  46: '[h]:mm',
  47: '[m]:ss',
};

/** The format of a number; `null` where the number shows as it is. */
export function formatOf(id: number, own: ReadonlyMap<number, string>): string | null {
  return own.get(id) ?? KNOWN[id] ?? null;
}

/** The text that a number shows in a format. `isFrom1904`: days are counted from then. */
export function shownNumber(value: number, format: string | null, isFrom1904: boolean): string {
  if (format === null) return general(value);
  const sections = sectionsOf(format);
  const isNegative = value < 0 && sections.length > 1;
  const section = (isNegative ? sections[1] : value === 0 ? (sections[2] ?? sections[0]) : sections[0]) ?? '';
  const bare = section.replace(/"[^"]*"|\\.|_.|\*./g, '');
  const codes = bare.replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
  if (/general|[@?]|e[+-]/i.test(codes) || (codes.trim() === '' && sections.length === 1))
    return general(value);
  if (/[ymdhs]/i.test(codes)) {
    const letters = codes.toLowerCase().replace(/am\/pm|a\/p/g, '');
    return moment(value, letters, isFrom1904) ?? general(value);
  }
  return amount(isNegative ? -value : value, section);
}

/** Split at semicolons outside quotes: for what is above nought, below it, nought, and words. */
function sectionsOf(format: string): string[] {
  const sections = [''];
  for (const piece of format.match(/"[^"]*"|\\.|[\s\S]/g) ?? []) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

/** Fifteen digits, which is all that a cell holds. */
function general(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  if (!text.includes('e')) return text;
  return Math.abs(value) < 1 ? value.toFixed(15).replace(/0+$/, '') : value.toFixed(0);
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Year, month and day as far as the format shows them, and the time. */
function moment(value: number, codes: string, isFrom1904: boolean): string | null {
  if (/\[[hms]+\]/.test(codes)) return elapsed(value);
  const epochMs = epochOf(value, isFrom1904);
  if (epochMs === null) return null;
  const date = new Date(epochMs);
  const iso = date.toISOString();
  // An m beside hours or seconds is minutes.
  const days = codes.replace(/h+[^a-z]*m+|m+[^a-z]*s+/g, '');
  const [hasYear, hasMonth, hasDay] = [/y/.test(days), /m/.test(days), /d/.test(days)];
  const month = MONTHS[date.getUTCMonth()]!;
  const parts: string[] = [];
  if (hasYear && hasMonth && hasDay) parts.push(iso.slice(0, 10));
  else {
    if (/d{3}/.test(days) && !hasMonth) return null;
    if (hasDay) parts.push(String(date.getUTCDate()));
    if (hasMonth) parts.push(month);
    if (hasYear) parts.push(iso.slice(0, 4));
  }
  if (/h/.test(codes)) parts.push(iso.slice(11, 16));
  return parts.join(' ');
}

/** To the whole second; a day that Excel alone believes in, 29 February 1900, is none. */
function epochOf(value: number, isFrom1904: boolean): number | null {
  if (value < 0 || value > 2_958_465.99999) return null;
  const day = Math.floor(value);
  if (!isFrom1904 && day === 60) return null;
  const first = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return first + Math.round((value * DAY_MS) / 1000) * 1000;
}

function elapsed(value: number): string {
  const minutes = Math.round(value * 24 * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The digits that a format asks for, with the words and signs it puts around them. */
function amount(value: number, section: string): string {
  const shown = section
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, (_, sign: string) => `"${sign}"`)
    .replace(/\[[^\]]*\]|_.|\*./g, '');
  const pieces: readonly string[] = shown.match(/"[^"]*"|\\.|[#0][#0,]*(?:\.[#0]*)?|\.[#0]+|[^"\\#0]/g) ?? [];
  const digits = pieces.find((piece) => /^[#0.]/.test(piece) && /[#0]/.test(piece));
  if (digits === undefined) return pieces.map(unquoted).join('').trim();
  const percent = pieces.includes('%') ? 100 : 1;
  const [whole = '', decimals = ''] = digits.split('.');
  const fixed = (value * percent).toFixed(Math.min(decimals.length, 15));
  const least = (decimals.match(/0/g) ?? []).length;
  const [units = '', rest = ''] = fixed.split('.');
  const kept = rest.slice(0, least) + rest.slice(least).replace(/0+$/, '');
  const padded = units.padStart((whole.match(/0/g) ?? []).length, '0');
  const number = kept === '' ? padded : `${padded}.${kept}`;
  const text = pieces.map((piece) => (piece === digits ? number : unquoted(piece)));
  return text.join('').trim();
}

/** A word or sign of a format as it is shown; a comma behind the digits is not. */
function unquoted(piece: string): string {
  return piece.replace(/^"([^"]*)"$|^\\(.)$/, '$1$2').replace(/^,$/, '');
}
