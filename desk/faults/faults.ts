// The armed faults: set, listed, used up one by one.

import type { Actor } from '../workbook/edits.ts';
import { setHostRules } from '../workbook/host-rules.ts';
import type { Workbook } from '../workbook/model.ts';
import { type ArmedFault, armedBy, type Between, type FaultsGiven, faultsSchema } from './schema.ts';

type Of<Kind extends ArmedFault['kind']> = Extract<ArmedFault, { kind: Kind }>;

export class Faults {
  #armed: ArmedFault[] = [];

  /**
   * Adds faults to those armed; `{}` disarms all, `{"off":false}` brings the connection back.
   * @throws ZodError when the shape is wrong; then nothing is armed
   */
  set(given: FaultsGiven): void {
    const faults = faultsSchema.parse(given);
    if (Object.keys(faults).length === 0) this.disarm();
    if (faults.off !== undefined) this.#armed = this.#armed.filter((one) => one.kind !== 'off');
    this.#armed.push(...armedBy(faults));
  }

  disarm(): void {
    this.#armed = [];
  }

  /** What is armed, with the times that are left. */
  list(): readonly ArmedFault[] {
    return this.#armed.map((one) => ({ ...one }));
  }

  /** Uses up one time of the first fault of a kind, if one is armed that fits. */
  take<Kind extends ArmedFault['kind']>(
    kind: Kind,
    fits: (fault: Of<Kind>) => boolean = () => true,
  ): Of<Kind> | null {
    const found = this.#armed.find((one): one is Of<Kind> => one.kind === kind && fits(one as Of<Kind>));
    if (!found) return null;
    if (found.left !== null) {
      found.left -= 1;
      if (found.left === 0) this.#armed = this.#armed.filter((one) => one !== found);
    }
    return found;
  }

  /** What other people do at this moment of a function, in the order in which it was set. */
  takeBetween(
    functionName: string,
    moment: Between['moment'],
    fits: (between: Between) => boolean,
  ): Between[] {
    const due = this.#armed.filter(
      (one): one is Between & { left: number | null } =>
        isBetween(one) && one.function === functionName && one.moment === moment && fits(one),
    );
    return due.flatMap((one) => this.take(one.kind, (other) => other === one) as Between);
  }

  /** The person as an actor, with whatever has been revoked from them. */
  actor(email: string): Actor {
    const revoked = this.#armed.filter(
      (one): one is Of<'revoke'> => one.kind === 'revoke' && one.as === email,
    );
    const what = revoked.some((one) => one.what === 'edit') ? 'edit' : revoked[0]?.what;
    return { email, revoked: what };
  }
}

function isBetween(fault: ArmedFault): fault is Between & { left: number | null } {
  return fault.kind.endsWith('Between');
}

/** Sets faults, and how the host differs from what is documented; `{}` ends both. */
export function armFaults(
  { faults, book }: { readonly faults: Faults; readonly book: { readonly workbook: Workbook } },
  given: FaultsGiven,
): void {
  faults.set(given);
  if (given.host || Object.keys(given).length === 0) setHostRules(book.workbook, given.host ?? []);
}
