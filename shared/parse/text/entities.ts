// Characters as HTML, JSON, calendars and mails write them: `&amp;`, `&#8217;`, `\u00e9`, `\,`, `%C3%A9`, `_x000D_`.

const NAMED: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'amp & lt < gt > quot " apos \' nbsp \u00a0 iexcl ¡ cent ¢ pound £ yen ¥ sect § copy © ordf ª laquo « shy \u00ad reg ® deg ° ' +
    'plusmn ± sup2 ² sup3 ³ acute ´ micro µ para ¶ middot · ordm º raquo » frac14 ¼ frac12 ½ frac34 ¾ iquest ¿ Agrave À ' +
    'Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È Eacute É Ecirc Ê Euml Ë Igrave Ì Iacute Í Icirc Î ' +
    'Iuml Ï ETH Ð Ntilde Ñ Ograve Ò Oacute Ó Ocirc Ô Otilde Õ Ouml Ö times × Oslash Ø Ugrave Ù Uacute Ú Ucirc Û Uuml Ü ' +
    'Yacute Ý THORN Þ szlig ß agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é ecirc ê ' +
    'euml ë igrave ì iacute í icirc î iuml ï eth ð ntilde ñ ograve ò oacute ó ocirc ô otilde õ ouml ö divide ÷ oslash ø ' +
    'ugrave ù uacute ú ucirc û uuml ü yacute ý thorn þ yuml ÿ OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ ndash – mdash — ' +
    'lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › ' +
    'euro € trade ™ rarr → larr ← hearts ♥ ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200c zwj \u200d num # excl ! comma , ' +
    'period . colon : semi ; lpar ( rpar ) lsqb [ rsqb ] lbrack [ rbrack ] sol / ast * plus + equals = quest ? commat @ percnt % dollar $ ' +
    'lowbar _ grave ` Tab \t NewLine \n ccaron č Ccaron Č zcaron ž Zcaron Ž ecaron ě rcaron ř lstrok ł Lstrok Ł aogon ą eogon ę ' +
    'sacute ś zdot ż zacute ź nacute ń cacute ć gbreve ğ scedil ş odblac ő udblac ű hyphen ‐ dash ‐ horbar ―'
  )
    .split(/ (?=\w)/)
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);
/** Some programs leave the semicolon out of these. */
const ENTITY =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));|&(amp|nbsp|quot|lt|gt|rsquo|eacute)(?![\w=;])/gi;

/** A number from 128 to 159 means a character of Windows-1252, as browsers have it. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Without entities; one that is not known stays. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    ENTITY,
    (whole, decimal?: string, hexadecimal?: string, name?: string, bare?: string) => {
      if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10)) ?? whole;
      if (hexadecimal !== undefined) return characterOf(Number.parseInt(hexadecimal, 16)) ?? whole;
      const known = (name ?? bare)!;
      return NAMED[known] ?? NAMED[known.toLowerCase()] ?? whole;
    },
  );
}

function characterOf(code: number): string | null {
  if (code >= 0x80 && code < 0xa0) return WINDOWS[code - 0x80]!;
  if (code < 9 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return null;
  return String.fromCodePoint(code);
}

const WEB_ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;
const OCTETS = /(?:[%=][\da-f]{2}){2,}|%20/gi;

/** Without the escapes of JSON, CSV writers, calendars and mails. Web addresses keep theirs. */
export function withoutEscapes(text: string): string {
  if (!/[\\%=]|_x[\da-f]{4}_/i.test(text)) return text;
  let read = '';
  let from = 0;
  const addresses = new RegExp(WEB_ADDRESS);
  for (let found = addresses.exec(text); found !== null; found = addresses.exec(text)) {
    read += unescaped(text.slice(from, found.index)) + found[0];
    from = addresses.lastIndex;
  }
  return read + unescaped(text.slice(from));
}

function unescaped(text: string): string {
  return text
    .replace(/_x([\da-f]{4})_/gi, (whole, code: string) =>
      code.toLowerCase() === '000d' ? '' : (codeUnit(code) ?? whole),
    )
    .replace(/\\u([\da-f]{4})/gi, (whole, code: string) => codeUnit(code) ?? whole)
    .replace(/\\r\\n|\\n(?=[\s\p{Lu}\p{N}•*-]|$)|(?<=[.!?:;,]\s?)\\n/gu, '\n')
    .replace(/\\([,;'"/])/g, '$1')
    .replace(OCTETS, (whole) => octets(whole) ?? whole);
}

function codeUnit(code: string): string | null {
  const unit = Number.parseInt(code, 16);
  return unit < 32 && unit !== 9 && unit !== 10 ? null : String.fromCharCode(unit);
}

/** `%C3%A9`, `=C3=A9`, `%20`: UTF-8, or nothing. */
function octets(written: string): string | null {
  if (written[0] === '=' && !/=[c-f]/i.test(written)) return null;
  try {
    return decodeURIComponent(written.replace(/=/g, '%'));
  } catch {
    return null;
  }
}
