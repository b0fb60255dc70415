// The published term of what somebody typed under Access: only what says exactly one claim, and nothing against it.

import { folded } from '../../text.ts';
import { isOneSlip } from '../near.ts';
import { ACCESS_TERMS } from './terms.ts';

/** Anything else than these can change what is said: `?`, `✗`, `~`, `=`, `<`. */
const SPEAKS_PLAINLY = /^(?:[\p{L}\p{N}\p{M}\s'’‑-]|♿\ufe0f?)+$/u;
const YES =
  /(?:[:=–-]\s*(?:yes|oui|ok|available|disponible)|\((?:yes|oui|available|disponible)\)|(?:✓|✔|✅|☑)\ufe0f?)$/iu;

/** No term is longer. */
const LONGEST = 100;

/** The term, in the language it was typed in; `null` for what says anything else, or more. */
export function accessTerm(text: string): string | null {
  if (text.length > LONGEST) return null;
  const claim = text.replace(YES, '').trim();
  if (!SPEAKS_PLAINLY.test(claim)) return null;
  const terms = index().get(keyOf(claim));
  return terms?.find((term) => term.toLowerCase() === claim.toLowerCase()) ?? terms?.[0] ?? null;
}

/** Whether it says outright that what it names is there: `hearing loop: yes`. */
export function saysYes(text: string): boolean {
  return text.length <= LONGEST && YES.test(text);
}

/** Whether a term stands in it, whatever else does. */
export function mentionsTerm(text: string): boolean {
  const key = keyOf(text);
  return [...index().keys()].some((spelling) => spelling.length > 2 && key.includes(spelling));
}

/** Terms one letter away. */
export function accessNear(text: string): string[] {
  const key = keyOf(text);
  if (key.length < 6) return [];
  const terms = new Set<string>();
  for (const [spelling, [term]] of index()) {
    if (spelling.length > 5 && isOneSlip(key, spelling)) terms.add(term!);
  }
  return [...terms];
}

let built: Map<string, string[]> | undefined;

function index(): Map<string, string[]> {
  if (built) return built;
  const found = new Map<string, string[]>();
  const add = (term: string, spellings: readonly string[]) => {
    for (const key of new Set([term, ...spellings].map(keyOf)))
      found.set(key, [...(found.get(key) ?? []), term]);
  };
  for (const { en, english } of ACCESS_TERMS) add(en, english);
  for (const { fr, french } of ACCESS_TERMS) add(fr, french);
  built = found;
  return found;
}

function keyOf(text: string): string {
  return folded(text) || text.replace(/\ufe0f/g, '').trim();
}
