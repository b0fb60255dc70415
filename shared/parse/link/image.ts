// Addresses that lead to a page or a document where a picture is wanted.

import { decoded } from './unwrap.ts';
import { hostOf, isWebAddress } from './web-address.ts';

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
