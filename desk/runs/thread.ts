// One script thread. Each run gets a fresh realm; the thread is kept warm for the next one. While a script
// waits for an answer the whole thread sleeps, as a script at Google does.

import { createHash, createHmac, randomUUID } from 'node:crypto';
import vm from 'node:vm';
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Natives } from '../script/channel.ts';
import { waitForChange } from './wait-for-change.ts';

/** What a thread is told: the code to run, then orders. */
export type ToThread =
  | { kind: 'load'; realm: string; scripts: { name: string; source: string }[] }
  | { kind: 'run'; order: string; timeLimitMs: number };
/** What a thread says: a question while running, or its report. */
export type FromThread = { kind: 'ask'; text: string } | { kind: 'done'; report: string };

interface Realm {
  enter(order: string, natives: Natives): void;
  run(): string;
  failed(error: unknown): string;
}

const { answers, signal } = workerData as { answers: MessagePort; signal: Int32Array };
const desk = parentPort!;
let realmScript: vm.Script;
let scripts: vm.Script[] = [];
let broken: unknown = null;

desk.on('message', (message: ToThread) => {
  if (message.kind === 'load') load(message);
  else
    desk.postMessage({ kind: 'done', report: run(message.order, message.timeLimitMs) } satisfies FromThread);
});

function load({ realm, scripts: sources }: Extract<ToThread, { kind: 'load' }>): void {
  realmScript = new vm.Script(realm, { filename: 'google.js' });
  broken = null;
  try {
    scripts = sources.map(({ name, source }) => new vm.Script(source, { filename: name }));
  } catch (error) {
    broken = String(error);
  }
}

/** Six minutes at Google, enforced on everything that runs: loading the bundle, and the function. */
function run(order: string, timeLimitMs: number): string {
  forgetAnswers();
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, { microtaskMode: 'afterEvaluate' });
  const realm = realmScript.runInContext(context) as Realm;
  realm.enter(order, natives);
  if (broken !== null) return realm.failed(broken);
  try {
    for (const script of scripts) script.runInContext(context, { timeout: timeLimitMs });
    Object.defineProperty(context, 'runOrdered', { value: realm.run, configurable: true });
    return START.runInContext(context, { timeout: timeLimitMs }) as string;
  } catch (error) {
    const late = (error as NodeJS.ErrnoException)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    return realm.failed(late ? 'Exception: Exceeded maximum execution time' : error);
  }
}

/** An answer that came too late for a run that ran out of time is not the next run's. */
function forgetAnswers(): void {
  while (receiveMessageOnPort(answers));
}

/** Starts the function under the time limit, and leaves no trace of how. */
const START = new vm.Script('{ const start = runOrdered; delete globalThis.runOrdered; start(); }');

const natives: Natives = {
  ask(text) {
    const seen = Atomics.load(signal, 0);
    desk.postMessage({ kind: 'ask', text } satisfies FromThread);
    waitForChange(signal, seen);
    return receiveMessageOnPort(answers)!.message as string;
  },
  digest: (algorithm, bytes) => createHash(algorithm).update(bytes).digest(),
  hmac: (algorithm, bytes, key) => createHmac(algorithm, key).update(bytes).digest(),
  encode: (text, charset) =>
    charset === 'ascii'
      ? Buffer.from(text.replace(/[\ud800-\udbff][\udc00-\udfff]|[^\0-\x7f]/g, '?'))
      : Buffer.from(text),
  decode(bytes, charset) {
    try {
      return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
    } catch {
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    }
  },
  toBase64(bytes, webSafe) {
    const text = Buffer.from(bytes).toString('base64');
    return webSafe ? text.replaceAll('+', '-').replaceAll('/', '_') : text;
  },
  fromBase64: (text) => (/^[A-Za-z0-9+/_-]*={0,2}$/.test(text) ? Buffer.from(text, 'base64') : null),
  gzip: (bytes) => gzipSync(bytes),
  gunzip(bytes) {
    try {
      return gunzipSync(bytes);
    } catch {
      return null;
    }
  },
  uuid: () => randomUUID(),
  sleep: (ms) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms),
};
