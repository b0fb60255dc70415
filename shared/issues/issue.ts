// An Issue is a fault in data: what is wrong, where, and how to repair it. It is returned, never thrown.

import { cellName } from '../a1.ts';
import type { InterfaceLanguage, PerLanguage } from '../language.ts';
import { TIER_NAMES, type Tier } from '../placements/placement.ts';
import { ISSUES, type IssueCode, type Severity } from './codes.ts';

export type { IssueCode, Severity } from './codes.ts';

/**
 * What fills the sentence of an Issue: the cell as typed, the other row, the two readings, or words of each language.
 */
export type IssueParameters = Readonly<Record<string, string | number | PerLanguage>>;

/** What a parser found in one cell, before anyone knows which cell that was. */
export interface Finding {
  readonly code: IssueCode;
  readonly parameters: IssueParameters;
  /** Texts for the same cell, any of which resolves the matter: the likeliest first, five at most. */
  readonly suggestions?: readonly string[];
}

export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly tab: string;
  /** Row number in the tab, from 1; `null` where the whole tab is meant. */
  readonly row: number | null;
  /** The column's header; `null` where the whole row or tab is meant. */
  readonly column: string | null;
  /** The cell in A1 notation, where there is one. */
  readonly cell: string | null;
  readonly eventKey: string | null;
  /** What fills the sentences, so that they can be said in another language. */
  readonly parameters: IssueParameters;
  /** In English, until `issueIn` says it in another language. */
  readonly message: string;
  readonly repair: string;
  /** Texts for the cell, any of which resolves the matter; one click writes one. */
  readonly suggestions: readonly string[];
}

/** Where an Issue stands. `columnIndex` counts from 0, as the table has it now. */
interface Place {
  readonly tab: string;
  readonly row?: number;
  readonly column?: string;
  readonly columnIndex?: number | undefined;
  readonly eventKey?: string | null;
}

export function finding(
  code: IssueCode,
  parameters: IssueParameters = {},
  suggestions: readonly string[] = [],
): Finding {
  return suggestions.length === 0 ? { code, parameters } : { code, parameters, suggestions };
}

/** Gives a finding its place and its sentences, in English. */
export function issueAt(place: Place, found: Finding): Issue {
  const hasCell = place.row !== undefined && place.columnIndex !== undefined;
  return {
    code: found.code,
    severity: ISSUES[found.code].severity,
    tab: place.tab,
    row: place.row ?? null,
    column: place.column ?? null,
    cell: hasCell ? cellName(place.row!, place.columnIndex!) : null,
    eventKey: place.eventKey ?? null,
    parameters: found.parameters,
    suggestions: found.suggestions ?? [],
    ...sentencesOf(found, 'en'),
  };
}

/** The same Issue, said in a language: for the rim, where somebody reads it. */
export function issueIn(language: InterfaceLanguage, issue: Issue): Issue {
  return { ...issue, ...sentencesOf(issue, language) };
}

/** What is wrong and how to repair it, in one. */
export function bothSentences({ message, repair }: Pick<Issue, 'message' | 'repair'>): string {
  return `${message} ${repair}`.trim();
}

function sentencesOf(
  { code, parameters }: Finding,
  language: InterfaceLanguage,
): Pick<Issue, 'message' | 'repair'> {
  const [message, repair = ''] = ISSUES[code][language];
  const tier = TIER_NAMES[language][parameters.tier as Tier] ?? '';
  const text = { ...parametersIn(language, parameters), tier };
  return { message: fill(message, text), repair: fill(repair, text) };
}

function parametersIn(
  language: InterfaceLanguage,
  parameters: IssueParameters,
): Record<string, string | number> {
  const inLanguage = ([name, value]: [string, IssueParameters[string]]) =>
    [name, typeof value === 'object' ? value[language] : value] as const;
  return Object.fromEntries(Object.entries(parameters).map(inLanguage));
}

/** What `Check` shows for one row: the worst first, one line an Issue, `OK` where there is none. */
export function checkText(issues: readonly Issue[], language: InterfaceLanguage = 'en'): string {
  const { labels, colon, more: moreWords } = IN_CHECK[language];
  if (issues.length === 0) return 'OK';
  const lines = worstFirst(issues).map(
    (issue) => `${labels[issue.severity]}${colon} ${bothSentences(issue)}`,
  );
  const more = lines.length - MOST_LINES;
  return (more > 0 ? [...lines.slice(0, MOST_LINES), moreWords(more)] : lines).join('\n');
}

/** How a line of `Check` begins for a severity, in each language: the workbook is painted by it. */
export function checkBeginnings(severity: Severity): string[] {
  return Object.values(IN_CHECK).map(({ labels, colon }) => `${labels[severity]}${colon}`);
}

/** More than this nobody reads in a cell, which has its limit too. */
const MOST_LINES = 10;

/** A copy, errors first; within a severity the order stays. */
export function worstFirst<Any extends Pick<Issue, 'severity'>>(issues: readonly Any[]): Any[] {
  return [...issues].sort((one, other) => RANK[one.severity] - RANK[other.severity]);
}

export function countOf(severity: Severity, issues: readonly Pick<Issue, 'severity'>[]): number {
  return issues.filter((issue) => issue.severity === severity).length;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };
const IN_CHECK = {
  en: {
    labels: { error: 'Error', warning: 'Warning', note: 'Note' },
    colon: ':',
    more: (count: number) => `And ${count} more.`,
  },
  fr: {
    labels: { error: 'Erreur', warning: 'Attention', note: 'Note' },
    colon: ' :',
    more: (count: number) => `Et ${count} de plus.`,
  },
} as const;

const LONGEST_QUOTE = 80;

function fill(sentence: string, parameters: IssueParameters): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const text = String(parameters[name] ?? '');
    // What is expected is a sentence of ours, whole or useless.
    if (name === 'expected') return text;
    return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
  });
}
