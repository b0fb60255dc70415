// Reads countries: the name is kept in the language it was typed in, a code as a code, a flag as its code.
// What could be two countries, or none, is shown as typed and asked about.

import { type Finding, finding } from '../issues/issue.ts';
import { oneLine } from '../text.ts';
import { type Country, countriesMeant, countryIn, isRegion, isUnclear, longName } from './country/find.ts';
import { hasFlag, takeFlags } from './country/flags.ts';
import { isUnticked, type Piece, piecesOf } from './list/pieces.ts';
import { nameKey } from './name.ts';
import { nothingIn } from './nothing.ts';
import { type Parsed, parsed, resolving } from './parsed.ts';

export { type Country, countryIn } from './country/find.ts';

/** Reads a cell of countries, each once. Blank gives `[]`. */
export function parseCountries(text: string, header = 'Host Countries'): Parsed<string[]> {
  const plain = plainCountry(text);
  if (plain !== undefined) return parsed(plain === null ? [] : [plain]);
  const { names, doubts } = readCountries(text);
  return parsed(names, ...findingsOf(names, doubts, header));
}

/** Reads a cell of one country. Several are shown as typed, with a warning. */
export function parseCountry(text: string, header = 'Country'): Parsed<string | null> {
  const plain = plainCountry(text);
  if (plain !== undefined) return parsed(plain);
  const { names, doubts } = readCountries(text);
  if (names.length < 2) return parsed(names[0] ?? null, ...findingsOf(names, doubts, header));
  const value = oneLine(text);
  return parsed(
    value,
    finding('country-several', { value, header }, resolvingCountries(names.filter(isOne))),
  );
}

/** One country and no doubt; `null` for a blank, `undefined` when it takes a closer look. */
function plainCountry(text: string): string | null | undefined {
  if (text.trim() === '') return null;
  if (text.length > 60 || WORDS.test(text.trim()) || isUnclear(text)) return undefined;
  const country = countryIn(text);
  return country && country.code !== 'GE' ? country.name : undefined;
}

interface Doubt {
  readonly kind: 'unclear' | 'unknown' | 'nothing' | 'state';
  readonly text: string;
}

/** In lower case these are words more often than countries, and NO and NA more often answers. */
const WORDS = /^(?:no|na|NO|NA|in|it|is|at|to|so|my|me|do|et|la|de|as|by|be|am|id|ma|sa|se|es|ne|pm|al)$/;
const NOTHING =
  /^(?:n ?[/.] ?a\.?|s ?[/.] ?o\.?|tb[cd]|nil|none|various|divers|aucun|n[ée]ant|[-–—_?./\\…]+)$/i;
const namesNothing = (text: string) => NOTHING.test(text) || (nothingIn(text) !== null && text !== 'NA');
const MOST_DOUBTS_LOOKED_UP = 5;
const MOST_NAMES_OFFERED = 50;

function readCountries(text: string): { names: string[]; doubts: Doubt[] } {
  const flagged = hasFlag(text) ? takeFlags(text) : { codes: [], rest: text };
  const pieces = withInverted(piecesOf(flagged.rest));
  const doubts: Doubt[] = [];
  const found: Country[] = [];
  for (const piece of pieces) {
    const name = piece.replace(/^(?:(?:and|et|[&+–—•*-])\s+)+/i, '');
    const isNothing = namesNothing(name) || isUnticked(name);
    const several = isNothing ? null : countriesOf(name);
    const isWord = pieces.length === 1 && WORDS.test(name);
    if (several && !isWord) {
      found.push(...several);
      if (several.some((each) => nameKey(each.name) === 'georgia'))
        doubts.push({ kind: 'state', text: name });
    } else if (isNothing) doubts.push({ kind: 'nothing', text: name });
    else {
      found.push({ code: nameKey(name), name });
      if (isWord || isUnclear(name)) doubts.push({ kind: 'unclear', text: name });
      else if (!isRegion(name)) doubts.push({ kind: 'unknown', text: name });
    }
  }
  for (const code of flagged.codes) {
    const country = countryIn(code);
    if (!country) doubts.push({ kind: 'unknown', text: code });
    const flag = country ?? { code, name: code };
    if (!found.some((each) => each.code === flag.code)) found.push(flag);
  }
  const once = new Map<string, string>();
  for (const { code, name } of found) if (!once.has(code)) once.set(code, name);
  return { names: [...once.values()], doubts };
}

