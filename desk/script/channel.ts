// A script's line to the desk: writes wait in a buffer until a flush, a read of cells, or the end of the run, so
// that a missing flush shows.

import type { CallResponse, QuestionName, Questions, RunOrder, RunReport, Shape } from '../runs/protocol.ts';
import type { Edit } from '../workbook/edits.ts';
import type { HostRule } from '../workbook/host-rules.ts';

/** What this run has done so far; a realm lives for one run only. */
export interface Running {
  order: RunOrder;
  natives: Natives;
  buffer: Edit[];
  shape: Shape | null;
  answersGiven: number;
  report: Pick<RunReport, 'calls' | 'cellsRead' | 'cellsWritten' | 'toasts' | 'dialogs' | 'logs' | 'active'>;
}

let running: Running;

/** Starts the run's record. */
export function begin(order: RunOrder, natives: Natives): void {
  const report = { calls: 0, cellsRead: 0, cellsWritten: 0, toasts: [], dialogs: [], logs: [], active: null };
  running = { order, natives, buffer: [], shape: null, answersGiven: 0, report };
}

export function current(): Running {
  return running;
}

/** Whether a trigger started this run, on a host that treats such runs like this. */
export function isTriggeredUnder(rule: HostRule): boolean {
  const { trigger, host } = running.order;
  return trigger && host.includes(rule);
}

/** An error as Google's services throw it. */
export function refusal(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

/** Keeps an edit for later; it happens at the next read, flush, or at the end. */
export function write(edit: Edit): void {
  running.buffer.push(edit);
}

/** Makes an edit at once: a change of the grid, which later calls measure themselves against. */
export function writeNow(edit: Edit): void {
  write(edit);
  ask('flush', {});
}

/** Questions about cells: what is buffered happens first. A lock, a property or a fetch flushes nothing. */
const FLUSHING: ReadonlySet<QuestionName> = new Set([
  'flush',
  'read',
  'extent',
  'merges',
  'rules',
  'protections',
]);

/** Puts a question and waits for the answer. */
export function ask<Name extends QuestionName>(
  name: Name,
  put: Questions[Name]['put'],
): Questions[Name]['get'] {
  const edits = FLUSHING.has(name) ? running.buffer.splice(0) : [];
  const answer = JSON.parse(
    running.natives.ask(JSON.stringify({ ask: name, edits, ...put })),
  ) as CallResponse;
  if (answer.shape) running.shape = answer.shape;
  if ('refused' in answer) throw refusal(answer.refused);
  return answer.answer as Questions[Name]['get'];
}

/** The workbook's grid, asked for once and kept up to date by every answer. */
export function shapeNow(): Shape {
  if (!running.shape) ask('shape', {});
  return running.shape!;
}

export interface Natives {
  /** Puts a question to the desk and waits for the answer; both are JSON. */
  ask(question: string): string;
  digest(algorithm: string, bytes: Uint8Array): Uint8Array;
  hmac(algorithm: string, bytes: Uint8Array, key: Uint8Array): Uint8Array;
  /** Text as bytes; `ascii` turns what it cannot say into `?`. */
  encode(text: string, charset: string): Uint8Array;
  decode(bytes: Uint8Array, charset: string): string;
  toBase64(bytes: Uint8Array, webSafe: boolean): string;
  /** Bytes of base64 of either alphabet, or null when it is none. */
  fromBase64(text: string): Uint8Array | null;
  gzip(bytes: Uint8Array): Uint8Array;
  gunzip(bytes: Uint8Array): Uint8Array | null;
  uuid(): string;
  sleep(ms: number): void;
}
