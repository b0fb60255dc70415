// What visitors read beside an event that is put before others.

import type { InterfaceLanguage } from '../language.ts';
import type { PublishedPlacement, Tier } from './placement.ts';

const LABELS = {
  en: { editorial: 'Spotlight', promoted: 'Promoted' },
  fr: { editorial: 'À la une', promoted: 'Sponsorisé' },
} as const;

/** A tier, as people say it. The word to be written in the Sheet is English. */
export const TIER_NAMES: Readonly<Record<InterfaceLanguage, Readonly<Record<Tier, string>>>> = {
  en: { spotlight: 'spotlight', promoted: 'promoted' },
  fr: { spotlight: 'à la une', promoted: 'sponsorisé' },
};

/** Whoever pays is said to: a spotlight alone is the editors’ own choice. */
export function isPromoted({ tier, isPaid }: Pick<PublishedPlacement, 'tier' | 'isPaid'>): boolean {
  return isPaid || tier === 'promoted';
}

export function labelOf(
  placement: Pick<PublishedPlacement, 'tier' | 'isPaid'>,
  language: InterfaceLanguage = 'en',
): string {
  const { editorial, promoted } = LABELS[language];
  return isPromoted(placement) ? promoted : editorial;
}
