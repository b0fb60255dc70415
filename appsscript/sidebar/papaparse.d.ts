// The part of Papa Parse that the sidebar uses. Its own types bring those of Node, which no browser has.

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly type: string; readonly code: string; readonly row?: number }[];
  readonly meta: { readonly delimiter: string };
}

declare const Papa: { parse(text: string, options: object): Parsed };
export default Papa;
