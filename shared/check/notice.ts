// Finds in a title what has become of its event: `CANCELLED: …`, `… – verschoben`, `[COMPLET] …`. A word that only
// belongs to the title, as in “The Cancelled Show”, is none.

import { ARTICLES, DENIALS, MOST_WORDS, NOTICES, type Notice, type Word, wordsOf } from './notice-words.ts';

export interface FoundNotice {
  readonly says: Notice;
  /** As typed. */
  readonly words: string;
  /** The text without it; empty where nothing is left. */
  readonly rest: string;
  /** Whether a date follows it, so that the event has one: `postponed to 12 June`. */
  readonly hasDate: boolean;
}

/** `abgesagt wegen …`, `reporté au 5 juin`. */
const GOES_ON =
  /^\s(?:due to|because|until|to \d|au \d|à \d|pour cause|en raison|wegen|aufgrund|auf (?:den )?\d|bis|por|al \d|para|per|a causa|naar \d|tot|wordt|vanwege)/iu;
const LONGEST = 300;

/** What a text says of its event, each thing once. `onlyMarked`: only where a mark or capitals set it apart. */
export function noticesIn(typed: string, onlyMarked = false): FoundNotice[] {
  const text = typed.slice(0, LONGEST);
  const words = wordsOf(text);
  const found: FoundNotice[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const notice = noticeAt(text, words, at, onlyMarked);
    if (notice === null) continue;
    if (!found.some(({ says }) => says === notice.says)) found.push(notice);
    at += notice.length - 1;
  }
  return found;
}

function noticeAt(text: string, words: readonly Word[], at: number, onlyMarked: boolean) {
  for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length);
    const notice = NOTICES.get(phrase.map(({ word }) => word).join(' '));
    if (!notice) continue;
    const [start, end] = [phrase[0]!.start, phrase[length - 1]!.end];
    const place = { text, words, at, length, start, end };
    const previous = words[at - 1]?.word ?? '';
    if (DENIALS.has(previous)) return null;
    const isMarked = isSetApart(place) || isLoud(text, start, end);
    const isAbout =
      isMarked || (notice.isStrong && !onlyMarked && (isAtAnEnd(place) || GOES_ON.test(text.slice(end))));
    if (!isAbout || (ARTICLES.has(previous) && !isLoud(text, start, end) && !isBracketed(place))) return null;
    const hasDate =
      /^\s*(?:to|until|till|au|à|a|al|auf|zum|bis|naar|tot|para|til|till|på|na|:)\s.{0,20}\d/iu.test(
        text.slice(end),
      );
    return { says: notice.says, words: text.slice(start, end), rest: withoutNotice(place), hasDate, length };
  }
  return null;
}

interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

const isFirst = ({ at }: Place) => at === 0;
const isLast = ({ at, length, words }: Place) => at + length === words.length;

function isAtAnEnd(place: Place): boolean {
  return isFirst(place) || isLast(place);
}

const OPENS = /[([{【（［<*«!]\s*$/u;
const CLOSES = /^\s*[)\]}】）］>*»!]/u;

function isBracketed({ text, start, end }: Place): boolean {
  return OPENS.test(text.slice(0, start)) && CLOSES.test(text.slice(end));
}

/** In brackets; at the beginning before a mark, `to 12 June` perhaps between them; at the end behind one; alone. */
function isSetApart(place: Place): boolean {
  const { text, start, end } = place;
  if (isBracketed(place) || (isFirst(place) && isLast(place))) return true;
  const after = text.slice(end, end + 60);
  const before = text.slice(0, start);
  if (isFirst(place) && /^\s*(?:[:：–—|•·/)\]}】）>»!*;→]|-+(?=\s)|-{2,}|,\s)/u.test(after)) return true;
  const isDated = /^\s(?:to|until|au|à|a|al|auf|zum|bis|naar|tot|para)\s[^:–—|]{1,40}(?:[:–—|]|\s-\s)/iu.test(
    after,
  );
  if (isFirst(place) && isDated) return true;
  // `Ball (postponed to 12 June)`, `Ball – reporté au 12 juin`.
  if (/(?:[([{【（<*«–—|•:!]|\s-+)\s*$/u.test(before) && (isLast(place) || CLOSES.test(after))) return true;
  return (
    /(?:[([{【（]|\s[–—|-])\s*$/u.test(before) &&
    /^\s(?:to|until|au|à|a|al|auf|zum|bis|naar|tot|para|due|pour|wegen|por|per|wordt)\s/iu.test(after)
  );
}

const FEWEST_LETTERS = 3;

/** In capitals while the words beside it are not. */
function isLoud(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  const [before = ''] = /[\p{L}\p{N}]*$/u.exec(text.slice(0, start).trimEnd()) ?? [];
  const [after = ''] = /^[\p{L}\p{N}]*/u.exec(text.slice(end).trimStart()) ?? [];
  const rest = text.slice(0, start) + text.slice(end);
  return (
    words === words.toUpperCase() &&
    words !== words.toLowerCase() &&
    words.length >= FEWEST_LETTERS &&
    /\p{Ll}{2}/u.test(rest) &&
    ![before, after].some((word) => /\p{Lu}{2}/u.test(word))
  );
}

function withoutNotice({ text, start, end }: Place): string {
  const before = text.slice(0, start).replace(/[\s([{【（［<*«–—|•:!/-]+$/u, '');
  const after = text.slice(end).replace(/^[\s)\]}】）］>*»–—|•·:：!/,;→-]+/u, '');
  return [before, after]
    .filter((part) => part.trim() !== '')
    .join(' ')
    .trim();
}
