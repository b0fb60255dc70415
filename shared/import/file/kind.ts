// Recognises what a file is by what stands in it, whatever it is called: by its first bytes, or by the beginning of
// its text.

import type { RemarkCode } from '../remark.ts';

/** What a file is by its bytes; `text` where they are characters, `zip` where its contents say more. */
export type ByteKind = Extract<RemarkCode, `file-is-${string}`> | 'text' | 'zip' | 'file-empty';

const SIGNATURES: readonly (readonly [kind: ByteKind, from: number, ...bytes: number[]])[] = [
  ['zip', 0, 0x50, 0x4b, 0x03, 0x04],
  ['file-is-archive', 0, 0x50, 0x4b, 0x05, 0x06],
  ['file-is-archive', 0, 0x50, 0x4b, 0x07, 0x08],
  ['file-is-archive', 0, 0x1f, 0x8b],
  ['file-is-archive', 0, 0x37, 0x7a, 0xbc, 0xaf],
  ['file-is-archive', 0, 0x52, 0x61, 0x72, 0x21],
  ['file-is-old-excel', 0, 0xd0, 0xcf, 0x11, 0xe0],
  ['file-is-pdf', 0, 0x25, 0x50, 0x44, 0x46],
  ['file-is-image', 0, 0x89, 0x50, 0x4e, 0x47],
  ['file-is-image', 0, 0xff, 0xd8, 0xff],
  ['file-is-image', 0, 0x47, 0x49, 0x46, 0x38],
  ['file-is-image', 0, 0x49, 0x49, 0x2a, 0x00],
  ['file-is-image', 0, 0x4d, 0x4d, 0x00, 0x2a],
  ['file-is-image', 8, 0x57, 0x45, 0x42, 0x50],
  // HEIC and AVIF, as telephones keep photographs.
  ['file-is-image', 4, 0x66, 0x74, 0x79, 0x70],
];

/** What the bytes say. */
export function kindOfBytes(bytes: Uint8Array): ByteKind {
  if (bytes.length === 0) return 'file-empty';
  const found = SIGNATURES.find(([, from, ...mark]) =>
    mark.every((byte, index) => bytes[from + index] === byte),
  );
  if (found?.[0] === 'file-is-old-excel') return holds(bytes, ENCRYPTED) ? 'file-is-locked' : found[0];
  if (found) return found[0];
  return isBinary(bytes) ? 'file-is-unknown' : 'text';
}

/** “EncryptedPackage” in UTF-16: how Excel keeps a workbook with a password. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
const MOST_BYTES_SEARCHED = 65_536;

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const end = Math.min(bytes.length, MOST_BYTES_SEARCHED) - wanted.length;
  for (let from = 0; from <= end; from++) {
    if (wanted.every((byte, index) => bytes[from + index] === byte)) return true;
  }
  const tail = bytes.length - MOST_BYTES_SEARCHED;
  return tail > 0 && holds(bytes.subarray(Math.max(tail, 1)), wanted);
}

const SAMPLE_BYTES = 4_096;

/** Control characters that no text holds; UTF-16 has noughts on one side only, and is text. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (isUtf16(sample)) return false;
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 27)).length;
  return controls > sample.length * 0.05 && controls > 1;
}

/** A mark, or noughts in every second place only. */
function isUtf16(sample: Uint8Array): boolean {
  const [first, second] = sample;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const noughts = [0, 1].map((odd) => sample.filter((byte, index) => byte === 0 && index % 2 === odd).length);
  const half = sample.length / 2;
  return Math.max(...noughts) > half * 0.4 && Math.min(...noughts) < half * 0.1;
}

/** What an unpacked archive is, by the names in it; `xlsx` is read. */
export function kindOfArchive(names: readonly string[]): Extract<RemarkCode, `file-is-${string}`> | 'xlsx' {
  const has = (name: string) => names.includes(name);
  if (has('xl/workbook.bin')) return 'file-is-binary-excel';
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  if (names.some((name) => name.startsWith('word/'))) return 'file-is-document';
  if (names.some((name) => name.startsWith('ppt/'))) return 'file-is-document';
  if (has('content.xml')) return 'file-is-open-document';
  return names.some((name) => /^Index\/.*\.iwa$|^Index\.zip$/.test(name))
    ? 'file-is-numbers'
    : 'file-is-archive';
}

/** What a text is, when it is no table; `calendar` is read. */
export function kindOfText(text: string): Extract<RemarkCode, `file-is-${string}`> | 'calendar' | 'table' {
  const start = text.slice(0, LONGEST_START).trimStart();
  if (/^BEGIN:VCALENDAR\b/i.test(start)) return 'calendar';
  if (/^BEGIN:VCARD\b/i.test(start)) return 'file-is-contacts';
  if (start.startsWith('{\\rtf')) return 'file-is-document';
  if (/^[[{]/.test(start)) return isJson(text, start) ? 'file-is-json' : 'table';
  if (/^<(?:!doctype\s+html|html|head|body|meta|script|table|div)\b/i.test(withoutDeclaration(start))) {
    return SIGN_IN.test(text.slice(0, LONGEST_PAGE)) ? 'file-is-sign-in' : 'file-is-web-page';
  }
  if (/^<svg\b/i.test(withoutDeclaration(start))) return 'file-is-image';
  return /^<(?:\?xml\b|!--|[a-z][\w:-]*[\s>])/i.test(start) ? 'file-is-xml' : 'table';
}

const LONGEST_START = 2_000;
const LONGEST_PAGE = 500_000;
const SIGN_IN =
  /type=["']?password|accounts\.google\.com|\bsign[ -]?in\b|\blog[ -]?in\b|\bse connecter\b|\bconnexion\b|\bidentifiez-vous\b/i;

function isJson(text: string, start: string): boolean {
  if (/^(?:\{\s*"|\[\s*[[{])/.test(start)) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Behind `<?xml …?>` and comments. */
function withoutDeclaration(start: string): string {
  let rest = start;
  for (;;) {
    const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : null;
    const at = end === null ? -1 : rest.indexOf(end);
    if (end === null || at < 0) return rest;
    rest = rest.slice(at + end.length).trimStart();
  }
}
