// The script properties: where the worker is, and the key that signs what is said to it. They are not in
// the Settings tab, because that tab is for everyone and travels with every copy.

import type { Act } from '../../shared/activity/act.ts';
import type { Inverse, NoWay } from '../../shared/activity/inverse.ts';
import { isWebAddress } from '../../shared/parse/link.ts';
import { readHookKey } from '../../shared/signing.ts';
import { noteAlone } from '../activity/note.ts';
import { type CommandFailure, type CommandResult, command } from '../commands/command.ts';
import type { SettingProblem, SettingsForm, SettingsRequest } from '../commands/results.ts';
import { wordsOf } from '../words/words.ts';
import type { Cause } from '../workbook/cause.ts';

export interface WorkerConnection {
  /** Without a trailing slash. */
  readonly url: string;
  readonly keyId: string;
  readonly secret: string;
}

const WORKER_URL = 'WORKER_URL';
const HOOK_KEY = 'HOOK_KEY';

/** The connection, or what is missing of it. */
export function workerConnection(): WorkerConnection | { readonly cause: Cause } {
  const properties = PropertiesService.getScriptProperties().getProperties();
  const url = (properties[WORKER_URL] ?? '').trim().replace(/\/+$/, '');
  const key = readHookKey(properties[HOOK_KEY] ?? '');
  if (url === '') return { cause: { code: 'not-connected' } };
  if (!isWorkerAddress(url)) return { cause: { code: 'address-invalid', property: WORKER_URL } };
  if (!key) return { cause: { code: 'key-invalid', property: HOOK_KEY } };
  return { url, keyId: key.id, secret: key.secret };
}

/** What the form may show: whether there is a key, never the key. */
export function shownConnection(): SettingsForm['worker'] {
  const properties = PropertiesService.getScriptProperties().getProperties();
  return {
    url: properties[WORKER_URL] ?? '',
    hasKey: readHookKey(properties[HOOK_KEY] ?? '') !== null,
  };
}

/** Why a requested connection cannot be kept. */
export function connectionProblems(worker: SettingsRequest['worker'], key: string): SettingProblem[] {
  const messages = wordsOf('settings');
  const problems: SettingProblem[] = [];
  const url = worker?.after.trim() ?? '';
  const now = shownConnection().url;
  if (worker && now !== worker.before && now !== url) {
    problems.push({ field: 'workerUrl', kind: 'changed-meanwhile', now });
  }
  if (url !== '' && !isWorkerAddress(url)) {
    problems.push({ field: 'workerUrl', kind: 'invalid', sentence: messages.addressRefused });
  }
  if (key !== '' && !readHookKey(key)) {
    problems.push({ field: 'workerKey', kind: 'invalid', sentence: messages.keyRefused });
  }
  return problems;
}

/** What of the connection is new, as Activity notes it. */
export interface NewConnection {
  readonly act: Act;
  readonly way: Inverse | NoWay;
}

/** Keeps what `connectionProblems` had nothing against; `null` when nothing of it is new. */
export function keepConnection(worker: SettingsRequest['worker'], key: string): NewConnection | null {
  const properties = PropertiesService.getScriptProperties();
  const before = shownConnection().url;
  const url = worker?.after.trim() ?? before;
  const isKeyNew = key !== '';
  if (url !== before) properties.setProperty(WORKER_URL, url);
  if (isKeyNew) properties.setProperty(HOOK_KEY, key);
  if (url === before && !isKeyNew) return null;
  const way = isKeyNew ? 'key' : ({ kind: 'address', before, after: url } as const);
  return { act: { act: 'connect', url, isKeyNew }, way };
}

/** Asks for the worker's address and key, and keeps them. An empty answer keeps what is there. */
export function connectWorker(): CommandResult | CommandFailure {
  return command('Connect', () => {
    const messages = wordsOf('settings').connect;
    const url = ask(messages.address, messages.addressExample);
    if (url !== null && url !== '' && !isWorkerAddress(url)) {
      return { outcome: 'refused', sentence: messages.addressRefused(url) };
    }
    const key = url === null ? null : ask(messages.key, messages.keyExample);
    if (url === null || key === null) return { outcome: 'cancelled', sentence: messages.cancelled };
    if (key !== '' && !readHookKey(key)) {
      return { outcome: 'refused', sentence: messages.keyRefused };
    }
    const kept = keepConnection(url === '' ? null : { before: '', after: url }, key);
    const notNoted = kept ? noteAlone(kept.act, kept.way) : '';
    const connection = workerConnection();
    if ('cause' in connection)
      return { outcome: 'incomplete', sentence: wordsOf('delivery').why(connection.cause) };
    const sentence = messages.connected(connection.url);
    return { outcome: 'connected', sentence: `${sentence}${notNoted && ` ${notNoted}`}` };
  });
}

/** The answer, trimmed; `null` when the person closed the dialog. */
function ask(title: string, example: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, wordsOf('settings').connect.emptyKeeps(example), ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : null;
}

/** A worker at home has no dot in its name. */
function isWorkerAddress(url: string): boolean {
  return isWebAddress(url) || /^http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?$/.test(url);
}
