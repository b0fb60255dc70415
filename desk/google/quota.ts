// Google's quota: so many reads and so many writes a minute, whatever their size.

export interface Quota {
  readsAMinute: number;
  writesAMinute: number;
}

const MINUTE_MS = 60_000;

export class QuotaCount {
  readonly #quota: Quota;
  #minute = Number.NaN;
  #used = { Read: 0, Write: 0 };

  constructor(quota: Quota) {
    this.#quota = quota;
  }

  /** Counts one request; false when this minute's share is used up. */
  spend(kind: 'Read' | 'Write', now: number): boolean {
    const minute = Math.floor(now / MINUTE_MS);
    if (minute !== this.#minute) this.#used = { Read: 0, Write: 0 };
    this.#minute = minute;
    this.#used[kind] += 1;
    return this.#used[kind] <= (kind === 'Read' ? this.#quota.readsAMinute : this.#quota.writesAMinute);
  }
}
