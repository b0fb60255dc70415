// Which addresses a page may lead to.

/** Whether an address may stand in `href`: the web and nothing else, whatever was published. */
export function isWebLink(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** Whether a picture may be shown: only over https, so that no page makes its reader ask in the clear. */
export function isSafePicture(url: string): boolean {
  return /^https:\/\//i.test(url);
}
