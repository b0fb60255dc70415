// The sidebar: lays the sections out and fills them with the state. It asks the script for everything and
// decides nothing itself.

import type { InterfaceLanguage } from '../../shared/language.ts';
import type { CommandFailure, CurrentState } from '../commands/results.ts';
import { SIDEBAR_WORDS } from '../words/sidebar.ts';
import { activityView } from './activity.ts';
import { backupsView } from './backups.ts';
import { createSidebarContext, isFailed } from './context.ts';
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

const page = document.getElementById('sidebar')!;
const message = document.getElementById('said')!;

/** The browser's language is only a guess; the first answer says which one the editor chose at Google. */
open(/^fr\b/i.test(navigator.language) ? 'fr' : 'en');

function open(language: InterfaceLanguage, known?: CurrentState): void {
  document.documentElement.lang = language;
  const words = SIDEBAR_WORDS[language];
  const context = createSidebarContext(words, message, refresh);
  const state = stateView(context);
  const issues = issuesView(context);
  const preview = previewView(context);
  const publish = publishView(context, () => {
    issues.open();
    issues.shell.querySelector('summary')!.focus();
  });
  const activity = activityView(context);
  const quality = qualityView(context);
  const placements = placementsView(context);
  const bringing = importView(context);
  const served = servedView(context);
  const snapshots = snapshotsView(context);
  const backups = backupsView(context);
  const settings = settingsView(context);
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

  function show(answer: CurrentState | CommandFailure): void {
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
    bringing.show(answer);
    if (isFirst && answer.errors > 0) issues.open();
    if (isFirst) publish.open();
    isFirst = false;
  }

  if (known) show(known);
  else void refresh();
}
