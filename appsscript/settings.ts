// The script properties: where the worker is, and the key that signs what is said to it. They are not in
// the Settings tab, because that tab is for everyone and travels with every copy.

import type { Act } from '../shared/activity/act.ts';
import type { Inverse, NoWay } from '../shared/activity/inverse.ts';
import type { Language } from '../shared/language.ts';
import { isWebAddress } from '../shared/parse/link.ts';
import { readHookKey } from '../shared/signing.ts';
import { noteAlone } from './activity/note.ts';
import type { SettingProblem, SettingsForm, SettingsWish } from './answers.ts';
import { command, type Failed, type Told } from './command.ts';

export interface WorkerConnection {
  /** Without a trailing slash. */
  readonly url: string;
  readonly keyId: string;
  readonly secret: string;
}

const WORKER_URL = 'WORKER_URL';
const HOOK_KEY = 'HOOK_KEY';

/** The connection, or a sentence that says what is missing. */
export function workerConnection(): WorkerConnection | string {
  const properties = PropertiesService.getScriptProperties().getProperties();
  const url = (properties[WORKER_URL] ?? '').trim().replace(/\/+$/, '');
  const key = readHookKey(properties[HOOK_KEY] ?? '');
  if (url === '') return 'No worker is connected yet: choose “Connect to the worker…” in the menu.';
  if (!isWorkerAddress(url)) return `The script property ${WORKER_URL} is not a web address.`;
  if (!key) return `The script property ${HOOK_KEY} is not of the form id:secret.`;
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

const REFUSED = {
  en: {
    url: 'This is not a web address. Write it in full, with https://.',
    key: 'This is not a key. Copy it whole, as id:secret.',
  },
  fr: {
    url: 'Ce n’est pas une adresse web. Écrivez-la en entier, avec https://.',
    key: 'Ce n’est pas une clé. Copiez-la en entier, sous la forme id:secret.',
  },
} as const;

/** Why a wished connection cannot be kept. */
export function connectionProblems(
  worker: SettingsWish['worker'],
  key: string,
  language: Language,
): SettingProblem[] {
  const problems: SettingProblem[] = [];
  const url = worker?.after.trim() ?? '';
  const now = shownConnection().url;
  if (worker && now !== worker.before && now !== url) {
    problems.push({ field: 'workerUrl', kind: 'changed-meanwhile', now });
  }
  if (url !== '' && !isWorkerAddress(url)) {
    problems.push({ field: 'workerUrl', kind: 'invalid', sentence: REFUSED[language].url });
  }
  if (key !== '' && !readHookKey(key)) {
    problems.push({ field: 'workerKey', kind: 'invalid', sentence: REFUSED[language].key });
  }
  return problems;
}

/** What of the connection is new, as Activity notes it. */
export interface NewConnection {
  readonly act: Act;
  readonly way: Inverse | NoWay;
}

/** Keeps what `connectionProblems` had nothing against; `null` when nothing of it is new. */
export function keepConnection(worker: SettingsWish['worker'], key: string): NewConnection | null {
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
export function connectWorker(): Told | Failed {
  return command('Connect', () => {
    const url = ask('The worker’s address', 'For example https://programme.example.org');
    if (url !== null && url !== '' && !isWorkerAddress(url)) {
      return { outcome: 'refused', sentence: `“${url}” is not a web address. Nothing was changed.` };
    }
    const key =
      url === null ? null : ask('The hook key', 'One entry of the worker’s HOOK_KEYS, as id:secret');
    if (url === null || key === null) return { outcome: 'cancelled', sentence: 'Nothing was changed.' };
    if (key !== '' && !readHookKey(key)) {
      return { outcome: 'refused', sentence: 'The key is not of the form id:secret. Nothing was changed.' };
    }
    const kept = keepConnection(url === '' ? null : { before: '', after: url }, key);
    const notNoted = kept ? noteAlone(kept.act, kept.way) : '';
    const connection = workerConnection();
    return typeof connection === 'string'
      ? { outcome: 'incomplete', sentence: connection }
      : {
          outcome: 'connected',
          sentence: `Publications are announced to ${connection.url}.${notNoted && ` ${notNoted}`}`,
        };
  });
}

/** The answer, trimmed; `null` when the person closed the dialog. */
function ask(title: string, example: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, `${example}. Leave empty to keep what is set.`, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : null;
}

/** A worker at home has no dot in its name. */
function isWorkerAddress(url: string): boolean {
  return isWebAddress(url) || /^http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?$/.test(url);
}
