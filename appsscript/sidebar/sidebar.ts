// The sidebar: lays the sections out and fills them with the state. It asks the script for everything and
// decides nothing itself.

import type { Language } from '../../shared/language.ts';
import type { CurrentState, Failed } from '../answers.ts';
import { activityView } from './activity.ts';
import { backupsView } from './backups.ts';
import { createBench, isFailed } from './bench.ts';
import { fill } from './element.ts';
import { importView } from './import.ts';
import { issuesView } from './issues.ts';
import { placementsView } from './placements.ts';
import { previewView } from './preview.ts';
import { publishView } from './publish.ts';
import { qualityView } from './quality.ts';
import { call } from './script.ts';
import { servedView } from './served.ts';
import { settingsView } from './settings-form.ts';
import { snapshotsView } from './snapshots.ts';
import { stateView } from './state.ts';
import { WORDS } from './words.ts';

const page = document.getElementById('sidebar')!;
const said = document.getElementById('said')!;

/** The browser's language is only a guess; the first answer says which one the editor chose at Google. */
open(/^fr\b/i.test(navigator.language) ? 'fr' : 'en');

function open(language: Language, known?: CurrentState): void {
  document.documentElement.lang = language;
  const words = WORDS[language];
  const bench = createBench(words, said, refresh);
  const state = stateView(bench);
  const issues = issuesView(bench);
  const preview = previewView(bench);
  const publish = publishView(bench, () => {
    issues.open();
    issues.shell.querySelector('summary')!.focus();
  });
  const activity = activityView(bench);
  const quality = qualityView(bench);
  const placements = placementsView(bench);
  const bringing = importView(bench);
  const served = servedView(bench);
  const snapshots = snapshotsView(bench);
  const backups = backupsView(bench);
  const settings = settingsView(bench);
  fill(
    page,
    state.shell,
    ...[
      publish,
      issues,
      preview,
      placements,
      quality,
      bringing,
      served,
      snapshots,
      backups,
      activity,
      settings,
    ].map(({ shell }) => shell),
  );
  let isFirst = true;

  async function refresh(): Promise<void> {
    const [answer] = await Promise.all([call('currentState'), activity.refresh(), snapshots.refresh()]);
    show(answer);
  }

  function show(answer: CurrentState | Failed): void {
    if (!isFailed(answer) && answer.language !== language) {
      open(answer.language, answer);
      return;
    }
    state.show(answer);
    if (isFailed(answer)) return;
    publish.show(answer);
    issues.show(answer);
    quality.show(answer);
    placements.show(answer);
    if (isFirst && answer.errors > 0) issues.open();
    if (isFirst) publish.open();
    isFirst = false;
  }

  if (known) show(known);
  else void refresh();
}
