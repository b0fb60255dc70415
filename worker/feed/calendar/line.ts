// Content lines of iCalendar (RFC 5545, 3.1): escaped, folded at 75 octets, ended by CRLF.

const MOST_OCTETS = 75;
/** No character of JavaScript's takes more than this many octets in UTF-8. */
const OCTETS_PER_UNIT = 3;

/** One content line, folded so that no line is over 75 octets and no character is split, with its CRLF. */
export function contentLine(text: string): string {
  if (text.length * OCTETS_PER_UNIT <= MOST_OCTETS) return `${text}\r\n`;
  const octets = Buffer.byteLength(text);
  if (octets <= MOST_OCTETS) return `${text}\r\n`;
  return octets === text.length ? foldPlain(text) : foldCharacters(Buffer.from(text));
}

/** A value of type TEXT: what is special in iCalendar escaped, what it forbids left out. */
export function escapeText(text: string): string {
  return SPECIAL.test(text) ? text.replace(EACH_SPECIAL, (character) => ESCAPES[character] ?? '') : text;
}

const SPECIAL = /[\\;,\u0000-\u0008\u000a-\u001f\u007f]/;
const EACH_SPECIAL = /\r\n|[\\;,\u0000-\u0008\u000a-\u001f\u007f]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  ';': '\\;',
  ',': '\\,',
  '\n': '\\n',
  '\r': '\\n',
  '\r\n': '\\n',
};

/** ASCII only: a character is an octet. */
function foldPlain(text: string): string {
  let folded = text.slice(0, MOST_OCTETS);
  for (let at = MOST_OCTETS; at < text.length; at += MOST_OCTETS - 1) {
    folded += `\r\n ${text.slice(at, at + MOST_OCTETS - 1)}`;
  }
  return `${folded}\r\n`;
}

function foldCharacters(octets: Buffer): string {
  let folded = '';
  let start = 0;
  let room = MOST_OCTETS;
  while (octets.length - start > room) {
    let end = start + room;
    while (isContinuation(octets[end]!)) end--;
    folded += `${octets.toString('utf8', start, end)}\r\n `;
    start = end;
    // The space that begins a continued line counts.
    room = MOST_OCTETS - 1;
  }
  return `${folded}${octets.toString('utf8', start)}\r\n`;
}

/** Whether an octet is inside a UTF-8 character rather than its first. */
function isContinuation(octet: number): boolean {
  return (octet & 0xc0) === 0x80;
}
