// Finds out how the bytes of a file stand for characters, without guessing where the bytes themselves say.

import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { done, type Outcome, refused } from '../../shared/import/outcome.ts';

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: string;
  readonly how: 'told' | 'marked' | 'certain' | 'guessed';
}

/** Decodes a file: by `told`, by its byte order mark, as strict UTF-8, or by the likeliest guess. */
export function decodeText(bytes: Uint8Array, message?: string): Outcome<DecodedText> {
  if (message !== undefined) {
    if (iconv.encodingExists(message)) return decodedAs(bytes, message, 'told');
    return refused(
      `“${message}” is not an encoding Bandstand knows; utf-8, utf-16le, windows-1252 are some.`,
    );
  }
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return decodedAs(bytes, marked.encoding, 'marked');
  const wide = unmarkedUtf16(bytes);
  if (wide) return decodedAs(bytes, wide, 'guessed');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return done({ text, encoding: 'utf-8', how: 'certain' });
  } catch {
    return guessed(bytes);
  }
}

const MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

function decodedAs(bytes: Uint8Array, encoding: string, how: DecodedText['how']): Outcome<DecodedText> {
  return done({ text: iconv.decode(Buffer.from(bytes), encoding), encoding, how });
}

const SAMPLE_BYTES = 4_096;

/** Western text in UTF-16 has a zero in nearly every other byte, and would pass for UTF-8. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES - (SAMPLE_BYTES % 2));
  const zeros = [0, 0] as [number, number];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[(index % 2) as 0 | 1] += 1;
  });
  const half = sample.length / 2;
  if (zeros[1] > half * 0.4 && zeros[0] < half * 0.1) return 'utf-16le';
  if (zeros[0] > half * 0.4 && zeros[1] < half * 0.1) return 'utf-16be';
  return null;
}

/** A rival must be this much surer (of 100) than Western European before it is believed. */
const CLEARLY_SURER = 20;

function guessed(bytes: Uint8Array): Outcome<DecodedText> {
  const guesses = analyse(bytes).filter(({ name }) => iconv.encodingExists(name));
  const best = guesses[0];
  if (best?.name === 'UTF-8') {
    const line = lineOfFirstBadByte(bytes);
    return refused(
      `The file is UTF-8 but for some bytes, the first in line ${line}. Save it again, or say --encoding.`,
    );
  }
  const western = guesses.find(({ name }) => WESTERN.has(name));
  const isWestern = !best || (western && best.confidence - western.confidence < CLEARLY_SURER);
  return decodedAs(bytes, isWestern ? 'windows-1252' : best.name, 'guessed');
}

/** What calls itself ISO-8859-1 is Windows-1252 in practice, as browsers also hold. */
const WESTERN: ReadonlySet<string> = new Set(['ISO-8859-1', 'windows-1252']);

function lineOfFirstBadByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return lenient.slice(0, lenient.indexOf('\ufffd')).split('\n').length;
}
