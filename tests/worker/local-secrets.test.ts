// The secrets of one's own machine: made once, kept, closed to others.

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readHookKey } from '../../shared/signing.ts';
import { loadLocalSecrets } from '../../worker/local-secrets.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

it('makes a hook key the first time and keeps it', () => {
  const home = folder('new', 'home');
  const { hookKey } = loadLocalSecrets(home);
  expect(readHookKey(`${hookKey.id}:${hookKey.secret}`)).toEqual(hookKey);
  expect(hookKey.id).toBe('local');
  expect(loadLocalSecrets(home)).toEqual({ hookKey });
  expect(loadLocalSecrets(folder('other')).hookKey.secret).not.toBe(hookKey.secret);
});

it.runIf(process.platform !== 'win32')('lets only its owner read the file', () => {
  loadLocalSecrets(folder());
  expect(statSync(folder('secrets.json')).mode & 0o777).toBe(0o600);
});

it('says which file is at fault and leaves it as it is', () => {
  writeFileSync(folder('secrets.json'), '{"hookKey":');
  const load = () => loadLocalSecrets(folder());
  expect(load).toThrow(expect.objectContaining({ code: 'secrets-unreadable' }));
  expect(load).toThrow(folder('secrets.json'));
  expect(readFileSync(folder('secrets.json'), 'utf8')).toBe('{"hookKey":');
});
