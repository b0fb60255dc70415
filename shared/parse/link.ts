// Reads web addresses: written in full, separated by white space, commas or semicolons.

import { finding } from '../issues/issue.ts';
import { cleanText } from '../text.ts';
import { type Parsed, parsed } from './parsed.ts';

// `URL` is missing in Apps Script, and zod's url() refuses everything there: so the form is said here.
const WEB_ADDRESS =
  /^https?:\/\/(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*(?::\d{1,5})?(?:[/?#][^\s<>"]*)?$/iu;
const LONGEST = 2_000;

/** Whether the text is an http or https address with a host name, without a user or a password in it. */
export function isWebAddress(text: string): boolean {
  return text.length <= LONGEST && WEB_ADDRESS.test(text);
}

/** Reads a cell of addresses, each once. What is none is left out and named. */
export function parseLinks(text: string, header: string): Parsed<string[]> {
  if (text === '') return parsed([]);
  const links = new Set<string>();
  const findings = [];
  for (const piece of cleanText(text).split(/[\s;]+|,(?=\s|https?:|$)/)) {
    if (piece === '') continue;
    if (isWebAddress(piece)) links.add(piece);
    else findings.push(finding('link-unreadable', { value: piece, header }));
  }
  return parsed([...links], ...findings);
}
