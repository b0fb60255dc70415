/** From bytes to unfolded lines (RFC 5545, 3.1): line breaks, line length, character set, folding. */

import type { Report } from './fault.ts';

export interface UnfoldedLine {
  /** Physical line where it starts, from 1. */
  readonly line: number;
  readonly text: string;
}

interface PhysicalLine {
  readonly line: number;
  readonly bytes: Uint8Array;
}

const LINE_OCTETS = 75;
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const DELETE = 0x7f;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** Joins folded lines; a faulty line is reported and still given, so that the checks behind it can go on. */
export function unfold(bytes: Uint8Array, report: Report): UnfoldedLine[] {
  const folded: PhysicalLine[][] = [];
  for (const physical of splitLines(bytes, report)) {
    checkOctets(physical, report);
    const continues = physical.bytes[0] === SPACE || physical.bytes[0] === TAB;
    const open = folded.at(-1);
    if (!continues) folded.push([physical]);
    else if (open) open.push({ line: physical.line, bytes: physical.bytes.subarray(1) });
    else report(physical.line, 'fold-without-line', 'The file begins with a continuation line.');
  }
  return folded.map((pieces) => join(pieces, report));
}

function splitLines(bytes: Uint8Array, report: Report): PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  let start = 0;
  while (start < bytes.length) {
    const line = lines.length + 1;
    const feed = bytes.indexOf(LF, start);
    const end = feed === -1 ? bytes.length : feed;
    const returned = feed > start && bytes[feed - 1] === CR;
    if (feed === -1) report(line, 'final-line-break', 'The file does not end with CRLF.');
    else if (!returned) report(line, 'line-break', 'The line ends with a bare LF; CRLF is required.');
    lines.push({ line, bytes: bytes.subarray(start, returned ? end - 1 : end) });
    start = end + 1;
  }
  return lines;
}

function checkOctets({ line, bytes }: PhysicalLine, report: Report): void {
  if (bytes.length > LINE_OCTETS) {
    report(line, 'line-length', `The line has ${bytes.length} octets; at most ${LINE_OCTETS} are allowed.`);
  }
  if (bytes.includes(CR)) report(line, 'line-break', 'A bare CR stands inside the line.');
  if (bytes.some((octet) => octet === DELETE || (octet < SPACE && octet !== TAB && octet !== CR))) {
    report(line, 'control-character', 'A control character stands inside the line.');
  }
}

function join(pieces: readonly PhysicalLine[], report: Report): UnfoldedLine {
  const line = pieces[0]!.line;
  const whole = Buffer.concat(pieces.map((piece) => piece.bytes));
  if (!isUtf8(whole)) {
    report(line, 'utf-8', 'The line is not valid UTF-8.');
    return { line, text: lenient.decode(whole) };
  }
  for (const piece of pieces) {
    if (isUtf8(piece.bytes)) continue;
    report(piece.line, 'fold-splits-character', 'The fold cuts a UTF-8 character in two.');
    break;
  }
  return { line, text: strict.decode(whole) };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
