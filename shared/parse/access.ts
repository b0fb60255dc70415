// Reads what access there is: known terms in one spelling each, so that visitors can filter by them; all else
// as typed. What denies a thing is kept in one piece with what it may deny, and never becomes the thing.

import { type Finding, finding } from '../issues/issue.ts';
import { oneLine } from '../text.ts';
import { accessNear, accessTerm, mentionsTerm, saysYes } from './access/find.ts';
import { isUnticked, type Piece, piecesOf, weakParts } from './list/pieces.ts';
import { writeList } from './list/write.ts';
import { nameKey } from './name.ts';
import { nothingIn } from './nothing.ts';
import { type Parsed, parsed, resolving } from './parsed.ts';

/** Reads an `Access` cell. Blank gives `[]`. */
export function parseAccess(text: string): Parsed<string[]> {
  if (text === '') return parsed([]);
  const term = accessTerm(text);
  if (term !== null) return parsed([term]);
  const { terms, findings } = readAccess(text);
  return parsed(terms, ...findings, ...misspelt(terms));
}

const NOTHING =
  /^(?:n ?[/.] ?a\.?|s ?[/.] ?o\.?|tb[cd]|(?:nous |please |merci de (?:nous )?)?(?:contacter|contactez-nous|contact us|contact|ask us|ask|see website|voir (?:le )?site)|[-–—_./\\…]+)$/i;
const namesNothing = (text: string) => NOTHING.test(text) || nothingIn(text) !== null;
const SAYS = /[\p{L}\p{N}\p{So}]/u;
const MOST_LOOKED_UP = 5;

function readAccess(text: string): { terms: string[]; findings: Finding[] } {
  const once = new Map<string, string>();
  const denied: string[] = [];
  const nothing: string[] = [];
  for (const piece of withWhatTheyDeny(piecesOf(text))) {
    const name = oneLine(piece);
    const isNothing = namesNothing(name) || !SAYS.test(name) || isUnticked(name);
    const terms = isNothing ? [] : termsOf(name);
    if (terms.length === 0) nothing.push(name);
    else if (terms.length === 1 && accessTerm(name) === null && isDenial(name)) denied.push(name);
    for (const term of terms) if (!once.has(nameKey(term))) once.set(nameKey(term), term);
  }
  const findings: Finding[] = [];
  if (denied.length > 0) findings.push(finding('access-denied', { value: denied.join('; ') }));
  if (nothing.length > 0) {
    findings.push(finding('list-left-out', { value: nothing.join('; '), header: 'Access' }));
  }
  return { terms: [...once.values()], findings };
}

/**
 * A denial takes the rest of its line with it: `no lift, hearing loop` may deny both. One that names nothing,
 * such as `sorry, not available` or `We do not have:`, may deny all that stands in the cell.
 */
function withWhatTheyDeny(pieces: readonly Piece[]): string[] {
  const denies = ({ text }: Piece) => accessTerm(text) === null && isDenial(text);
  if (pieces.some((piece) => denies(piece) && (/[:：]$/.test(piece.text) || !mentionsTerm(piece.text)))) {
    return [
      pieces
        .map(({ text }) => text)
        .join(', ')
        .replace(/([:：]), /g, '$1 '),
    ];
  }
  const lines: string[] = [];
  let isDenying = false;
  for (const piece of pieces) {
    const goesOn = piece.after !== '\n' && piece.after !== ';';
    if (isDenying && goesOn && !saysYes(piece.text)) lines.push(`${lines.pop()}, ${piece.text}`);
    else {
      lines.push(piece.text);
      isDenying = denies(piece);
    }
  }
  return lines;
}

/** The known terms of a piece, when it is surely made of nothing else; else the piece as typed. */
function termsOf(name: string): string[] {
  const bare = name.replace(/^(?:and|et|&|\+)\s+/i, '').replace(/([^.])\.$/, '$1');
  const one = accessTerm(bare);
  if (one) return [one];
  const each = (weakParts(bare)?.parts ?? strokes(bare)).map(accessTerm);
  return each.length > 1 && each.every((term) => term !== null) ? (each as string[]) : [name];
}

/** `BSL/LSF`: short, and yet two. */
function strokes(name: string): string[] {
  return name.includes('/') ? name.split('/').map((part) => part.trim()) : [];
}

function misspelt(terms: readonly string[]): Finding[] {
  const slips = terms.filter((term) => accessTerm(term) === null && !isDenial(term)).slice(0, MOST_LOOKED_UP);
  const near = slips.flatMap((value) => accessNear(value).map((read) => ({ value, read })));
  if (near.length === 0) return [];
  const texts = near.map(({ value, read }) => writeList(terms.map((term) => (term === value ? read : term))));
  const suggestions = resolving(texts, (text) => readAccess(text).findings);
  return [finding('access-misspelt', { value: near[0]!.value, read: near[0]!.read }, suggestions)];
}

// Words that take back what stands beside them: they never let a term count as there.

const DENIES =
  /(?:^|[^\p{L}])(?:no|not|nor|neither|non|none|never|without|cannot|can['’]?t|isn['’]?t|aren['’]?t|doesn['’]?t|don['’]?t|won['’]?t|lacks?|lacking|unsuitable|inaccessible|inaccessibles|unavailable|indisponible|sans|pas|aucun|aucune|ni|ne|n['’]|hors service|out of order|broken|en panne|impossible|sorry|désolée?s?|unfortunately|malheureusement|except|sauf|unless)(?:$|[^\p{L}])|n['’](?:est|y|a|ont)|[✗✘❌✖⛔🚫≠]|(?:^|\s)(?:0|zero|zéro)\s|[:=]\s*(?:n|x|0)\s*$|un-?accessible|non-/iu;
/** What is in the way, rather than what helps. */
const BARRIER =
  /(?:^|[^\p{L}])(?:\d{1,3}|some|few|several|quelques|plusieurs|narrow|steep) (?:steps?|stairs?|marches?|escaliers?)(?:$|[^\p{L}])/iu;
const UNSURE =
  /\?|(?:^|[^\p{L}])(?:maybe|perhaps|peut-être|tbc|à confirmer|unknown|unsure|limited|limitée?s?|partial|partially|partiel|partielle|partiellement|restricted)(?:$|[^\p{L}])/iu;

/** Whether a text says, or may say, that something is not there. */
function isDenial(text: string): boolean {
  return DENIES.test(text) || UNSURE.test(text) || BARRIER.test(text);
}
