// Reads cells that are one of a few words: status, setting, pick.

import { SETTING_CHOICES, STATUS_CHOICES } from '../columns.ts';
import { finding } from '../issues/issue.ts';
import { folded, oneLine } from '../text.ts';
import { parseList } from './list.ts';
import { type Parsed, parsed } from './parsed.ts';

export type Status = (typeof STATUS_CHOICES)[number];

const STATUS_WORDS: ReadonlyMap<string, Status> = new Map([
  ['brouillon', 'draft'],
  ['confirmed', 'scheduled'],
  ['confirme', 'scheduled'],
  ['canceled', 'cancelled'],
  ['annule', 'cancelled'],
  ['reporte', 'postponed'],
  ['deplace', 'moved'],
  ['rescheduled', 'moved'],
]);

/** Reads a `Status` cell; blank is what Settings says. `null` comes with a finding. */
export function parseStatus(text: string, whenBlank: Status): Parsed<Status | null> {
  const value = oneLine(text);
  if (value === '') return parsed(whenBlank);
  const word = folded(value);
  const status = STATUS_CHOICES.find((choice) => choice === word) ?? STATUS_WORDS.get(word);
  return status ? parsed(status) : parsed(null, finding('status-unknown', { value }));
}

export type Setting = (typeof SETTING_CHOICES)[number];

const SETTING_WORDS: ReadonlyMap<string, Setting> = new Map([
  ['interieur', 'indoor'],
  ['exterieur', 'outdoor'],
  ['pleinair', 'outdoor'],
  ['enligne', 'online'],
]);

/** Reads a `Setting` cell of one or more of indoor, outdoor, online. */
export function parseSetting(text: string): Parsed<Setting[]> {
  const settings = new Set<Setting>();
  const findings = [];
  for (const value of parseList(text).value) {
    const word = folded(value);
    const setting = SETTING_CHOICES.find((choice) => choice === word) ?? SETTING_WORDS.get(word);
    if (setting) settings.add(setting);
    else findings.push(finding('setting-word-unknown', { value }));
  }
  return parsed([...settings], ...findings);
}

const YES = ['yes', 'y', 'oui', 'true', 'vrai', 'x', '1'];
const NO = ['', 'no', 'n', 'non', 'false', 'faux', '0'];

/** Reads a `Pick` cell. */
export function parseYes(text: string): Parsed<boolean> {
  const word = folded(text);
  if (YES.includes(word)) return parsed(true);
  return NO.includes(word) ? parsed(false) : parsed(false, finding('pick-unreadable', { value: text }));
}
