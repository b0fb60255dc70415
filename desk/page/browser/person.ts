// Who looks at this page, as whom the page acts; and what it remembers of them in this browser.

export type PersonLanguage = 'en' | 'fr';

const asked = new URLSearchParams(location.search);

const EDITOR = 'editor@example.org';

/** The person of this window, from `?as=` when that is an address. */
export const me = asked.get('as')?.match(/^[^\s@]+@[^\s@]+\.[^\s@]+$/)?.[0] ?? EDITOR;
/** The desk's second person, for trying things out. */
export const SECOND = 'second@example.org';

const NAMES: Readonly<Record<string, string>> = {
  [EDITOR]: 'Editor',
  [SECOND]: 'Second editor',
  'other@example.org': 'Another person',
};

/** How people are called at the desk: the desk's own by a name, others by what stands before the @. */
export function nameOf(email: string): string {
  return NAMES[email] ?? email.split('@')[0]!;
}

const COLORS = ['#b4531b', '#5b4bb5', '#11697a', '#9c2f6b', '#4c6b12'];

/** The same colour for the same person, everywhere. */
export function colorOf(email: string): string {
  if (email === SECOND) return COLORS[0]!;
  let sum = 0;
  for (const letter of email) sum = (sum * 31 + letter.codePointAt(0)!) % 9973;
  return COLORS[sum % COLORS.length]!;
}

/** What this browser remembers under a name, `''` for nothing; for each person apart. */
export function recall(name: string): string {
  try {
    return localStorage.getItem(`desk.${name}.${me}`) ?? '';
  } catch {
    return '';
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`desk.${name}.${me}`, value);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** The person's language at Google, which the sidebar speaks. */
export function language(): PersonLanguage {
  return recall('language') === 'fr' ? 'fr' : 'en';
}
