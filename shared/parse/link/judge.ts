// Whether visitors can and should open an address: private places, sign-ins, secrets in it, hosts misspelt.

import { decoded, hostOf } from './address.ts';

export type Verdict = 'good' | 'private' | 'may-be-closed' | 'secret' | 'misspelt';

export interface LinkVerdict {
  readonly verdict: Verdict;
  /** The address as it may have been meant; '' when nobody can tell. */
  readonly meant: string;
  /** What is wrong, where it is a part of the address. */
  readonly part: string;
}

const PRIVATE_HOST =
  /^(?:localhost|\d{1,3}(?:\.\d{1,3}){3})$|^intranet\.|(?:^|\.)(?:local|localhost|lan|internal|intranet|intra|corp|home|private|invalid|test|localdomain)$|^(?:mail\.google|outlook\.(?:live|office|office365))\.com$/;
/** Sites that have private places and public ones; at any other host only the path of an administrator is private. */
const SITE =
  /(?:google|sharepoint|dropbox|facebook|canva|trello|icloud|onedrive\.live)\.com|eventbrite\.|1drv\.ms|notion\.so|wetransfer\.com|we\.tl/;
const ADMINISTRATION =
  /^https?:\/\/[^/]+\/(?:[^?#]*\/)?(?:wp-admin|wp-login\.php|administrator|admin|backoffice|back-office)(?:[/?#]|$)/;
const PRIVATE_PATH: readonly RegExp[] = [
  /^https?:\/\/docs\.google\.com\/(?:.*\/)?edit\b/,
  /^https?:\/\/drive\.google\.com\/drive\/(?:u\/\d+\/)?(?:my-drive|home|recent|starred|shared-with-me)\b/,
  /^https?:\/\/calendar\.google\.com\/calendar\/(?:u\/|r\b)/,
  /^https?:\/\/(?:www\.)?eventbrite\.[a-z.]+\/(?:manage|myevent|organizations)\b/,
  /^https?:\/\/(?:www\.)?canva\.com\/design\/.*\/edit\b/,
];
const MAY_BE_CLOSED: readonly RegExp[] = [
  /^https?:\/\/drive\.google\.com\//,
  /^https?:\/\/docs\.google\.com\/(?!.*\/(?:pub|pubhtml|viewform|formresponse|preview)\b)/,
  /^https?:\/\/(?:[\w-]+\.)*(?:sharepoint\.com|1drv\.ms|onedrive\.live\.com|notion\.so|wetransfer\.com|we\.tl|icloud\.com)\//,
  /^https?:\/\/(?:www\.)?(?:dropbox\.com\/home|facebook\.com\/groups|canva\.com\/design|trello\.com\/b)\b/,
];
const SECRET =
  /([?&;#])((?:password|passwd|pwd|access_token|auth_token|authtoken|id_token|refresh_token|sessionid|session_id|jsessionid|phpsessid|api_?key|client_secret)=)[^&#;]*/i;
const MAIL =
  /(?:^|[^\p{L}\p{N}@]|[\p{L}\p{N}]@)[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,}/u;
const ENDINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    con: 'com',
    cmo: 'com',
    ocm: 'com',
    vom: 'com',
    xom: 'com',
    comm: 'com',
    ogr: 'org',
    rog: 'org',
    orgg: 'org',
    orq: 'org',
    nte: 'net',
    frr: 'fr',
  }),
);
const ASCII = /^[\x21-\x7e]*$/;
const GOOD: LinkVerdict = { verdict: 'good', meant: '', part: '' };

/** Judges an address that `isWebAddress` lets through. */
export function judged(address: string): LinkVerdict {
  const host = hostOf(address);
  const lower = address.toLowerCase();
  const isAt = (places: readonly RegExp[]) => SITE.test(host) && places.some((place) => place.test(lower));
  if (PRIVATE_HOST.test(host) || ADMINISTRATION.test(lower) || isAt(PRIVATE_PATH)) {
    const form = /^(https?:\/\/docs\.google\.com\/forms\/d\/[^?#]*\/)edit\b.*$/i.exec(address);
    return { verdict: 'private', meant: form ? `${form[1]}viewform` : '', part: '' };
  }
  const secret = address.includes('=') ? SECRET.exec(address) : null;
  if (secret) return { verdict: 'secret', meant: without(address, secret[0]), part: secret[2]!.slice(0, -1) };
  if (address.includes('@') || /%40/i.test(address)) {
    const mail = mailIn(address);
    if (mail) return { verdict: 'secret', meant: mail.meant, part: mail.mail };
  }
  const ending = host.slice(host.lastIndexOf('.') + 1);
  const meantEnding = ENDINGS.get(ending);
  if (meantEnding)
    return {
      verdict: 'misspelt',
      meant: address.replace(new RegExp(`\\.${ending}(?=[:/?#]|$)`, 'i'), `.${meantEnding}`),
      part: '',
    };
  if (/^w{2}\.|^w{4,}\./.test(host)) {
    return { verdict: 'misspelt', meant: address.replace(/\/\/w+\./i, '//www.'), part: '' };
  }
  const second = /[^/=&?#:%]https?:\/\//i.exec(address);
  if (second) {
    const cut = second.index + 1;
    return { verdict: 'misspelt', meant: `${address.slice(0, cut)}\n${address.slice(cut)}`, part: '' };
  }
  if (!ASCII.test(host) && host.split('.').some(isMixed)) return { verdict: 'misspelt', meant: '', part: '' };
  return isAt(MAY_BE_CLOSED) ? { verdict: 'may-be-closed', meant: '', part: '' } : GOOD;
}

/** Without a parameter, and without the mark that no longer leads one in. */
function without(address: string, parameter: string): string {
  const rest = address.replace(parameter, parameter.startsWith('?') ? '?' : '');
  return rest.replace('?&', '?').replace(/\?(?=#|$)/, '');
}

/** A mail address in an address: somebody's, more likely than not. `@name@host` is a public name. */
function mailIn(address: string): { mail: string; meant: string } | null {
  const parameter = address
    .slice(0, 2_000)
    .split(/(?=[?&#])/)
    .find((part) => /^[?&#]/.test(part) && MAIL.test(decoded(part) || part.replace(/%40/gi, '@')));
  if (parameter) return { mail: decoded(parameter).replace(/^.*=/, ''), meant: without(address, parameter) };
  const path = address.replace(/^https?:\/\//i, '').replace(/%40/gi, '@');
  const mail = MAIL.exec(path);
  return mail ? { mail: mail[0].replace(/^[^\p{L}\p{N}]/u, ''), meant: '' } : null;
}

/** Latin letters beside Greek or Cyrillic ones in one name: it only looks like another. */
function isMixed(label: string): boolean {
  return /[a-z]/i.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(label);
}
