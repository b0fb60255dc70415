// Flags: two regional letters are the code of a country, a black flag with tags is a nation of the United Kingdom.

const FLAG =
  /([\u{1f1e6}-\u{1f1ff}])([\u{1f1e6}-\u{1f1ff}])|\u{1f3f4}([\u{e0061}-\u{e007a}]{4,5})\u{e007f}/gu;
const FIRST_REGIONAL = 0x1f1e6;
const FIRST_TAG = 0xe0061;
const NATIONS: Readonly<Record<string, string>> = { gbeng: 'England', gbsct: 'Scotland', gbwls: 'Wales' };

export function hasFlag(text: string): boolean {
  return /[\u{1f1e6}-\u{1f1ff}\u{1f3f4}]/u.test(text);
}

/** The codes that the flags of a text show, such as `FR`, and the text without them. */
export function takeFlags(text: string): { codes: string[]; rest: string } {
  const codes: string[] = [];
  const rest = text.replace(FLAG, (_, one?: string, two?: string, tags?: string) => {
    const nation = tags && letters(tags, FIRST_TAG).toLowerCase();
    codes.push(nation ? (NATIONS[nation] ?? nation.toUpperCase()) : letters(`${one}${two}`, FIRST_REGIONAL));
    return '\n';
  });
  return { codes, rest };
}

function letters(text: string, first: number): string {
  return Array.from(text, (letter) => String.fromCharCode(65 + letter.codePointAt(0)! - first)).join('');
}
