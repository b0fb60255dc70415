// What text is, everywhere: NFC, LF, no control characters, no lone surrogates, trimmed.

const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2060\ufeff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const PLAIN = /^[\x20-\x7e]*$/;

/** The text with every difference that no reader can see taken out. Idempotent. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNPRINTABLE, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .normalize('NFC')
    .trim();
}

/** Whether `cleanText` takes out something that somebody may have meant. */
export function hasUnprintable(text: string): boolean {
  return !PLAIN.test(text) && text.replace(UNPRINTABLE, '').replace(LONE_SURROGATE, '') !== text;
}

/** On one line: every run of white space becomes one space. */
export function oneLine(text: string): string {
  const clean = cleanText(text);
  return /\s\s|[^\S ]/.test(clean) ? clean.replace(/\s+/g, ' ') : clean;
}

/** Letters and digits only, without case or accents: `Âge minimum` → `ageminimum`. For comparing, never for showing. */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
