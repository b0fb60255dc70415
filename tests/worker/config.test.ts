// The environment: what is usual, what is read, and the sentence for each value that cannot be.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OperationalError } from '../../shared/operational-error.ts';
import { readConfig } from '../../worker/config.ts';

const ACCOUNT = {
  type: 'service_account',
  client_email: 'reader@project.iam.example',
  private_key: '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n',
};
const KEY_TEXT = JSON.stringify(ACCOUNT);

describe('the configuration', () => {
  it('is usable when nothing is set', () => {
    const { home, ...config } = readConfig({});
    expect(isAbsolute(home)).toBe(true);
    expect(config).toEqual({
      port: 8787,
      environment: 'development',
      bundledCsv: join(home, 'bundled.csv'),
      databaseUrl: null,
      sheetId: null,
      serviceAccount: null,
      sheetsRootUrl: null,
      hookKeys: [],
      cronSecret: null,
      alertUrl: null,
      siteUrl: null,
      logLevel: 'info',
      pollSeconds: 30,
    });
  });

  it('takes a blank variable for one that is not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', GOOGLE_SERVICE_ACCOUNT_KEY: '' })).toEqual(
      readConfig({}),
    );
  });

  it('reads every variable', () => {
    const config = readConfig({
      PORT: '80',
      BANDSTAND_HOME: '/var/lib/bandstand',
      BANDSTAND_ENV: 'production',
      BUNDLED_CSV: '/srv/bundled.csv',
      DATABASE_URL: 'postgres://user:word@db.example:5432/bandstand',
      GOOGLE_SHEET_ID: '1AbC-d_e',
      GOOGLE_SERVICE_ACCOUNT_KEY: KEY_TEXT,
      SHEETS_ROOT_URL: 'http://127.0.0.1:8787/desk/google',
      HOOK_KEYS: 'old:0123456789abcdef, new:fedcba9876543210',
      ALERT_URL: 'https://chat.example/hooks/1',
      SITE_URL: 'https://programme.example/',
      LOG_LEVEL: 'warn',
      POLL_SECONDS: '5',
    });
    expect(config).toMatchObject({
      port: 80,
      environment: 'production',
      bundledCsv: resolve('/srv/bundled.csv'),
      sheetId: '1AbC-d_e',
      serviceAccount: { client_email: ACCOUNT.client_email, private_key: ACCOUNT.private_key },
      sheetsRootUrl: 'http://127.0.0.1:8787/desk/google/',
      hookKeys: [
        { id: 'old', secret: '0123456789abcdef' },
        { id: 'new', secret: 'fedcba9876543210' },
      ],
      siteUrl: 'https://programme.example',
      pollSeconds: 5,
    });
  });

  it('reads the service account’s key from a file too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bandstand-key-'));
    const file = join(folder, 'key.json');
    writeFileSync(file, KEY_TEXT);
    expect(readConfig({ GOOGLE_SERVICE_ACCOUNT_KEY: file }).serviceAccount?.client_email).toBe(
      ACCOUNT.client_email,
    );
    rmSync(folder, { recursive: true });
  });

  const BAD: [variable: string, value: string, sentence: RegExp][] = [
    ['PORT', 'http', /must be a port number/],
    ['PORT', '65536', /must be a port number/],
    ['PORT', '-1', /must be a port number/],
    ['BANDSTAND_ENV', 'prod', /must be development, preview or production/],
    ['DATABASE_URL', 'mysql://db', /must be an address such as postgres:/],
    ['DATABASE_URL', 'db.example', /must be an address such as postgres:/],
    ['GOOGLE_SHEET_ID', 'https://docs.google.com/spreadsheets/d/1', /not the whole address/],
    ['GOOGLE_SERVICE_ACCOUNT_KEY', '{"type":', /cannot be read as JSON/],
    ['GOOGLE_SERVICE_ACCOUNT_KEY', '{"type":"x"}', /is no service account key as JSON/],
    ['GOOGLE_SERVICE_ACCOUNT_KEY', '/no/such/file.json', /cannot be read in the file \/no\/such\/file\.json/],
    ['SHEETS_ROOT_URL', 'ftp://x', /begins with http/],
    ['CRON_SECRET', 'short', /at least 16 characters/],
    ['HOOK_KEYS', 'no-colon', /id:secret/],
    ['HOOK_KEYS', 'short:secret', /at least 16/],
    ['HOOK_KEYS', 'a:0123456789abcdef,a:fedcba9876543210', /one or two keys/],
    ['HOOK_KEYS', 'a:0123456789abcdef,b:0123456789abcdef,c:0123456789abcdef', /one or two keys/],
    ['SITE_URL', 'programme.example', /begins with http/],
    ['ALERT_URL', 'ftp://chat.example', /begins with http/],
    ['LOG_LEVEL', 'loud', /must be one of trace, debug/],
    ['POLL_SECONDS', '0', /from 1 to 86400/],
  ];

  it.each(BAD)('stops for %s=%s with a sentence that names it', (variable, value, sentence) => {
    const error = thrownBy(() => readConfig({ [variable]: value }));
    expect(error.code).toBe('config-invalid');
    expect(error.message).toMatch(new RegExp(`^The environment variable ${variable} .*\\.$`));
    expect(error.message).toMatch(sentence);
    expect(error.hint).toContain(variable);
  });

  it('never repeats a secret', () => {
    const secret = 'hunter2hunter2hunter2';
    for (const environment of [
      { HOOK_KEYS: `a b:${secret}` },
      { DATABASE_URL: `mysql://u:${secret}@h/d` },
      { GOOGLE_SERVICE_ACCOUNT_KEY: `{"private_key":"${secret}"}` },
    ]) {
      const { message, hint } = thrownBy(() => readConfig(environment));
      expect(message + hint).not.toContain(secret);
    }
  });

  it('asks for the key when a real sheet is named without one', () => {
    expect(thrownBy(() => readConfig({ GOOGLE_SHEET_ID: 'abc' })).message).toContain(
      'GOOGLE_SERVICE_ACCOUNT_KEY',
    );
  });
});

function thrownBy(act: () => unknown): OperationalError {
  try {
    act();
  } catch (error) {
    if (error instanceof OperationalError) return error;
  }
  throw new Error('No OperationalError was thrown.');
}
