// What may go public as a web address: the gate through which every link passes.

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
