// What the form of settings says, in English.

import type { RuleSeverity } from '../../../commands/results.ts';
import { count } from '../grammar.ts';

export const SETTINGS = {
  heading: 'Settings',
  reading: 'Reading the settings …',
  ready: 'The settings are shown.',
  save: 'Save settings',
  saving: 'Saving …',
  saved: 'The settings are saved.',
  unchanged: 'Nothing was changed.',
  refused: (problems: number) => `Nothing was saved: ${count(problems, 'field')} to correct.`,
  overtaken: (now: string) =>
    now === ''
      ? 'Somebody emptied this meanwhile. Save again to write yours.'
      : `Somebody wrote “${now}” here meanwhile. Save again to write yours.`,
  required: 'needed',
  worker: 'Connection to the website',
  workerUrl: 'Address of the worker',
  workerKey: 'Key of the worker',
  keyKept: 'A key is set; it is not shown. Leave empty to keep it.',
  keyMissing: 'No key is set. Paste it whole, as id:secret.',
  rules: 'Rules',
  rulesExplained:
    'How grave it is when a rule finds something. Only an error stops an event from being published.',
  usually: (severity: string) => `${severity} (as usual)`,
  severityNames: { off: 'not asked', note: 'note', warning: 'warning', error: 'error' } satisfies Record<
    RuleSeverity,
    string
  >,
};

export type SettingsWords = typeof SETTINGS;
