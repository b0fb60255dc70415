// All that the sidebar itself says, in English, by section. Its type is what every other language must fill.

import { BACKUPS, RESTORED, SERVED } from './backups.ts';
import { ACTIVITY, GENERAL, STATE } from './general.ts';
import { IMPORT } from './import.ts';
import { ISSUES, QUALITY, QUESTIONS } from './issues.ts';
import { PLACEMENTS } from './placements.ts';
import { BRAKE, PREVIEW, PUBLISH } from './publish.ts';
import { SETTINGS } from './settings.ts';
import { SNAPSHOT } from './snapshot.ts';

export const ENGLISH = {
  ...GENERAL,
  activity: ACTIVITY,
  backups: BACKUPS,
  brake: BRAKE,
  import: IMPORT,
  issues: ISSUES,
  placements: PLACEMENTS,
  preview: PREVIEW,
  publish: PUBLISH,
  quality: QUALITY,
  questions: QUESTIONS,
  restored: RESTORED,
  served: SERVED,
  settings: SETTINGS,
  snapshot: SNAPSHOT,
  state: STATE,
};

export type SidebarWords = typeof ENGLISH;
