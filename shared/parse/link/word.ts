// What one word of a link cell is: an address, perhaps to be completed; a mail address; a name; a place on a disk.

import { isOneSlip } from '../near.ts';
import { isEnding, isWebAddress } from './address.ts';

export type Word =
  /** `isRead`: completed or repaired, so that somebody should know. */
  | { readonly kind: 'address'; readonly address: string; readonly isRead: boolean }
  | { readonly kind: 'bare'; readonly address: string }
  | { readonly kind: 'mail' | 'phone' | 'private'; readonly text: string }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'misspelt'; readonly text: string; readonly meant: string }
  | { readonly kind: 'secret'; readonly text: string; readonly meant: string }
  | { readonly kind: 'handle'; readonly text: string };

const MAIL =
  /^(?:mailto:)?[^\s@/:<>]{1,64}(?:@|\(at\)|\[at\])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\?.*)?$/iu;
const DISK = /^(?:file:|[a-z]:[\\/]|\\\\|~\/|\/(?:users|home|volumes|mnt)\/)/i;
const FOREIGN =
  /^(?:javascript|data|blob|ftp|sftp|chrome|about|vbscript|intent|content|magnet|ipfs|view-source):/i;
const SCHEME = /^([a-z]{3,7})(?:[:;]\s?[/\\]{1,4}|[/\\]{2}|:)(?=[\p{L}\p{N}])/iu;
const HANDLE = /^@[\p{L}\p{N}_][\p{L}\p{N}_.]{1,60}$/u;

/** No address is longer, however it is wrapped. */
const LONGEST = 4_000;

/** Reads one word, however it is wrapped and punctuated. */
export function readWord(typed: string): Word {
  if (typed.length > LONGEST) return { kind: 'word', text: typed };
  const text = bareAddress(typed);
  // Quotation marks stand around addresses, never in them.
  if (/[“”«»„]/.test(text)) return { kind: 'word', text: typed };
  if (isWebAddress(text) && !SCHEME.test(text.replace(/^https?:\/\//i, ''))) {
    return { kind: 'address', address: text, isRead: false };
  }
  if (MAIL.test(text)) return { kind: 'mail', text };
  if (/^(?:tel|sms|callto|whatsapp):/i.test(text)) return { kind: 'phone', text };
  if (DISK.test(text)) return { kind: 'private', text };
  if (HANDLE.test(text)) return { kind: 'handle', text };
  if (FOREIGN.test(text)) return { kind: 'word', text: typed };
  return withScheme(text) ?? { kind: 'word', text: typed };
}

/** Without brackets, quotation marks and full stops around it; what closes inside it stays. */
export function bareAddress(typed: string): string {
  let text = typed.replace(/^[<("'“”«»„[{‹]+/, '');
  for (let end = text.slice(-1); /[)\]}>"'“”«»›.,;:!…]/.test(end); end = text.slice(-1)) {
    if (end === ')' && text.split('(').length >= text.split(')').length) break;
    text = text.slice(0, -1);
  }
  return text;
}

/** An address whose scheme is missing, misspelt or doubled; `null` when it is none. */
function withScheme(text: string): Word | null {
  let rest = text;
  let scheme = '';
  for (let times = 0; times < 3; times += 1) {
    const [whole, typed] = SCHEME.exec(rest.replace(/^\/\/(?=[\p{L}\p{N}])/u, 'https://')) ?? [];
    if (!whole || !isScheme(typed!.toLowerCase())) break;
    scheme = /s/i.test(typed!) ? 'https' : scheme || 'http';
    rest = rest.replace(/^\/\/(?=[\p{L}\p{N}])/u, 'https://').slice(whole.length);
  }
  if (scheme === '' && !isHost(rest)) return null;
  const address = `${scheme || 'https'}://${rest}`;
  if (isWebAddress(address)) {
    return scheme === '' && !/^www\./i.test(rest) && !rest.includes('/')
      ? { kind: 'bare', address }
      : { kind: 'address', address, isRead: true };
  }
  return scheme === '' ? null : broken(text, rest, scheme);
}

function isScheme(typed: string): boolean {
  return (
    ['http', 'https'].some((scheme) => typed === scheme || isOneSlip(typed, scheme)) ||
    /^h+t+p+s*$/.test(typed)
  );
}

/** `www.` or a known ending. */
function isHost(text: string): boolean {
  const host = text.split(/[/?#:]/)[0]!;
  if (!/^[\p{L}\p{N}][\p{L}\p{N}.-]*\.\p{L}[\p{L}\p{N}-]+$/u.test(host)) return false;
  return (
    (/^www\./i.test(host) && host.split('.').length > 2) || isEnding(host.slice(host.lastIndexOf('.') + 1))
  );
}

/** With a scheme, and yet no address: a private host, a password, a slip in the host. */
function broken(text: string, rest: string, scheme: string): Word {
  const host = rest.split(/[/?#]/)[0]!;
  if (host.includes('@')) {
    const meant = `${scheme}://${rest.slice(host.lastIndexOf('@') + 1)}`;
    const user = host.slice(0, host.lastIndexOf('@')).split(':')[0]!;
    return { kind: 'secret', text: `${user}:…@`, meant: isWebAddress(meant) ? meant : '' };
  }
  if (/^(?:\[[\da-f:]+\]|localhost|\d{1,3}(?:\.\d{1,3}){3}|[\p{L}\p{N}-]+)(?::\d+)?$/iu.test(host)) {
    return { kind: 'private', text };
  }
  const meant = `${scheme}://${host
    .replace(/,/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '')}${rest.slice(host.length)}`;
  return isWebAddress(meant) ? { kind: 'misspelt', text, meant } : { kind: 'word', text };
}
