// What visitors read beside an event that is put before others.

import type { Language } from '../language.ts';
import type { PublishedPlacement } from './placement.ts';

const LABELS = {
  en: { editorial: 'Spotlight', promoted: 'Promoted' },
  fr: { editorial: 'À la une', promoted: 'Sponsorisé' },
} as const;

/** Whoever pays is said to: a spotlight alone is the editors’ own choice. */
export function isPromoted({ tier, isPaid }: Pick<PublishedPlacement, 'tier' | 'isPaid'>): boolean {
  return isPaid || tier === 'promoted';
}

export function labelOf(
  placement: Pick<PublishedPlacement, 'tier' | 'isPaid'>,
  language: Language = 'en',
): string {
  const { editorial, promoted } = LABELS[language];
  return isPromoted(placement) ? promoted : editorial;
}
