// What visitors will see: the difference between what is live and what a publish would make of it.

import { firstStart, type PublishedEvent } from '../event.ts';
import type { InterfaceLanguage } from '../language.ts';
import { byKey } from './canonical.ts';
import { differences } from './row.ts';

export interface EventName {
  readonly key: string;
  readonly title: string;
  /** First start as RFC 3339, or its date. */
  readonly when: string | null;
}

export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface Preview {
  readonly added: readonly EventName[];
  readonly changed: readonly (EventName & { readonly fields: readonly FieldChange[] })[];
  readonly cancelled: readonly EventName[];
  readonly removed: readonly EventName[];
  readonly unchanged: number;
}

/** Compares two states of the programme, event by event and field by field, in key order; times in a language. */
export function previewOf(
  before: readonly PublishedEvent[],
  after: readonly PublishedEvent[],
  language: InterfaceLanguage = 'en',
): Preview {
  const earlier = new Map(before.filter(isVisible).map((event) => [event.key, event]));
  const added: EventName[] = [];
  const changed: (EventName & { fields: FieldChange[] })[] = [];
  const cancelled: EventName[] = [];
  let unchanged = 0;

  const later = after.filter(isVisible).sort(byKey);
  for (const event of later) {
    const previous = earlier.get(event.key);
    earlier.delete(event.key);
    if (!previous) {
      added.push(nameOf(event));
      continue;
    }
    const fields = event === previous ? [] : differences(previous, event, language);
    if (fields.length === 0) unchanged++;
    else if (event.status === 'cancelled' && previous.status !== 'cancelled') cancelled.push(nameOf(event));
    if (fields.length > 0 && !onlyCancelled(fields)) changed.push({ ...nameOf(event), fields });
  }
  const removed = [...earlier.values()].sort(byKey).map(nameOf);
  return { added, changed, cancelled, removed, unchanged };
}

function isVisible({ status }: PublishedEvent): boolean {
  return status !== 'removed';
}

function onlyCancelled(fields: readonly FieldChange[]): boolean {
  return fields.length === 1 && fields[0]!.field === 'status' && fields[0]!.after === 'cancelled';
}

function nameOf({ key, title, occurrences }: PublishedEvent): EventName {
  return { key, title, when: firstStart(occurrences) };
}
