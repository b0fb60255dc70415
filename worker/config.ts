// The environment, read once. A value that cannot be used stops the start with a sentence that names the
// variable; nothing else in the worker looks at the environment.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { OperationalError } from '../shared/operational-error.ts';
import { readHookKey } from '../shared/signing.ts';

export interface HookKey {
  readonly id: string;
  readonly secret: string;
}

/** What the worker needs of a Google service account's key file. */
export interface ServiceAccount {
  readonly client_email: string;
  readonly private_key: string;
}

export interface Config {
  readonly port: number;
  /** Absolute path of the folder for everything that is kept beside the code. */
  readonly home: string;
  readonly environment: 'development' | 'preview' | 'production';
  /** Absolute path of the programme that is shipped with the worker, for when there is nothing else. */
  readonly bundledCsv: string;
  /** `null`: the embedded database under `home`. */
  readonly databaseUrl: string | null;
  readonly sheetId: string | null;
  readonly serviceAccount: ServiceAccount | null;
  /** Where the Sheets API lives when it is not Google's own; always ends in `/`. */
  readonly sheetsRootUrl: string | null;
  /** Any of them is accepted, so that a key can be changed without a gap; answers use the asker's. */
  readonly hookKeys: readonly HookKey[];
  /** What a scheduler must know to ask for a backup; `null` closes that address. */
  readonly cronSecret: string | null;
  /** Who is told when the store's health turns; it may hold a secret. */
  readonly alertUrl: string | null;
  /** Where the public reaches this worker; never ends in `/`. */
  readonly siteUrl: string | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly pollSeconds: number;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;

/** Reads the environment. Throws an `OperationalError` of code `config-invalid` whose sentence names the variable. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
  const result = environmentSchema.safeParse(given);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw invalid(String(issue?.path[0]), issue?.message ?? 'cannot be read');
  }
  const values = result.data;
  if (values.GOOGLE_SHEET_ID && !values.GOOGLE_SERVICE_ACCOUNT_KEY && !values.SHEETS_ROOT_URL) {
    throw invalid('GOOGLE_SERVICE_ACCOUNT_KEY', 'is missing, and without it GOOGLE_SHEET_ID cannot be read');
  }
  return {
    port: values.PORT,
    home: resolve(values.BANDSTAND_HOME),
    environment: values.BANDSTAND_ENV,
    bundledCsv: resolve(values.BUNDLED_CSV ?? join(values.BANDSTAND_HOME, 'bundled.csv')),
    databaseUrl: values.DATABASE_URL ?? null,
    sheetId: values.GOOGLE_SHEET_ID ?? null,
    serviceAccount: values.GOOGLE_SERVICE_ACCOUNT_KEY ?? null,
    sheetsRootUrl: values.SHEETS_ROOT_URL?.replace(/\/*$/, '/') ?? null,
    hookKeys: values.HOOK_KEYS,
    cronSecret: values.CRON_SECRET ?? null,
    alertUrl: values.ALERT_URL?.trim() ?? null,
    siteUrl: values.SITE_URL?.replace(/\/+$/, '') ?? null,
    logLevel: values.LOG_LEVEL,
    pollSeconds: values.POLL_SECONDS,
  };
}

const whole = (least: number, most: number, what: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, what)
    .transform(Number)
    .refine((value) => value >= least && value <= most, what);

const address = (schemes: string, what: string) =>
  z.string().refine((text) => {
    const url = URL.parse(text.trim());
    return url !== null && schemes.split(' ').includes(url.protocol);
  }, what);

const environmentSchema = z.object({
  PORT: whole(0, 65_535, 'must be a port number from 0 to 65535').default(8787),
  BANDSTAND_HOME: z.string().default('.bandstand'),
  BANDSTAND_ENV: z
    .enum(['development', 'preview', 'production'], 'must be development, preview or production')
    .default('development'),
  BUNDLED_CSV: z.string().optional(),
  DATABASE_URL: address(
    'postgres: postgresql:',
    'must be an address such as postgres://user:password@host:5432/database',
  ).optional(),
  GOOGLE_SHEET_ID: z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/, 'must be the id from the spreadsheet’s address, not the whole address')
    .optional(),
  GOOGLE_SERVICE_ACCOUNT_KEY: z.string().transform(readServiceAccount).optional(),
  SHEETS_ROOT_URL: address(
    'http: https:',
    'must be an address that begins with http:// or https://',
  ).optional(),
  HOOK_KEYS: z
    .string()
    .transform((text, context) => readHookKeys(text) ?? reject(context, HOOK_KEYS_FORM))
    .default([]),
  CRON_SECRET: z.string().min(16, 'must be at least 16 characters long').optional(),
  ALERT_URL: address('http: https:', 'must be an address that begins with http:// or https://').optional(),
  SITE_URL: address('http: https:', 'must be an address that begins with http:// or https://').optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  POLL_SECONDS: whole(1, 86_400, 'must be a number of seconds from 1 to 86400').default(30),
});

const HOOK_KEYS_FORM =
  'must be one or two keys of the form id:secret, separated by a comma, each secret at least 16 characters long';

function readHookKeys(text: string): HookKey[] | null {
  const keys = text.split(',').map(readHookKey);
  const ids = new Set(keys.map((key) => key?.id));
  const isUsable = keys.length <= 2 && ids.size === keys.length && !ids.has(undefined);
  return isUsable ? keys.filter((key) => key !== null) : null;
}

/** Takes the key itself as JSON, or the path of the file that Google gave. */
function readServiceAccount(text: string, context: z.RefinementCtx): ServiceAccount {
  const isJson = text.trim().startsWith('{');
  const source = isJson ? 'as JSON' : `in the file ${text.trim()}`;
  try {
    const json = isJson ? text : readFileSync(text.trim(), 'utf8');
    const account = serviceAccountSchema.safeParse(JSON.parse(json));
    return account.success ? account.data : reject(context, `is no service account key ${source}`);
  } catch {
    return reject(context, `cannot be read ${source}`);
  }
}

const serviceAccountSchema = z.object({
  client_email: z.string().includes('@'),
  private_key: z.string().includes('PRIVATE KEY'),
});

function reject(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

/** The value itself is never repeated: it may be a secret. */
function invalid(variable: string, what: string): OperationalError {
  return new OperationalError({
    code: 'config-invalid',
    operation: 'read the environment',
    message: `The environment variable ${variable} ${what}.`,
    hint: `Correct ${variable}, or unset it to use what is usual, and start again.`,
  });
}
