// What the sidebar is told: plain data, without a Google name, so that both sides of `google.script.run`
// compile against the same shapes.

import type { RuleCode, RuleSeverity } from '../../shared/check/rules.ts';
import type { Issue, Severity } from '../../shared/issues/issue.ts';
import type { InterfaceLanguage } from '../../shared/language.ts';
import type { RowName } from '../../shared/publication/prepare.ts';
import type { EventName, Preview } from '../../shared/publication/preview.ts';
import type { Receipt } from '../../shared/receipt.ts';
import type { SettingField } from '../../shared/settings.ts';
import type { ShownPlacements } from '../placements/results.ts';
import type { ShownQuality } from '../quality/results.ts';
import type { ShownQuestion } from '../questions/results.ts';

/** What a command returns when the world broke under it. */
export interface CommandFailure {
  readonly outcome: 'failed';
  readonly code: string;
  readonly sentence: string;
  readonly hint: string;
}

/** An Issue with the title of its row, by which a person knows it. */
export interface TitledIssue extends Issue {
  readonly title: string;
  /** What its cell holds; `null` where no one cell is meant. */
  readonly typed: string | null;
  /** Whether “it is meant so” can be said to it. */
  readonly isAnswerable: boolean;
}

/** The state at a glance. */
export interface CurrentState {
  readonly outcome: 'state';
  readonly sentence: string;
  readonly language: InterfaceLanguage;
  /** What stands in the published tabs; `null` when nothing whole does. */
  readonly published: {
    readonly revision: number;
    /** RFC 3339, UTC. */
    readonly at: string;
    readonly by: string;
    readonly events: number;
  } | null;
  /** What is wrong with the published tabs; empty when nothing is. */
  readonly damage: string;
  readonly delivery: {
    readonly revision: number;
    readonly state: 'delivered' | 'pending';
    readonly at: string;
    readonly sentence: string;
  } | null;
  /** A revision that was restored in the database and is not in the Sheet; `null` when there is none. */
  readonly restored: number | null;
  /** The last snapshot that was proved; `null` when there is none. */
  readonly snapshot: { readonly at: string; readonly by: string } | null;
  /** Rows that hold something. */
  readonly rows: number;
  /** Rows that cannot be published as they are: a publish asks whether to hold them back. */
  readonly broken: number;
  /** Whether nothing at all can be published until the workbook is repaired. */
  readonly isBlocked: boolean;
  /** Events that a publish would add, change, cancel or remove. */
  readonly waiting: number;
  /** Whether name, zone, currency, website or look would change. */
  readonly programmeChanges: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** The worst first, then in the order of the tab; `MOST_ISSUES` at most. */
  readonly issues: readonly TitledIssue[];
  /** Questions that stand in several cells, those in the most cells first; `MOST_QUESTIONS` at most. */
  readonly questions: readonly ShownQuestion[];
  readonly quality: ShownQuality;
  readonly placements: ShownPlacements;
}

export interface ValidationResult {
  readonly outcome: 'validated';
  readonly sentence: string;
  /** Rows that hold something. */
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Errors first, then in the order of the tab. */
  readonly issues: readonly Issue[];
  /** What somebody else changed while this ran, in words. */
  readonly changedMeanwhile: readonly string[];
}

/** What a visitor's programme became, and whether it has arrived. */
export interface PublishResult {
  readonly outcome: 'published' | 'unchanged';
  readonly sentence: string;
  readonly revision: number;
  readonly events: number;
  readonly digest: string;
  readonly placementsDigest: string;
  /** Placements that the publish changed. */
  readonly placements: number;
  readonly counts: Readonly<Record<'added' | 'changed' | 'cancelled' | 'removed', number>>;
  readonly heldBack: readonly RowName[];
  readonly leftOut: readonly RowName[];
  readonly changedMeanwhile: readonly string[];
  /** Why Activity says nothing of it; empty when it does. */
  readonly notNoted: string;
  readonly delivery: Delivery;
}

/** Why nothing was published. The Events tab and what visitors see are as before. */
export interface NotPublished {
  readonly outcome: 'blocked' | 'changed-meanwhile';
  /** `broken-rows` alone is a question: they can be held back. */
  readonly why:
    | 'workbook'
    | 'broken-rows'
    | 'history-damaged'
    | 'look-alike'
    | 'changed-meanwhile'
    | 'mass-change'
    | 'too-large'
    | 'restored';
  readonly sentence: string;
  readonly reasons: readonly string[];
  readonly brokenRows: readonly RowName[];
  /** With `mass-change`: what would go, and what has to be typed to let it out. */
  readonly brake?: BrakeStop;
}

