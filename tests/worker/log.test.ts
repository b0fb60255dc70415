// The log: one JSON line a thing, without secrets and without anybody else's words.

import { expect, it } from 'vitest';
import { OperationalError } from '../../shared/operational-error.ts';
import { faultFields } from '../../worker/log.ts';
import { keepLog } from './kept-log.ts';

it('writes one JSON line with a level and a time', () => {
  const { log, lines } = keepLog();
  log.info({ revision: 3 }, 'stored a revision');
  expect(lines).toEqual([
    { level: 'info', time: expect.stringMatching(/^\d{4}-.*Z$/), revision: 3, msg: 'stored a revision' },
  ]);
});

it('keeps secrets out, at the top and one level down', () => {
  const { log, text } = keepLog();
  log.info({ secret: 'canary', config: { databaseUrl: 'canary', private_key: 'canary' } }, 'started');
  expect(text()).not.toContain('canary');
});

it('logs our own sentences of an OperationalError, and never what a driver said', () => {
  const cause = new Error('Key (title)=(canary) already exists');
  const parts = {
    code: 'database-fault',
    operation: 'store',
    message: 'It was refused.',
    hint: 'Try again.',
  };
  expect(faultFields(new OperationalError({ ...parts, cause }))).toEqual(parts);
  const fields = faultFields(new TypeError('canary is not a function'));
  expect(fields).toMatchObject({
    code: 'unexpected',
    error: 'TypeError',
    place: expect.stringContaining('log.test.ts'),
  });
  expect(JSON.stringify(fields)).not.toContain('canary');
  expect(faultFields('canary')).toEqual({ code: 'unexpected' });
});
