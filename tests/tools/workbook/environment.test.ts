import { expect, it } from 'vitest';
import { readCommandLine } from '../../../tools/command-line.ts';
import { OPTIONS, readArguments } from '../../../tools/import/arguments.ts';
import { workbookPlace } from '../../../tools/workbook/environment.ts';
import { problemsOf, resultOf } from '../import/read.ts';

const KEY = JSON.stringify({
  client_email: 'import@example.org',
  private_key: '-----BEGIN PRIVATE KEY-----',
});

it('is the desk of npm start when nothing is configured', () => {
  expect(resultOf(workbookPlace({ PORT: '9000' }))).toEqual({
    sheetId: 'desk',
    rootUrl: 'http://127.0.0.1:9000/desk/google/',
    credentials: undefined,
    scriptUrl: 'http://127.0.0.1:9000/desk/api/script',
  });
});

it('is the real workbook when it is configured, and then no script is reached', () => {
  const place = resultOf(workbookPlace({ GOOGLE_SHEET_ID: 'abc', GOOGLE_SERVICE_ACCOUNT_KEY: KEY }));
  expect(place).toMatchObject({ sheetId: 'abc', rootUrl: undefined, scriptUrl: undefined });
  expect(place.credentials?.client_email).toBe('import@example.org');
});

it.each([
  [{ PORT: 'many' }, 'PORT'],
  [{ SHEETS_ROOT_URL: 'here' }, 'SHEETS_ROOT_URL'],
  [{ GOOGLE_SHEET_ID: 'abc' }, 'GOOGLE_SERVICE_ACCOUNT_KEY'],
  [
    { GOOGLE_SHEET_ID: 'abc', GOOGLE_SERVICE_ACCOUNT_KEY: '{"secret-canary":1}' },
    'GOOGLE_SERVICE_ACCOUNT_KEY',
  ],
])('%j is refused by name, and no value of a secret is repeated', (environment, name) => {
  const problem = problemsOf(workbookPlace(environment)).join();
  expect(problem).toContain(name);
  expect(problem).not.toContain('canary');
});

it('reads arguments', () => {
  const read = (...args: string[]) => readArguments(readCommandLine({ usage: '', options: OPTIONS }, args));
  expect(
    resultOf(readArguments({ values: { map: 'm.json', 'dry-run': true }, words: ['a.csv'] })),
  ).toMatchObject({
    act: 'import',
    file: 'a.csv',
    map: 'm.json',
    tab: 'Events',
    isDryRun: true,
    asks: true,
  });
  expect(resultOf(read('--undo', '--yes'))).toMatchObject({ act: 'undo', id: undefined, asks: false });
  expect(resultOf(readArguments({ values: { undo: true }, words: ['20270102T030405Z'] }))).toMatchObject({
    id: '20270102T030405Z',
  });
  expect(problemsOf(read())[0]).toBe('Which file?');
  expect(problemsOf(read('--replace', '--update'))[0]).toMatch(/^Either --replace or --update/);
});
