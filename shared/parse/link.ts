// Reads web addresses, however they come: several in a cell, without scheme, in Markdown or HTML, with trackers.
// Only what `isWebAddress` lets through goes public; mail addresses, phone numbers and private places never do.

import { finding } from '../issues/issue.ts';
import { isPage, isWebAddress, pictureOf } from './link/address.ts';
import { judged } from './link/judge.ts';
import { type ReadLinks, readLinks } from './link/read.ts';
import { isResolved, type Parsed, parsed, resolving } from './parsed.ts';

export { isWebAddress } from './link/address.ts';

/** One address with nothing in it to look at twice. */
const PLAIN = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/[\w\-./~]*[\w\-/~])?$/;

/**
 * Reads a cell of addresses, each once. What is none is left out and named, with the address it stood behind:
 * `https://example.org/a b` is more likely one broken address than a good one and a stray word.
 */
export function parseLinks(text: string, header: string): Parsed<string[]> {
  if (text === '') return parsed([]);
  if (PLAIN.test(text) && isWebAddress(text) && judged(text).verdict === 'good') return parsed([text]);
  const read = readLinks(text, header);
  return parsed(read.links, ...withSuggestions(read, header));
}

/** Reads the address of one picture; a page or a document is none. */
export function parseImage(text: string, header = 'Image URL'): Parsed<string | null> {
  const { value, findings } = imageIn(text, header);
  const resolves = (suggestions: readonly string[]) =>
    resolving(suggestions, (way) => imageIn(way, header).findings);
  return parsed(
    value,
    ...findings.map(({ code, parameters, suggestions = [] }) =>
      finding(code, parameters, resolves(suggestions)),
    ),
  );
}

function imageIn(text: string, header: string): Parsed<string | null> {
  const { value: links, findings } = parseLinks(text, header);
  const pictures = links.filter((link) => !isPage(link));
  const pages = links.filter(isPage);
  const found = findings.filter(
    ({ code, parameters }) =>
      code !== 'link-may-be-closed' ||
      String(parameters.value)
        .split(' ')
        .some((each) => !isPage(each)),
  );
  if (pages.length > 0) {
    const suggestions = pictures.length > 0 ? pictures.slice(0, 1) : pages.map(pictureOf);
    found.push(finding('image-is-page', { value: pages.join(' '), header }, suggestions));
  }
  const [first = null, ...more] = pictures;
  if (more.length > 0) {
    found.push(finding('image-several', { value: more.join(' '), header }, pictures.slice(0, 5)));
  }
  return parsed(first, ...found);
}

/** Each doubt gets what resolves the whole cell; none, where something would be lost. */
function withSuggestions({ links, findings, ways }: ReadLinks, header: string): ReadLinks['findings'] {
  if (isResolved(findings) || ways.some((way) => way.length === 0)) return findings;
  const most = Math.max(...ways.map((way) => way.length));
  const texts = Array.from({ length: most }, (_, way) =>
    [...links, ...ways.map((each) => each[Math.min(way, each.length - 1)]!)].join('\n'),
  );
  const suggestions = resolving(texts, (text) => readLinks(text, header).findings);
  return findings.map((each) => (isResolved([each]) ? each : { ...each, suggestions }));
}
