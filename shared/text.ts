// What text is, everywhere: NFC, LF, no control characters, no lone surrogates, trimmed.

const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2060\ufeff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const PLAIN = /^[\x20-\x7e]*$/;
/** Western letters, dashes, quotes and €: there is one way to write each, and all of them can be seen. */
const WESTERN = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u20ac]*$/;
/** One line as most are: nothing to take out, before, between or behind its words. */
const PLAIN_LINE = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** The text with every difference that no reader can see taken out. Idempotent. */
export function cleanText(text: string): string {
  if (WESTERN.test(text)) return text.trim();
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNPRINTABLE, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .normalize('NFC')
    .trim();
}

/** The text as a cell can hold it: no NUL, and what is no character marked as lost. */
export function cellText(text: string): string {
  return PLAIN.test(text) ? text : text.split('\0').join('').replace(LONE_SURROGATE, '\ufffd');
}

/** Whether `cleanText` takes out something that somebody may have meant. */
export function hasUnprintable(text: string): boolean {
  return !WESTERN.test(text) && (text.search(UNPRINTABLE) >= 0 || text.search(LONE_SURROGATE) >= 0);
}

/** On one line: every run of white space becomes one space. */
export function oneLine(text: string): string {
  if (text === '' || PLAIN_LINE.test(text)) return text;
  const clean = cleanText(text);
  return /\s\s|[^\S ]/.test(clean) ? clean.replace(/\s+/g, ' ') : clean;
}

/**
 * Letters and digits only, without case or accents: `Âge minimum` → `ageminimum`. The marks of kana, Hindi or Thai stay:
 * without them other words are left. For comparing, never for showing.
 */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\ufe00-\ufe0f\u20d0-\u20ff]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
