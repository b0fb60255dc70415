// Reads cells that are one of a few words: status, setting, pick.

import { SETTING_CHOICES, STATUS_CHOICES } from '../columns.ts';
import { finding } from '../issues/issue.ts';
import { folded, oneLine } from '../text.ts';
import { SETTING_WORDS, type Setting, settingOf, settingsMeant } from './choice/setting.ts';
import { STATUS_WORDS, type Status, statusesMeant, statusOf } from './choice/status.ts';
import { isUnticked, piecesOf, weakParts } from './list/pieces.ts';
import { isOneSlip } from './near.ts';
import { nothingIn } from './nothing.ts';
import { type Parsed, parsed } from './parsed.ts';

export type { Setting } from './choice/setting.ts';
export type { Status } from './choice/status.ts';

/** Reads a `Status` cell; blank is what Settings says. `null` comes with a finding. */
export function parseStatus(text: string, whenBlank: Status): Parsed<Status | null> {
  const value = oneLine(text);
  if (value === '') return parsed(whenBlank);
  const status = statusOf(value);
  if (status) return parsed(status);
  const meant = statusesMeant(value);
  const near = meant.length > 0 ? meant : slips(value, STATUS_WORDS);
  return parsed(null, finding('status-unknown', { value }, inOrder(STATUS_CHOICES, near)));
}

const NOTHING = /^(?:n ?[/.] ?a\.?|s ?[/.] ?o\.?|tb[cd]|none|unknown|inconnu|[-–—_.?/\\…]+)$/i;
const namesNothing = (text: string) => NOTHING.test(text) || nothingIn(text) !== null;

/** Reads a `Setting` cell of one or more of indoor, outdoor, online. */
export function parseSetting(text: string): Parsed<Setting[]> {
  if (text === '') return parsed([]);
  const plain = SETTING_CHOICES.find((choice) => choice === text.toLowerCase());
  if (plain) return parsed([plain]);
  const whole = settingsMeant(oneLine(text));
  if (settingOf(text) === null && whole.length > 0) {
    return parsed([], finding('setting-unclear', { value: oneLine(text) }, whole));
  }
  const settings = new Set<Setting>();
  const unclear: string[] = [];
  const unknown: string[] = [];
  const nothing: string[] = [];
  for (const { text: value } of piecesOf(text)) {
    const found = settingsIn(value);
    if (found) for (const each of found) settings.add(each);
    else if (namesNothing(value) || isUnticked(value)) nothing.push(value);
    else (settingsMeant(value).length > 0 ? unclear : unknown).push(value);
  }
  const all = [...unclear, ...unknown];
  const known = [...settings];
  const meant = all.flatMap((value) => [...settingsMeant(value), ...slips(value, SETTING_WORDS)]);
  const suggestions = [
    ...new Set(meant.map((each) => [...new Set([...known, ...each.split(', ')])].join(', '))),
  ];
  const note = (code: 'setting-unclear' | 'setting-word-unknown' | 'setting-left-out', values: string[]) =>
    values.length === 0
      ? []
      : [
          finding(
            code,
            { value: values.join('; ') },
            code === 'setting-left-out' ? [] : suggestions.slice(0, 5),
          ),
        ];
  return parsed(
    known,
    ...note('setting-unclear', unclear),
    ...note('setting-word-unknown', unknown),
    ...note('setting-left-out', nothing),
  );
}

/** The settings of a piece, when it surely is made of nothing else: `inside and outside`. */
function settingsIn(piece: string): Setting[] | null {
  const bare = piece.replace(/^(?:and|et|&)\s+/i, '');
  const one = settingOf(bare);
  if (one) return [one];
  const each = (weakParts(bare)?.parts ?? []).map(settingOf);
  return each.length > 1 && each.every((setting) => setting !== null) ? (each as Setting[]) : null;
}

/** In the languages that cells are read in; none of them is the other in another. */
const YES =
  'yes y oui o true vrai x 1 ok pick coupdecoeur ja j wahr si s verdadero vero waar sim verdadeiro richtig'.split(
    ' ',
  );
const NO =
  'no n non false faux 0 na none nein falsch falso nee neen onwaar nao kein keine geen niet nicht'.split(' ');
const YES_MARK = /^(?:[✓✔✅☑★⭐🌟❤♥💛👍]\ufe0f?)+$/u;
const NO_MARK = /^(?:[✗✘❌✖☐☆\-–—]\ufe0f?)+$/u;

/** Reads a `Pick` cell. */
export function parseYes(text: string): Parsed<boolean> {
  const value = oneLine(text);
  if (value === '' || NO_MARK.test(value)) return parsed(false);
  if (YES_MARK.test(value)) return parsed(true);
  // `oui ✗` and `no ✓` say both.
  const isBoth = /[✗✘❌✖☐☆🚫]/u.test(value) ? YES : /[✓✔✅☑👍]/u.test(value) ? NO : [];
  const word = value.includes('?') || isBoth.includes(folded(value)) ? '' : folded(value);
  if (YES.includes(word)) return parsed(true);
  return NO.includes(word)
    ? parsed(false)
    : parsed(false, finding('pick-unreadable', { value }, ['yes', 'no']));
}

/** The choices whose words are one letter away. */
function slips<Choice extends string>(value: string, words: ReadonlyMap<string, Choice>): Choice[] {
  const typed = folded(value);
  if (typed.length < 4) return [];
  return [
    ...new Set([...words].filter(([word]) => word.length > 3 && isOneSlip(typed, word)).map(([, to]) => to)),
  ];
}

function inOrder<Choice>(all: readonly Choice[], meant: readonly Choice[]): Choice[] {
  return meant.filter((choice) => all.includes(choice));
}
