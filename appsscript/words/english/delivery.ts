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
      return unreached(cause);
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

function unreached({ url, fault, said = '' }: Extract<Cause, { code: 'unreachable' }>): string {
  const quoted = said === '' ? '' : ` Google says: “${said}”`;
  switch (fault) {
    case 'not-listed':
      return `This script may not ask ${url}: it was built for another address. Whoever set it up builds and pushes it with WORKER_URL=${url}.`;
    case 'not-granted':
      return 'Google has not been asked to let this script reach the worker. Run any entry of the Bandstand menu and agree to what Google asks; if it asks nothing, the script has to be pushed anew.';
    case 'not-allowed':
      return `An administrator of your Google domain does not let scripts reach ${url}: ask them to allow it.${quoted}`;
    case 'quota':
      return 'This account has used up the requests that Google allows in a day: it goes on tomorrow, or from another account.';
    case 'tls':
      return `Google does not take the certificate of ${url}: whoever runs the site renews it.${quoted}`;
    case 'dns':
      return `Nobody knows the name in ${url}: check the address under “Connect to the worker…”.`;
    case 'timeout':
      return `The worker at ${url} did not answer in time.`;
    case 'unavailable':
      return `The worker at ${url} cannot be reached.`;
    default:
      return `The worker at ${url} cannot be reached.${quoted}`;
  }
}

export type DeliveryWords = typeof DELIVERY;
