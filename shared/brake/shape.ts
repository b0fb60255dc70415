// What kind of thing a column says, as far as its looks go.

import type { Field } from '../columns.ts';
import type { PublishedEvent } from '../event.ts';

export type Shape = 'words' | 'numbers' | 'dates' | 'times' | 'links' | 'amounts';

/** The shape of what a column says; a price is an amount or words, by what was read in it. */
export function shapeOf(field: Field, event: PublishedEvent, text: string): Shape {
  if (field === 'price') return event.price.kind === 'unknown' ? 'words' : 'amounts';
  if (/^\d{4}-\d\d-\d\d|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text)) return 'dates';
  if (/^\d{1,2}[:h]\d\d$/.test(text)) return 'times';
  if (/^https?:\/\//.test(text)) return 'links';
  return /^[-+]?[\d.,\s]+$/.test(text) ? 'numbers' : 'words';
}
