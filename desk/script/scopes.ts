// What the script may call: the manifest's scopes, and less in a simple trigger, which nobody authorised.

import { current, isTriggeredUnder, refusal } from './channel.ts';

const PREFIX = 'https://www.googleapis.com/auth/';

/**
 * Refuses a call whose scope the manifest lacks. A manifest without a list asks for whatever the code uses.
 * @param scopes any one of which is enough, without Google's prefix
 */
export function requireScope(call: string, ...scopes: string[]): void {
  const { manifest, simpleTrigger } = current().order;
  const granted = manifest.oauthScopes;
  const open = granted === null || scopes.some((scope) => granted.includes(PREFIX + scope));
  const opensThisOne = scopes.includes('spreadsheets.currentonly');
  const isBarred = opensThisOne ? isTriggeredUnder('triggersSeeNoSpreadsheet') : simpleTrigger;
  if (open && !isBarred) return;
  const needed = scopes.map((scope) => PREFIX + scope).join(' || ');
  throw refusal(
    `Specified permissions are not sufficient to call ${call}. Required permissions: (${needed})`,
  );
}

// The few functions that a script's realm borrows from outside: they take and give only strings, numbers and
// bytes, and never throw.
