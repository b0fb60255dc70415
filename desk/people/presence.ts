// Who has the workbook open, and what they have selected.

import type { Person } from '../live/messages.ts';

/** Somebody who was seen without a stream, and never said that they left, is gone after this long. */
const UNSEEN_MS = 5 * 60 * 1000;

export class Presence {
  readonly #people = new Map<string, Person & { streams: number; seenMs: number }>();
  readonly #clock: () => Date;
  readonly #changed: () => void;

  /** `changed` is told whenever the list is another. */
  constructor(clock: () => Date, changed: () => void) {
    this.#clock = clock;
    this.#changed = changed;
  }

  /** A page of this person has opened; the answer is to be called when it closes. */
  arrive(email: string): () => void {
    const person = this.#personOf(email);
    person.streams += 1;
    this.#changed();
    return () => {
      person.streams -= 1;
      if (person.streams === 0 && this.#people.get(email) === person) this.#people.delete(email);
      this.#changed();
    };
  }

  /** The person has selected something; null for both: they leave, unless a page of theirs is open. */
  select(email: string, tab: number | null, range: string | null): void {
    const person = this.#personOf(email);
    Object.assign(person, { tab, range });
    if (tab === null && person.streams === 0) this.#people.delete(email);
    this.#changed();
  }

  list(): Person[] {
    const oldestMs = this.#clock().getTime() - UNSEEN_MS;
    return [...this.#people.values()]
      .filter(({ streams, seenMs }) => streams > 0 || seenMs > oldestMs)
      .map(({ email, tab, range }) => ({ email, tab, range }));
  }

  #personOf(email: string) {
    const seenMs = this.#clock().getTime();
    const current = this.#people.get(email);
    if (current) return Object.assign(current, { seenMs });
    const person = { email, tab: null, range: null, streams: 0, seenMs };
    this.#people.set(email, person);
    return person;
  }
}
