// Reads lists of words, whatever separates them; each once, in the order typed. What may be one name or
// several stays one, and is asked about.

import { type Finding, finding } from '../issues/issue.ts';
import { memoize, OF_CELLS } from '../memoize.ts';
import { oneLine } from '../text.ts';
import { genresIn, isGenre, isNameWithComma, isWholeName, namesNothing } from './list/names.ts';
import { hasKeptComma, isUnticked, piecesOf, tightSides, type Weak, weakParts } from './list/pieces.ts';
import { writeList } from './list/write.ts';
import { nameKey } from './name.ts';
import { isResolved, type Parsed, parsed, resolving } from './parsed.ts';

/** One or more names with nothing that may or may not separate. */
const PLAIN = /^[\p{L}\p{M}\p{N} ,'’-]*$/u;
const WEAK_WORDS =
  / (?:and|et|-|–) |^(?:and|et) |, ?(?:and|et) |^ ?-|^(?:etc|tb[cd]|na|nil|none|n[ée]ant|aucune?)$|\d,\d| etc\b/i;
const LONGEST = 60;
const LONGEST_ASKED = 2_000;

/** Reads a cell of several words. Blank gives `[]`; `header` stands in the findings. */
export function parseList(text: string, header = 'Tags'): Parsed<readonly string[]> {
  return text === '' ? BLANK : readOnce(text, header);
}

const BLANK: Parsed<readonly string[]> = parsed([]);

const readOnce = memoize((text: string, header: string): Parsed<readonly string[]> => {
  if (PLAIN.test(text) && !WEAK_WORDS.test(text) && !hasKeptComma(text)) {
    const items = text
      .split(',')
      .map(oneLine)
      .filter((item) => item !== '');
    if (items.every((item) => item.length <= LONGEST && !namesNothing(item) && genresIn(item) === null)) {
      return parsed(once(items));
    }
  }
  const read = readList(withoutBrackets(text), header);
  if (isResolved(read.findings)) return parsed(once(read.items.flatMap(shown)), ...read.findings);
  // In a cell as long as that, nobody looks for one word.
  const suggestions =
    text.length > LONGEST_ASKED
      ? []
      : resolving(
          [writeList(read.items.flatMap(apart)), writeList(read.items.flatMap(shown)), ...asOneName(text)],
          (other) => readList(other, header).findings,
        );
  return parsed(
    once(read.items.flatMap(shown)),
    ...read.findings.map((each) => (isResolved([each]) ? each : { ...each, suggestions })),
  );
}, OF_CELLS);

/** `["Jazz","Soul"]`, as another program writes a list. */
function withoutBrackets(text: string): string {
  return /^\s*\[[^[\]]*\]\s*$/.test(text) ? text.trim().slice(1, -1) : text;
}

interface Item {
  readonly text: string;
  /** What it may be instead. */
  readonly parts?: readonly string[];
  /** Whether it is read as its parts. */
  readonly isSplit?: boolean;
}

const shown = ({ text, parts, isSplit }: Item) => (isSplit && parts ? parts : [text]);
const apart = ({ text, parts }: Item) => parts ?? [text];

function readList(text: string, header: string): { items: Item[]; findings: Finding[] } {
  const items: Item[] = [];
  const found = {
    split: [] as string[],
    whole: [] as string[],
    asked: [] as string[],
    long: [] as string[],
    out: [] as string[],
  };
  const pieces = piecesOf(text);
  const separators = new Set(pieces.map(({ after }) => after).filter((after) => after !== ''));
  pieces.forEach(({ text: piece, isQuoted, after }, index) => {
    const isLast = index === pieces.length - 1 && index > 0 && after === ',';
    const name = isQuoted ? piece : bare(piece, isLast);
    if (name === '') return;
    if (!isQuoted && (namesNothing(name) || isUnticked(name))) {
      found.out.push(name);
      return;
    }
    if (name.length > LONGEST) found.long.push(name);
    const item = isQuoted || name.length > LONGEST ? { text: name } : itemOf(name, isLast, found);
    items.push(item);
  });
  if (separators.has(',') && separators.size > 1 && items.length > 0) found.split.push(oneLine(text));
  const findings: Finding[] = [];
  const note = (code: Finding['code'], values: readonly string[], more = {}) => {
    if (values.length > 0) findings.push(finding(code, { value: values.join('; '), header, ...more }));
  };
  note('list-maybe-several', found.asked);
  note('list-item-long', found.long);
  note('list-split', found.split, { read: items.flatMap(shown).join(' · ') });
  note('list-kept-whole', found.whole);
  note('list-left-out', found.out);
  return { items, findings };
}

/** Without the `and` before the last, and without the full stop behind it. */
function bare(piece: string, isLast: boolean): string {
  const rest = isLast ? piece.replace(/^(?:and|et|or|ou|&)\s+/i, '') : piece;
  return /^[^.]{4,}\.$/.test(rest) && isLast ? rest.slice(0, -1).trim() : rest;
}

/** One name, or several: `split`, `whole` and `asked` take what is to be said of it. */
function itemOf(
  name: string,
  isLast: boolean,
  found: { split: string[]; whole: string[]; asked: string[] },
): Item {
  const weak = isWholeName(name) ? null : weakParts(name);
  if (!weak) {
    const parts = genresIn(name);
    const sides = tightSides(name);
    if (sides && !isWholeName(name)) {
      found.asked.push(name);
      return { text: name, parts: sides };
    }
    if (!parts && (/\([^()]*,/.test(name) || isNameWithComma(name))) found.whole.push(name);
    if (!parts) return { text: name };
    found.asked.push(name);
    return { text: name, parts };
  }
  const kind = kindOf(weak, isLast);
  if (kind !== 'silent') found[kind].push(name);
  return { text: name, parts: weak.parts, isSplit: kind === 'split' || kind === 'silent' };
}

/** `silent` and `split`: surely several. `whole`: one, as names go. `asked`: nobody can know. */
function kindOf({ parts, by }: Weak, isLast: boolean): 'silent' | 'split' | 'whole' | 'asked' {
  const areGenres = parts.every(isGenre);
  if (by === '/' && parts.length > 2) return 'silent';
  if (by === '') return 'asked';
  if (parts.length > 2) return 'split';
  if (isLast && by !== '/' && by !== '-') return areGenres ? 'split' : 'asked';
  if (by === '/' || by === '+') return 'asked';
  return areGenres ? 'asked' : 'whole';
}

/** The whole cell as one name, such as `Rain, Stone & Thunder`. */
function asOneName(text: string): string[] {
  const line = oneLine(text);
  return /[,][^,]*(?:&| and | et )/i.test(line) && line.length <= LONGEST ? [writeList([line])] : [];
}

function once(names: readonly string[]): string[] {
  if (names.length < 2) return [...names];
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(nameKey(name))) first.set(nameKey(name), name);
  return [...first.values()];
}
