// Which country a text names: codes, names in English and French, native names of many, and what is unclear.

import { folded, oneLine } from '../../text.ts';
import { isOneSlip } from '../near.ts';
import { AFRICA } from './africa.ts';
import { AMERICAS } from './americas.ts';
import { ASIA } from './asia.ts';
import { demonyms } from './demonyms.ts';
import { EUROPE, NATIONS } from './europe.ts';
import { OCEANIA } from './oceania.ts';

export interface Country {
  /** ISO 3166-1 alpha-2; `XK` for Kosovo; `GB-ENG` and the like for the nations of the United Kingdom. */
  readonly code: string;
  /** As typed, in the spelling of the table: `allemagne` → `Allemagne`, `fr` → `FR`. */
  readonly name: string;
}

/** The country a text names, or `null`; case, accents and punctuation do not matter. */
/** Anything else, such as `?`, may say something more. */
const ONLY_A_NAME = /^[\p{L}\p{M}\p{N}\s'’‘ʻ.,()&-]+$/u;

export function countryIn(text: string): Country | null {
  const line = oneLine(text);
  if (!ONLY_A_NAME.test(line)) return null;
  const spellings = index().get(keyOf(line));
  if (!spellings) return null;
  const typed = line.toLowerCase().replace(/'/g, '’');
  return spellings.find(({ name }) => name.toLowerCase() === typed) ?? spellings[0]!;
}

/** What a text may mean that names no one country: two countries, a people, a slip of the finger. Likeliest first. */
export function countriesMeant(text: string): string[] {
  const key = keyOf(text);
  const unclear = UNCLEAR[key];
  if (unclear) return [...unclear];
  peoples ??= demonyms(folded);
  const people = peoples.get(key);
  if (people) return [namesOf(people.code)[people.language]];
  return key.length < 4 ? [] : [...new Set(near(key))].slice(0, 5);
}

export function isUnclear(text: string): boolean {
  return UNCLEAR[keyOf(text)] !== undefined;
}

/** Parts of countries that hosts name as theirs: neither unknown nor an ISO country. */
export function isRegion(text: string): boolean {
  return REGIONS.has(keyOf(text));
}

const UNCLEAR: Readonly<Record<string, readonly string[]>> = Object.assign(Object.create(null), {
  congo: ['Congo-Kinshasa', 'Congo-Brazzaville'],
  lecongo: ['Congo-Kinshasa', 'Congo-Brazzaville'],
  korea: ['South Korea', 'North Korea'],
  coree: ['Corée du Sud', 'Corée du Nord'],
  america: ['United States'],
  amerique: ['États-Unis'],
  virginislands: ['U.S. Virgin Islands', 'British Virgin Islands'],
  ilesvierges: ['Îles Vierges américaines', 'Îles Vierges britanniques'],
  saintmartin: ['Saint Martin (French part)', 'Sint Maarten'],
  guiana: ['French Guiana', 'Guyana'],
  timor: ['Timor-Leste'],
  sahara: ['Western Sahara'],
  en: ['United Kingdom', 'England'],
});

const REGIONS: ReadonlySet<string> = new Set(
  `québec catalonia catalogne catalunya basquecountry paysbasque euskadi brittany bretagne breizh corsica corse corsu flanders
  flandre flandres vlaanderen wallonia wallonie occitanie kurdistan tibet hawaii kabylie galicia galice sardinia sardaigne sicily
  sicile sápmi cornwall cornouailles kernow alsace rojava tahiti`
    .split(/\s+/)
    .map(folded),
);

let built: Map<string, Country[]> | undefined;
let peoples: ReturnType<typeof demonyms> | undefined;

/** Every spelling by its key, made when the first country is looked for. */
function index(): Map<string, Country[]> {
  if (built) return built;
  built = new Map();
  for (const { code, spellings } of entries()) {
    for (const name of spellings) {
      const country = { code, name };
      for (const key of new Set([keyOf(name), keyOf(name.replace(/ and | et |-et-/g, ' '))])) {
        const same = built.get(key);
        if (!same) built.set(key, [country]);
        else if (same[0]!.code === code) same.push(country);
      }
    }
  }
  return built;
}

function entries(): { code: string; spellings: string[] }[] {
  const lines = [AFRICA, AMERICAS, ASIA, EUROPE, OCEANIA, NATIONS].flatMap((table) =>
    table.trim().split('\n'),
  );
  return lines.map((line) => {
    const [, code = '', three = '', rest = ''] = /^(\S+) (\S+) (.*)$/.exec(line)!;
    const two = code.length === 2 ? [code] : [];
    return { code, spellings: [...two, three, ...rest.split(' / ')] };
  });
}

/** The English name of a code: for `NO`, which is a word too. */
export function longName(code: string): string {
  return namesOf(countryIn(code)!.code).en;
}

function namesOf(code: string): { en: string; fr: string } {
  const { spellings } = entries().find((each) => each.code === code)!;
  const [en = '', fr = ''] = spellings.slice(code.length === 2 ? 2 : 1);
  return { en, fr };
}

function near(key: string): string[] {
  const found: string[] = [];
  for (const [other, [country]] of index()) {
    if (other.length > 3 && isOneSlip(key, other)) found.push(country!.name);
  }
  return found;
}

/** `the`, `le`, `St` and `&` do not tell countries apart. */
function keyOf(text: string): string {
  return folded(
    text
      .replace(/^(?:the|la|le|les)\s+/i, '')
      .replace(/\bst\b\.?/i, 'saint')
      .replace(/\bste\b\.?/i, 'sainte')
      .replace(/’/g, "'"),
  );
}
