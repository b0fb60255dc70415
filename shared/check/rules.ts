// The one table of rules: what each is called, how grave it is as a rule, and what it may be set to in
// `Settings`. The reading of settings, the form and the answers derive from it.

import type { Severity } from '../issues/codes/kind.ts';
import type { RULE_ISSUES } from '../issues/codes/rule.ts';
import type { IssueCode } from '../issues/codes.ts';
import type { InterfaceLanguage } from '../language.ts';
import { folded } from '../text.ts';

/** How grave a rule is for a programme; `off`: it is not asked. */
export type RuleSeverity = 'off' | Severity;

/** An Issue that a rule makes. `venue-clashes` only says `venue-clash` of many at once. */
type RuleIssueCode = keyof typeof RULE_ISSUES;
export type RuleCode = Exclude<RuleIssueCode, 'venue-clashes'>;

export interface Rule extends Readonly<Record<InterfaceLanguage, string>> {
  readonly code: RuleCode;
  readonly usual: RuleSeverity;
  readonly allowed: readonly RuleSeverity[];
}

const ANY = ['off', 'note', 'warning', 'error'] as const;
/** For rules that depend on the day: what could be published yesterday must not be refused today. */
const NEVER_STOPS = ['off', 'note', 'warning'] as const;

function rule(
  code: RuleCode,
  usual: RuleSeverity,
  en: string,
  fr: string,
  allowed: readonly RuleSeverity[] = ANY,
) {
  return { code, usual, en, fr, allowed } as const satisfies Rule;
}

/** Order here is the order of the form. */
export const RULES: readonly Rule[] = [
  rule('title-generic', 'warning', 'Title that says nothing', 'Titre qui ne dit rien'),
  rule('title-capitals', 'note', 'Title in capitals', 'Titre en capitales'),
  rule('title-long', 'warning', 'Title too long', 'Titre trop long'),
  rule('title-status', 'warning', 'Status said in the title', 'Statut dit dans le titre'),
  rule('title-sold-out', 'warning', 'Sold out said in the title', 'Complet dit dans le titre'),
  rule('title-status-told', 'note', 'Status said twice', 'Statut dit deux fois'),
  rule('contact-public', 'note', 'Contact shown to visitors', 'Contact montré aux visiteurs'),
  rule('date-past', 'note', 'Event that is over', 'Événement passé', NEVER_STOPS),
  rule('date-past-new', 'warning', 'New event that is over', 'Nouvel événement déjà passé', NEVER_STOPS),
  rule('night-long', 'warning', 'Very long night', 'Nuit très longue'),
  rule('zone-differs', 'warning', 'Another time zone', 'Autre fuseau horaire'),
  rule('event-duplicate', 'warning', 'Likely duplicate', 'Doublon probable'),
  rule('key-look-alike', 'warning', 'Vanished event', 'Événement disparu', NEVER_STOPS),
  rule('venue-clash', 'warning', 'Venue taken twice', 'Lieu pris deux fois'),
  rule('series-gap', 'note', 'Gap in a series', 'Trou dans une série'),
  rule('value-near', 'warning', 'Lone spelling of a name', 'Nom écrit autrement'),
  rule('venue-missing', 'note', 'No venue', 'Pas de lieu'),
  rule('description-missing', 'note', 'No description', 'Pas de présentation'),
  rule('image-missing', 'note', 'No image', 'Pas d’image'),
  rule('access-missing', 'note', 'No access data', 'Pas d’accessibilité'),
];

/** How grave each rule is, from `Settings`. */
export type Severities = Readonly<Record<RuleCode, RuleSeverity>>;

/** What holds until the tab says otherwise. */
export const USUAL_SEVERITIES = Object.fromEntries(
  RULES.map(({ code, usual }) => [code, usual]),
) as unknown as Severities;

/** The rule that made an Issue; `null` where it was none. */
export function ruleOf(code: IssueCode): Rule | null {
  return BY_CODE.get(code === 'venue-clashes' ? 'venue-clash' : code) ?? null;
}

const BY_CODE = new Map<string, Rule>(RULES.map((each) => [each.code, each]));

/** What a rule is called in the `Settings` tab. */
export function settingOf({ en }: Rule): string {
  return `Rule: ${en}`;
}

/** Whether a row of `Settings` is about a rule. */
export function isRuleSetting(name: string): boolean {
  return SETTING_NAMES.has(folded(name));
}

const SETTING_NAMES = new Set(RULES.map((each) => folded(settingOf(each))));
