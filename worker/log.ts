// One JSON line for each thing that happened. What events say and who people are never stands in it.

import { type DestinationStream, type Logger, pino } from 'pino';
import { OperationalError } from '../shared/operational-error.ts';

export type Log = Logger;

/** Names under which a secret could slip into a line. */
const SECRETS = [
  'secret',
  'signature',
  'authorization',
  'private_key',
  'databaseUrl',
  'alertUrl',
  'hookKeys',
  'serviceAccount',
];

/** Opens the log; lines go to standard output unless told otherwise. */
export function openLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: '[kept secret]' },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** What may be logged of an error: our own sentences, or only the name and place of somebody else's. */
export function faultFields(error: unknown): Record<string, unknown> {
  if (error instanceof OperationalError) {
    const { code, operation, message, hint } = error;
    return { code, operation, message, hint };
  }
  if (!(error instanceof Error)) return { code: 'unexpected' };
  const place = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '));
  return { code: 'unexpected', error: error.name, place: place?.trim() };
}
