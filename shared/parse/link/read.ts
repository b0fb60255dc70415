// Reads a cell of links line by line: addresses, and the words beside them.

import { type Finding, finding, type IssueCode } from '../../issues/issue.ts';
import { cleanText, oneLine } from '../../text.ts';
import { carriedBy, unwrapped, withoutTracking } from './address.ts';
import { judged, type Verdict } from './judge.ts';
import { bareAddress, readWord, type Word } from './word.ts';

export interface ReadLinks {
  readonly links: string[];
  readonly findings: Finding[];
  /** For each doubt, the addresses that would resolve it; none where only words can. */
  readonly ways: readonly (readonly string[])[];
}

/** What a reading gathers: for each code, the texts it names. */
class GatheredLinks {
  readonly links: string[] = [];
  readonly ways: (readonly string[])[] = [];
  readonly message = new Map<IssueCode, string[]>();
  readonly reads: string[] = [];

  note(code: IssueCode, text: string): void {
    const texts = this.message.get(code);
    if (texts) texts.push(text);
    else this.message.set(code, [text]);
  }

  ask(code: IssueCode, text: string, ways: readonly string[] = []): void {
    this.note(code, text);
    this.ways.push(ways.filter((way) => way !== ''));
  }

  /** An address that may go public, judged once more. */
  take(typed: string, isRead: boolean): void {
    const carried = carriedBy(typed);
    const { address: left, names } = withoutTracking(carried ?? typed);
    // What is left may end in what nobody ends an address with.
    const address = bareAddress(left);
    const { verdict, meant, part } = judged(address);
    if (verdict === 'good' || verdict === 'may-be-closed') {
      this.links.push(address);
      if (isRead || carried) {
        this.note('link-completed', typed);
        this.reads.push(address);
      }
      for (const name of names) this.note('link-tracking', name);
    }
    if (verdict === 'may-be-closed') this.ask('link-may-be-closed', address);
    else if (verdict !== 'good') this.ask(CODES[verdict], verdict === 'secret' ? part : address, [meant]);
  }
}

const CODES = {
  private: 'link-private',
  secret: 'link-secret',
  misspelt: 'link-misspelt',
} as const satisfies Partial<Record<Verdict, IssueCode>>;

export function readLinks(text: string, header: string): ReadLinks {
  const gathered = new GatheredLinks();
  const joined = unwrapped(text.replace(/\b(https?)\s{0,3}:\s{0,3}\/\s{0,3}\/\s{0,3}/gi, '$1://'));
  for (const line of cleanText(joined).split('\n')) {
    if (NOTHING.test(line.trim())) gathered.note('list-left-out', line.trim());
    else readLine(line, gathered);
  }
  const isSilent = gathered.links.length === 0 && gathered.message.size === 0;
  if (isSilent && text.trim() !== '') gathered.note('list-left-out', oneLine(text));
  const findings = [...gathered.message].map(([code, texts]) => {
    const value = [...new Set(texts)].join(code === 'link-tracking' ? ', ' : ' ');
    const read = code === 'link-completed' ? { read: [...new Set(gathered.reads)].join(' ') } : {};
    return finding(code, { value, header, ...read });
  });
  return { links: [...new Set(gathered.links)], findings, ways: gathered.ways };
}

const PHONE = /(?:^|[^\p{L}\p{N}])\+?\(?\d(?:[\s()./-]{0,3}\d){7,14}(?![\p{L}\p{N}])/u;
const DATE = /\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4}/;
const NOTHING =
  /^(?:n ?[/.] ?a\.?|s ?[/.] ?o\.?|tb[acd]|none|nil|no|non|aucun|soon|coming soon|bientôt|à venir|to come|pending|[-–—_.?…]+)$/i;
const BETWEEN = /^(?:and|et|or|ou|&|\/|\+|\||-|–|—|·|•|\*|→|->|\d{1,2}[.)])$/i;
const LABEL_BEFORE = /^[^"<>/]*[:=→>]$/;
const LABEL_AFTER = /^[([–—:|-]/;
const MOST_WORDS_KEPT = 40;

/** The words of a line fall into runs between its addresses; each run belongs to one of them, or to none. */
function readLine(line: string, gathered: GatheredLinks): void {
  const words = line
    .split(/\s+|[;,|](?=\s|https?:|www\.|$)/i)
    .filter((word) => word !== '')
    .map((typed) => ({ typed, word: readWord(typed) }));
  const hasProse = words.some(
    ({ word, typed }) => word.kind === 'word' && !BETWEEN.test(typed) && !/[:=]$/.test(typed),
  );
  let held: Word | null = null;
  // After `https://exa`, `mple.org` is the rest of something broken, not an address of its own.
  let isBroken = false;
  let run: string[] = [];
  const release = (next: boolean) => {
    endRun(run, held, next, gathered);
    held = null;
    run = [];
  };
  for (const { typed, word } of words) {
    const isSure =
      word.kind === 'address' ? !word.isRead || !isBroken : word.kind === 'bare' && !hasProse && !isBroken;
    if (isSure) {
      release(true);
      held = word;
    } else if (word.kind === 'word' || word.kind === 'bare' || word.kind === 'address') run.push(typed);
    else {
      release(true);
      sayOther(word, gathered);
      isBroken ||= word.kind === 'private' || word.kind === 'misspelt';
    }
  }
  release(false);
}

/** What a run of words says of the address before it (`held`) and of the one after it (`next`). */
function endRun(run: readonly string[], held: Word | null, next: boolean, gathered: GatheredLinks): void {
  const words = run.filter((word) => !BETWEEN.test(word));
  const message = words.slice(0, MOST_WORDS_KEPT).join(' ');
  const takeHeld = () => {
    if (held && 'address' in held) gathered.take(held.address, held.kind === 'bare' || held.isRead);
  };
  const isPhone = PHONE.test(message) && !DATE.test(message);
  const isLabel = LABEL_AFTER.test(run[0]!) || LABEL_BEFORE.test(message);
  if (words.length === 0) takeHeld();
  else if (isPhone) {
    takeHeld();
    gathered.ask('link-phone', message);
  } else if (isLabel && (held || next)) {
    takeHeld();
    gathered.note('link-words', message);
  } else if (held && 'address' in held) {
    const spaced =
      words.length < 6 ? [`${held.address}%20${words.join('%20')}`, held.address] : [held.address];
    gathered.ask('link-unreadable', `${held.address} ${message}`, spaced);
  } else if (next) gathered.note('link-words', message);
  else if (isLabel && words.length < 6) gathered.note('link-words', message);
  else gathered.ask('link-unreadable', message);
}

const PERSONAL = { mail: 'link-mail', phone: 'link-phone', private: 'link-private' } as const;

function sayOther(word: Word, gathered: GatheredLinks): void {
  if (word.kind === 'address' || word.kind === 'bare' || word.kind === 'word') return;
  if (word.kind === 'misspelt') gathered.ask('link-misspelt', word.text, [word.meant]);
  else if (word.kind === 'secret') gathered.ask('link-secret', word.text, [word.meant]);
  else if (word.kind === 'handle') gathered.ask('link-handle', word.text, pagesOf(word.text));
  else gathered.ask(PERSONAL[word.kind], word.text);
}

/** Where a name on a network may lead. */
function pagesOf(handle: string): string[] {
  const name = handle.slice(1);
  return [
    `https://www.instagram.com/${name}`,
    `https://www.facebook.com/${name}`,
    `https://www.tiktok.com/@${name}`,
    `https://x.com/${name}`,
    `https://www.youtube.com/@${name}`,
  ];
}
