// Web addresses: which texts are some, what is wrapped in or added to them, which lead to a picture.

import { countryIn } from '../country/find.ts';

// `URL` is missing in Apps Script, and zod's url() refuses everything there: so the form is said here.
const WEB_ADDRESS =
  /^https?:\/\/(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*(?::\d{1,5})?(?:[/?#][^\s<>"]*)?$/iu;
/** It ends where another address was to begin. */
const CUT_OFF = /.https?:\/\/$/i;
const LONGEST = 2_000;

/** Whether the text is an http or https address with a host name, without a user or a password in it. */
export function isWebAddress(text: string): boolean {
  return text.length <= LONGEST && WEB_ADDRESS.test(text) && !CUT_OFF.test(text);
}

/** The host of an address, in small letters, without a port. */
export function hostOf(address: string): string {
  return (/^[a-z]+:\/\/([^/?#:]*)/i.exec(address)?.[1] ?? '').toLowerCase();
}

// The last part of a host: by it, `example.org/tickets` is an address and `poster.jpg` is not.

const ENDINGS: ReadonlySet<string> = new Set(
  `com org net info biz edu gov int mil name pro museum coop aero jobs cat tel travel asia mobi eu uk app dev events live online site
  website store shop blog page link art music theater tickets band show film movie photo photos photography gallery design studio agency
  cafe bar pub restaurant club party dance fun tours guide city paris bzh alsace corsica london wales cymru scot berlin brussels vlaanderen
  gent amsterdam barcelona madrid quebec nyc tokyo world earth space xyz top social network media press news radio zone house center
  community foundation gives ngo ong school university academy education vip cloud tech rocks plus today life love family kids green eco
  bio farm garden boutique company group team works international global agency digital host fans wiki ink pink blue red`.split(
    /\s+/,
  ),
);

export function isEnding(text: string): boolean {
  const ending = text.toLowerCase();
  if (ENDINGS.has(ending) || /^xn--/.test(ending)) return true;
  return ending.length === 2 && /^[a-z]{2}$/.test(ending) && countryIn(ending) !== null;
}

// Addresses that lead to a page or a document where a picture is wanted.

const DOCUMENT =
  /\.(?:html?|php|aspx?|jsp|pdf|docx?|pptx?|zip|mp4|mov|webm|mp3|ai|psd|eps|indd|heic|tiff?)(?:[?#]|$)/i;
const PAGES: readonly RegExp[] = [
  /^https?:\/\/(?:www\.)?instagram\.com\//i,
  /^https?:\/\/(?:[\w-]+\.)?facebook\.com\//i,
  /^https?:\/\/(?:www\.|m\.)?(?:youtube\.com\/(?:watch|shorts|@)|youtu\.be\/|vimeo\.com\/\d)/i,
  /^https?:\/\/(?:www\.)?(?:flickr\.com\/photos|pinterest\.[a-z.]+|unsplash\.com\/photos|canva\.com|tiktok\.com|x\.com|twitter\.com|linkedin\.com)(?:\/|$)/i,
  /^https?:\/\/imgur\.com\/(?:a\/|gallery\/)?\w+$/i,
  /^https?:\/\/(?:photos\.app\.goo\.gl|photos\.google\.com|drive\.google\.com|docs\.google\.com|icloud\.com|we\.tl|wetransfer\.com|1drv\.ms)\//i,
  /^https?:\/\/(?:www\.)?dropbox\.com\/(?!.*[?&](?:raw|dl)=1)/i,
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/(?:imgres|search)\b/i,
  /^https?:\/\/[\w.-]+\/wiki\/(?:File|Fichier|Image|Datei):/i,
];

/** Whether it surely shows no picture; addresses without an ending often do. */
export function isPage(address: string): boolean {
  return (
    DOCUMENT.test(address.split(/[?#]/)[0]!) ||
    PAGES.some((page) => page.test(address)) ||
    /^https?:\/\/[^/?#]+\/?$/.test(address)
  );
}

/** The picture that a page is known to lead to; '' when nobody can tell. */
export function pictureOf(address: string): string {
  if (/(?:^|\.)dropbox\.com$/.test(hostOf(address))) {
    const bare = address.replace(/([?&])(?:dl|raw)=0(&|$)/, '$1').replace(/[?&]$/, '');
    return `${bare}${bare.includes('?') ? '&' : '?'}raw=1`;
  }
  const carried = decoded(/[?&]imgurl=([^&#]+)/.exec(address)?.[1] ?? '');
  return isWebAddress(carried) ? carried : '';
}

// Addresses inside what carries them: Markdown, HTML, formulas, angle brackets, and links that lead to links.

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

// Parameters that only say where a visitor came from. The page is the same without them; some name the person
// to whom a newsletter went.

const TRACKING =
  /^(?:amp;)?(?:utm_\w+|mtm_\w+|pk_(?:campaign|kwd|source|medium|keyword|content)|hsa_\w+|at_(?:medium|campaign|custom\w*)|fbclid|fb_(?:action_ids|action_types|source|ref)|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ttclid|twclid|li_fat_id|mc_[ce]id|igshid|igsh|_hsenc|_hsmi|__hs\w+|hsctatracking|mkt_tok|vero_(?:id|conv)|oly_(?:enc|anon)_id|_openstat|wickedid|_ga|_gl|_gac|xtor|ml_subscriber(?:_hash)?|srsltid|sc_cid|epik|rb_clickid|ref_(?:src|url)|mibextid|rdid|share_id)$/i;
/** `si` is a tracker here, and anything elsewhere. */
const SHARERS = /(?:^|\.)(?:youtube\.com|youtu\.be|spotify\.com)$/;
/** An address that was signed as a whole stops working when a part is missing. */
const SIGNED = /[?&](?:x-amz-[\w-]+|x-goog-[\w-]+|signature|sig|hmac|hash)=/i;

/** Another address, more likely one that follows without a space than a part of the parameter. */
const GLUED = /https?:\/\//i;

/** The address without them, and their names in order. */
export function withoutTracking(address: string): { address: string; names: string[] } {
  const start = address.indexOf('?');
  if (start < 0 || SIGNED.test(address)) return { address, names: [] };
  const hash = address.indexOf('#', start);
  const end = hash < 0 ? address.length : hash;
  const isSharer = SHARERS.test(hostOf(address));
  const names: string[] = [];
  const kept = address
    .slice(start + 1, end)
    .split('&')
    .filter((parameter) => {
      const name = parameter.split('=')[0]!;
      const isNoise = (TRACKING.test(name) || (isSharer && name === 'si')) && !GLUED.test(parameter);
      if (isNoise) names.push(name.replace(/^amp;/i, ''));
      return !isNoise;
    });
  if (names.length === 0) return { address, names };
  const query = kept.length > 0 ? `?${kept.join('&')}` : '';
  const rest = address.slice(0, start) + query + address.slice(end);
  // Behind a # there may be parameters of its own.
  const more = withoutTracking(rest);
  return { address: more.address, names: [...names, ...more.names] };
}
