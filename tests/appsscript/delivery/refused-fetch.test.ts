// What Google says of requests that it does not send or gets nothing back from, as people have quoted it in public, in
// the language of whoever ran the script.

import { expect, it } from 'vitest';
import { type FetchFault, fetchFaultOf } from '../../../appsscript/delivery/refused-fetch.ts';
import { ENGLISH } from '../../../appsscript/words/english/english.ts';
import { FRENCH } from '../../../appsscript/words/french/french.ts';

const SAID: readonly (readonly [string, FetchFault | null])[] = [
  ['Exception: Service invoked too many times for one day: urlfetch.', 'quota'],
  ['Exception: Service appelé trop souvent pour une journée : urlfetch.', 'quota'],
  ['Exception: سرویس در طول یک روز به دفعات زیاد فراخوان شده است:urlfetch.', 'quota'],
  ['Bandwidth quota exceeded: https://worker.example.org/hooks/publish. Try reducing the rate.', 'quota'],
  [
    'Exception: You do not have permission to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
    'not-granted',
  ],
  [
    'Exception: Vous n’êtes pas autorisé à appeler UrlFetchApp.fetch. Autorisations requises : https://www.googleapis.com/auth/script.external_request',
    'not-granted',
  ],
  ['Authorization is required to perform that action.', 'not-granted'],
  ['Exception: UrlFetch calls to https://worker.example.org/ are not permitted by your admin', 'not-allowed'],
  ['Error: The URL https://worker.example.org/ is not in the manifest’s urlFetchWhitelist.', 'not-listed'],
  ['Exception: SSL Error https://worker.example.org/', 'tls'],
  ['Exception: DNS error: https://worker.example.org/', 'dns'],
  ['Exception: Timeout: https://worker.example.org/', 'timeout'],
  ['Exception: Address unavailable: https://worker.example.org/', 'unavailable'],
  ['Exception: Adresse indisponible : https://worker.example.org/', 'unavailable'],
  ['Exception: Erreur inattendue : https://worker.example.org/', null],
];

it.each(SAID)('%s', (message, fault) => {
  expect(fetchFaultOf(message)).toBe(fault);
});

it('has a sentence and a remedy of its own for each, and quotes Google where there is none', () => {
  const url = 'https://worker.example.org';
  for (const { delivery } of [ENGLISH, FRENCH]) {
    const sentences = SAID.map(([said, fault]) => delivery.why({ code: 'unreachable', url, fault, said }));
    expect(new Set(sentences).size).toBeGreaterThanOrEqual(8);
    expect(sentences.at(-1)).toContain('Erreur inattendue');
    // What an earlier version of the script remembered.
    expect(delivery.why({ code: 'unreachable', url })).toContain(url);
  }
});
