// The script properties: where the worker is, and the key that signs what is said to it. They are not in
// the Settings tab, because that tab is for everyone and travels with every copy.

import { isWebAddress } from '../shared/parse/link.ts';
import { readHookKey } from '../shared/signing.ts';
import type { SettingProblem, SettingsForm, SettingsWish } from './answers.ts';
import { command, type Failed, type Told } from './command.ts';
import { words } from './words/words.ts';
import type { Cause } from './workbook/cause.ts';

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

/** Why a wished connection cannot be kept. */
export function connectionProblems(worker: SettingsWish['worker'], key: string): SettingProblem[] {
  const { settings: say } = words();
  const problems: SettingProblem[] = [];
  const url = worker?.after.trim() ?? '';
  const now = shownConnection().url;
  if (worker && now !== worker.before && now !== url) {
    problems.push({ field: 'workerUrl', kind: 'changed-meanwhile', now });
  }
  if (url !== '' && !isWorkerAddress(url)) {
    problems.push({ field: 'workerUrl', kind: 'invalid', sentence: say.addressRefused });
  }
  if (key !== '' && !readHookKey(key)) {
    problems.push({ field: 'workerKey', kind: 'invalid', sentence: say.keyRefused });
  }
  return problems;
}

/** Keeps what `connectionProblems` had nothing against; says whether anything is new. */
export function keepConnection(worker: SettingsWish['worker'], key: string): boolean {
  const properties = PropertiesService.getScriptProperties();
  const isAddressNew = worker !== null && worker.after.trim() !== shownConnection().url;
  if (isAddressNew) properties.setProperty(WORKER_URL, worker.after.trim());
  if (key !== '') properties.setProperty(HOOK_KEY, key);
  return isAddressNew || key !== '';
}

/** Asks for the worker's address and key, and keeps them. An empty answer keeps what is there. */
export function connectWorker(): Told | Failed {
  return command('Connect', () => {
    const { connect: say, delivery } = words();
    const url = ask(say.address, say.addressExample);
    if (url !== null && url !== '' && !isWorkerAddress(url)) {
      return { outcome: 'refused', sentence: say.addressRefused(url) };
    }
    const key = url === null ? null : ask(say.key, say.keyExample);
    if (url === null || key === null) return { outcome: 'cancelled', sentence: say.cancelled };
    if (key !== '' && !readHookKey(key)) {
      return { outcome: 'refused', sentence: say.keyRefused };
    }
    const properties = PropertiesService.getScriptProperties();
    if (url !== '') properties.setProperty(WORKER_URL, url);
    if (key !== '') properties.setProperty(HOOK_KEY, key);
    const connection = workerConnection();
    return 'cause' in connection
      ? { outcome: 'incomplete', sentence: delivery.why(connection.cause) }
      : { outcome: 'connected', sentence: say.connected(connection.url) };
  });
}

/** The answer, trimmed; `null` when the person closed the dialog. */
function ask(title: string, example: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, words().connect.emptyKeeps(example), ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : null;
}

/** A worker at home has no dot in its name. */
function isWorkerAddress(url: string): boolean {
  return isWebAddress(url) || /^http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?$/.test(url);
}
