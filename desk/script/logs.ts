// `console` and `Logger`: kept with the run.

import type { LogLine } from '../runs/protocol.ts';
import { current } from './channel.ts';
import { EmulatedObject } from './present.ts';

type GoogleLogger = GoogleAppsScript.Base.Logger;

const LINES_AT_MOST = 1_000;
const CHARACTERS_AT_MOST = 8_192;

/** The script's console; times are not kept. */
export function scriptConsole() {
  const at =
    (level: LogLine['level']) =>
    (...parts: unknown[]) =>
      record(level, parts);
  return Object.freeze({
    debug: at('debug'),
    log: at('log'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    time() {},
    timeEnd() {},
  });
}

export class LoggerEmulation
  extends EmulatedObject<GoogleLogger>
  implements Pick<GoogleLogger, 'log' | 'getLog' | 'clear'>
{
  constructor() {
    super('Logger', false);
  }
  log(...parts: unknown[]): GoogleLogger {
    record('info', parts);
    return this.face;
  }
  getLog(): string {
    return current()
      .report.logs.map((line) => line.text)
      .join('\n');
  }
  clear(): void {
    current().report.logs = [];
  }
}

function record(level: LogLine['level'], parts: readonly unknown[]): void {
  const { logs } = current().report;
  if (logs.length < LINES_AT_MOST) logs.push({ level, text: printed(parts).slice(0, CHARACTERS_AT_MOST) });
}

/** Parts joined by blanks, `%s` and `%d` in the first filled from the others. */
function printed(parts: readonly unknown[]): string {
  const rest = [...parts];
  const [first] = rest;
  if (typeof first !== 'string') return rest.map(print).join(' ');
  rest.shift();
  const filled = first.replace(/%[sdjo%]/g, (mark) =>
    mark === '%%' ? '%' : rest.length ? print(rest.shift()) : mark,
  );
  return [filled, ...rest.map(print)].join(' ');
}

function print(part: unknown): string {
  if (part instanceof Error) return part.stack ?? String(part);
  if (typeof part !== 'object' || part === null) return String(part);
  try {
    return JSON.stringify(part) ?? String(part);
  } catch {
    return String(part);
  }
}
