// How handing a revision over to the worker went, in English.

import type { Cause } from '../../workbook/cause.ts';
import { joined } from '../text.ts';

export const DELIVERY = {
  delivered: (revision: number) => `Delivered: visitors see revision ${revision}.`,
  restored: (revision: number, head: number) =>
    `A backup was restored in the database as revision ${head}, and visitors see that. What you published (${revision}) has not replaced it: bring the restored programme into the sheet, or publish over it, both in the sidebar.`,
  behind: (revision: number, head: number) =>
    `The worker is already at revision ${head}, so it did not take ${revision}.`,
  /** `why` may be empty: what an earlier version of the script remembered. */
  pending: (revision: number, why: string) =>
    joined(
      [
        `Revision ${revision} is published, not delivered yet.`,
        why,
        'Nothing is lost: the worker keeps looking, and “Retry delivery” asks again.',
      ],
      ' ',
    ),
  why,
  nothingPublished: 'Nothing has been published yet.',
  damaged: (cause: string) =>
    `${cause} Publish again: that heals it. Visitors still see the last whole revision.`,
};

/** Why a revision has not arrived. What the worker says is in English already. */
function why(cause: Cause): string {
  switch (cause.code) {
    case 'not-asked':
      return 'The worker was not asked yet.';
    case 'not-connected':
      return 'No worker is connected yet: choose “Connect to the worker…” in the menu.';
    case 'address-invalid':
      return `The script property ${cause.property} is not a web address.`;
    case 'key-invalid':
      return `The script property ${cause.property} is not of the form id:secret.`;
    case 'unreachable':
      return `The worker at ${cause.url} cannot be reached.`;
    case 'answered':
      return `The worker answered ${cause.status}. ${cause.said}`.trim();
    case 'not-signed':
      return 'The answer was not signed by the worker: check the key under “Connect to the worker…”.';
    case 'not-a-receipt':
      return 'The worker’s answer is not a receipt; it may be of another version.';
    case 'other-rows':
      return 'The worker holds other rows under this number.';
    case 'worker-said':
      return cause.said;
    case 'restored':
      return `A backup was restored there as revision ${cause.head}.`;
    case 'behind':
      return `The worker is already at revision ${cause.head}.`;
  }
}

export type DeliveryWords = typeof DELIVERY;