/** What a publish would take from visitors all at once. */
export interface BrakeStop {
  readonly phrase: string;
  readonly changes: readonly {
    readonly sentence: string;
    /** How many events; `examples` names a few of them. */
    readonly of: number;
    readonly examples: readonly string[];
  }[];
  /** What may explain it, and how to repair it. */
  readonly repairs: readonly string[];
}

/** How the handing over of one revision stands. */
export type Delivery =
  | { readonly state: 'delivered'; readonly sentence: string; readonly receipt: Receipt }
  | { readonly state: 'pending'; readonly sentence: string }
  /** The worker is at a higher revision than the one offered. */
  | { readonly state: 'behind'; readonly sentence: string; readonly head: number }
  /** The worker’s head was restored from a backup: whoever published decides what becomes of it. */
  | { readonly state: 'restored'; readonly sentence: string; readonly head: number };

export interface RetryResult {
  readonly outcome: 'delivered' | 'pending' | 'nothing-published';
  readonly sentence: string;
  readonly delivery: Delivery | null;
}

export interface PreviewResult extends Omit<Preview, 'added'> {
  readonly outcome: 'previewed';
  readonly sentence: string;
  /** A new event has its key once it is validated or published; until then `null`. */
  readonly added: readonly (Omit<EventName, 'key'> & { readonly key: string | null })[];
  /** What a publish would hold back or leave out because of errors. */
  readonly heldBack: readonly RowName[];
  readonly leftOut: readonly RowName[];
  /** Errors that block publishing altogether, in words. */
  readonly blockedBy: readonly string[];
  /** What publishing would ask about, because much goes at once; `null` when it would not. */
  readonly brake: BrakeStop | null;
  /** Whether name, zone, currency, website or look would change. */
  readonly programmeChanges: boolean;
  /** What would change of placements, a sentence each. */
  readonly placements: readonly string[];
}

/** The stages of a publish, in their order. */
export const STAGES = ['reading', 'checking', 'writing', 'proving', 'delivering'] as const;
export type Stage = (typeof STAGES)[number];

export interface Progress {
  readonly outcome: 'progress';
  readonly sentence: string;
  /** `null` when this person publishes nothing now. */
  readonly stage: Stage | null;
}

export interface GoToResult {
  readonly outcome: 'shown' | 'row-gone' | 'column-gone' | 'tab-gone';
  readonly sentence: string;
  /** The cell that is active now, in A1 notation; empty when none was found. */
  readonly cell: string;
}

export interface SettingsForm {
  readonly outcome: 'settings';
  readonly sentence: string;
  readonly fields: readonly {
    /** The name under which a request speaks of it. */
    readonly field: SettingField;
    /** In the editor's language. */
    readonly name: string;
    readonly value: string;
    readonly isRequired: boolean;
    /** What may be chosen, each with what it is called; `null`: anything may be typed. */
    readonly choices: readonly (readonly [value: string, name: string])[] | null;
  }[];
  readonly rules: readonly {
    /** The name under which a request speaks of it. */
    readonly field: RuleCode;
    /** In the editor's language. */
    readonly name: string;
    /** Empty: as usual. */
    readonly value: string;
    readonly usual: RuleSeverity;
    readonly allowed: readonly RuleSeverity[];
  }[];
  /** The key itself never leaves the script. */
  readonly worker: { readonly url: string; readonly hasKey: boolean };
}

/** What somebody wants changed; `before` is what the form showed, so that nobody's change is lost. */
export interface SettingsRequest {
  readonly fields: readonly { readonly field: string; readonly before: string; readonly after: string }[];
  readonly worker: { readonly before: string; readonly after: string } | null;
  /** As id:secret; empty keeps what is set. */
  readonly key: string;
}

export type SettingProblem =
  | { readonly field: string; readonly kind: 'invalid'; readonly sentence: string }
  /** Somebody else wrote `now` there meanwhile. */
  | { readonly field: string; readonly kind: 'changed-meanwhile'; readonly now: string };

export interface SaveSettingsResult {
  readonly outcome: 'saved' | 'unchanged' | 'refused';
  readonly sentence: string;
  readonly problems: readonly SettingProblem[];
}

export type { EventName, InterfaceLanguage as Language, RowName, RuleSeverity, Severity };

// A place in the workbook as the sidebar knows it.
