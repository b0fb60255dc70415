// A placement: a paid or editorial slot that puts an event before others for some hours.

import type { PerLanguage } from '../language.ts';

export const TIERS = ['spotlight', 'promoted'] as const;
export type Tier = (typeof TIERS)[number];

export const SHORTEST_HOURS = 1;
export const LONGEST_HOURS = 336;
export const USUAL_HOURS = 48;

/**
 * A placement that has a window, as publications, the store and backups hold it. Whether it is live or over is
 * nowhere written: it follows from the window.
 */
export interface PublishedPlacement {
  readonly id: string;
  readonly eventKey: string;
  readonly tier: Tier;
  /** RFC 3339 with the programme's offset, whole minutes. */
  readonly requestedStartAt: string;
  readonly effectiveStartAt: string;
  /** The first instant after it. */
  readonly effectiveEndAt: string;
  readonly durationHours: number;
  /** A window that was cancelled after its start is shown no more, and stays taken. */
  readonly status: 'scheduled' | 'cancelled';
  /** Whether somebody pays for it: visitors are told. */
  readonly isPaid: boolean;
  /** Through what it came. Never a person: who it was stands in the tab, and stays there. */
  readonly createdBy: 'sheet';
  /** RFC 3339 in UTC, whole seconds. */
  readonly createdAt: string;
  /** When what is published of it last changed. */
  readonly updatedAt: string;
  /** Published cells, by header, of columns that this version does not know: kept, and passed over. */
  readonly unknown?: Readonly<Record<string, string>>;
}

/** From the first instant to the first one after, in milliseconds since 1970. */
export interface Window {
  readonly startMs: number;
  readonly endMs: number;
}

export function windowOf({ effectiveStartAt, effectiveEndAt }: PublishedPlacement): Window {
  return { startMs: Date.parse(effectiveStartAt), endMs: Date.parse(effectiveEndAt) };
}

/** Whoever pays is said to: a spotlight alone is the editors’ own choice. */
export function isPromoted({ tier, isPaid }: Pick<PublishedPlacement, 'tier' | 'isPaid'>): boolean {
  return isPaid || tier === 'promoted';
}

// What editors call the tiers of placements.

/** A tier, as people say it. The word to be written in the Sheet is English. */
export const TIER_NAMES: PerLanguage<Readonly<Record<Tier, string>>> = {
  en: { spotlight: 'spotlight', promoted: 'promoted' },
  fr: { spotlight: 'à la une', promoted: 'sponsorisé' },
};
