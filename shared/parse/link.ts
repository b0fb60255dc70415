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

/**
 * Reads a cell of addresses, each once. What is none is left out and named, with the address it stood behind:
 * `https://example.org/a b` is more likely one broken address than a good one and a stray word.
 */
export function parseLinks(text: string, header: string): Parsed<string[]> {
  if (text === '') return parsed([]);
  const links: string[] = [];
  const broken: string[] = [];
  for (const line of cleanText(text).split('\n')) {
    const found = addressesIn(line);
    links.push(...found.addresses);
    if (found.rest !== '') broken.push(found.rest);
  }
  const once = [...new Set(links)];
  return broken.length === 0
    ? parsed(once)
    : parsed(once, finding('link-unreadable', { value: broken.join(' '), header }));
}

/** The addresses of one line; `rest` is what is none, from the address before the first stray word on. */
function addressesIn(line: string): { addresses: string[]; rest: string } {
  const pieces = line.split(/\s+|[;,](?=\s|https?:|$)/).filter((piece) => piece !== '');
  const stray = pieces.findIndex((piece) => !isWebAddress(piece));
  if (stray < 0) return { addresses: pieces, rest: '' };
  const from = Math.max(stray - 1, 0);
  const later = pieces.slice(stray + 1).filter(isWebAddress);
  const rest = pieces
    .slice(from)
    .filter((piece) => !later.includes(piece))
    .join(' ');
  return { addresses: [...pieces.slice(0, from), ...later], rest };
}