/** `Congo, Democratic Republic of the` is one name, commas and all. */
function withInverted(pieces: readonly Piece[]): string[] {
  const names: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const length = [3, 2].find((count) => {
      const together = pieces.slice(at, at + count);
      const isCommas = together.length === count && together.slice(1).every(({ after }) => after === ',');
      return isCommas && countryIn(together.map((each) => each.text).join(', ')) !== null;
    });
    names.push(
      pieces
        .slice(at, at + (length ?? 1))
        .map((each) => each.text)
        .join(', '),
    );
    at += (length ?? 1) - 1;
  }
  return names;
}

/** The countries of a piece, when it is surely made of nothing else. */
function countriesOf(piece: string): Country[] | null {
  const one = isUnclear(piece) ? null : countryIn(piece);
  if (one) return [one];
  const bracketed = /^([^()]+) \(([^()]+)\)$/.exec(piece);
  if (bracketed) return bracketedCountry(piece, bracketed[1]!, bracketed[2]!);
  return wordByWord(piece.replace(/[/&+]/g, ' $& ').split(/\s+/));
}

/** `Congo (DRC)`, `Korea (South)`, `France (Bretagne)`: as typed, when both halves say one country. */
function bracketedCountry(piece: string, outside: string, inside: string): Country[] | null {
  const known = isUnclear(outside)
    ? (countryIn(inside) ?? countryIn(`${inside} ${outside}`))
    : isUnclear(inside) || inside === outside
      ? null
      : (countryIn(outside) ?? null);
  const other = countryIn(inside);
  if (!known || (other && other.code !== known.code)) return null;
  return [{ code: known.code, name: piece }];
}

const MOST_WORDS = 24;

const BETWEEN = /^(?:[/&+–—-]|and|et|y|und)$/i;

/** `France Belgique`, `FR/BE`, `France et Mali`: the longest names first, nothing left over. */
function wordByWord(words: readonly string[]): Country[] | null {
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  const found: Country[] = [];
  for (let at = 0; at < words.length; ) {
    const rest = [6, 5, 4, 3, 2, 1].filter((count) => at + count <= words.length);
    const length = rest.find((count) => {
      const name = words.slice(at, at + count).join(' ');
      return !isUnclear(name) && countryIn(name) !== null && !(count === 1 && /^[a-z]{1,3}$/.test(name));
    });
    if (length === undefined && found.length > 0 && BETWEEN.test(words[at]!)) {
      at += 1;
      continue;
    }
    if (length === undefined) return null;
    found.push(countryIn(words.slice(at, at + length).join(' '))!);
    at += length;
  }
  return found;
}

function findingsOf(names: readonly string[], doubts: readonly Doubt[], header: string): Finding[] {
  const findings: Finding[] = [];
  const note = (code: Finding['code'], kind: Doubt['kind'], asks: boolean) => {
    const of = doubts.filter((doubt) => doubt.kind === kind);
    if (of.length === 0) return;
    const suggestions = asks ? resolvingCountries(meant(names, of)) : [];
    findings.push(finding(code, { value: of.map(({ text }) => text).join('; '), header }, suggestions));
  };
  note('country-unclear', 'unclear', true);
  note('country-unknown', 'unknown', true);
  note('country-or-state', 'state', false);
  note('country-left-out', 'nothing', false);
  return findings;
}

/** The whole cell once more, with each doubtful name replaced by what it may mean; then one way at a time. */
function meant(names: readonly string[], doubts: readonly Doubt[]): string[] {
  if (names.length > MOST_NAMES_OFFERED) return [];
  const looked = doubts.slice(0, MOST_DOUBTS_LOOKED_UP);
  const ways = new Map(
    looked.map(({ text }) => [text, WORDS.test(text) ? [longName(text)] : waysOf(text)] as const),
  );
  const most = Math.max(...[...ways.values()].map((each) => each.length));
  return Array.from({ length: most }, (_, way) =>
    names.map((name) => ways.get(name)?.[Math.min(way, ways.get(name)!.length - 1)] ?? name).join(', '),
  );
}

/** What an unknown text may mean: itself misspelt, a people, or the country in its brackets. */
function waysOf(text: string): string[] {
  const [, inside] = /\(([^()]+)\)/.exec(text) ?? [];
  const named = inside ? countryIn(inside) : null;
  return [...countriesMeant(text), ...(named ? [named.name] : [])];
}

/** Text that would be asked about again for holding several is no answer. */
function isOne(text: string): boolean {
  return readCountries(text).names.length === 1;
}

function resolvingCountries(texts: readonly string[]): string[] {
  return resolving(texts, (text) => {
    const { doubts } = readCountries(text);
    const isOpen = doubts.some(({ kind }) => kind === 'unclear' || kind === 'unknown');
    return isOpen ? [finding('country-unknown', { value: text, header: '' })] : [];
  });
}
