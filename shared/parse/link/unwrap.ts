// Addresses inside what carries them: Markdown, HTML, formulas, angle brackets, and links that lead to links.

import { hostOf, isWebAddress } from './web-address.ts';

/** The text with every carried address on a line of its own, without its label. Linear. */
export function unwrapped(text: string): string {
  if (!/[<[("'«“]/.test(text)) return text;
  return text
    .replace(
      /<(?:a|img|iframe)\b[^<>]{0,2000}?\b(?:href|src)\s*=\s*["']([^"'<>]{1,2000})["'][^<>]{0,2000}>/gi,
      (_, url) => `\n${plain(url)}\n\u0001`,
    )
    .replace(/\u0001[^<\n]{0,300}<\/a>/gi, '')
    .replace(/\u0001/g, '')
    .replace(/<\/?(?:a|p|br|li|ul|span|div|b|i|strong|em|iframe|img)\b[^<>]{0,300}>/gi, (tag) =>
      // `<i frame src="https://…">`: an address stays, to be asked about.
      tag.includes('://') ? tag : '\n',
    )
    .replace(
      /!?\[[^[\]\n]{0,300}\]\(\s*<?([^\s()<>]{1,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,2000})?)>?(?:\s+["'][^"'\n]{0,300}["'])?\s*\)/g,
      '\n$1\n',
    )
    .replace(/\[url=["']?([^\]"'\s]{1,2000})["']?\][^[]{0,300}\[\/url\]/gi, '\n$1\n')
    .replace(
      /=(?:HYPERLINK|LIEN_HYPERTEXTE|IMAGE)\(\s*"([^"\n]{1,2000})"(?:(?!:\/\/)[^)\n]){0,300}\)/gi,
      '\n$1\n',
    )
    .replace(/[«“„]\s?(https?:\/\/[^\s«»“”]{1,2000})\s?[»”“]/gi, '\n$1\n')
    .replace(/<((?:https?:|mailto:|tel:|www\.)[^\s<>]{1,2000})>/gi, '\n$1\n');
}

function plain(url: string): string {
  return url.replace(/&amp;/gi, '&').trim();
}

const CARRIERS: readonly (readonly [host: RegExp, parameter: RegExp])[] = [
  [/^(?:www\.)?google\.[a-z.]+$/, /^[^?#]*\/url\?(?:[^#]*&)?(?:q|url)=([^&#]+)/],
  [/^lm?\.(?:facebook|instagram)\.com$/, /[?&]u=([^&#]+)/],
  [/\.safelinks\.protection\.outlook\.com$/, /[?&]url=([^&#]+)/],
];

/** Where a link that only leads on leads to; `null` when it is no such link. */
export function carriedBy(address: string): string | null {
  const host = hostOf(address);
  const carrier = CARRIERS.find(([hosts]) => hosts.test(host));
  const target = carrier && decoded(carrier[1].exec(address)?.[1] ?? '');
  return target && isWebAddress(target) ? target : null;
}

/** Without percent signs; '' when they make no sense. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
