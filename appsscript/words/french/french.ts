// All that the script says, in French, by feature.

import type { Words } from '../english/english.ts';
import { ACTIVITY, ACTS } from './activity.ts';
import { BACKUPS, RESTORED, SERVED, VAULT } from './backups.ts';
import { COMMANDS, SHEET } from './commands.ts';
import { DELIVERY } from './delivery.ts';
import { ERRORS } from './errors.ts';
import { IMPORT } from './import.ts';
import { PLACEMENTS } from './placements.ts';
import { BRAKE, PUBLISH } from './publish.ts';
import { ANSWERS, QUALITY, QUESTIONS } from './questions.ts';
import { SELF_TEST, SET_UP, SETTINGS } from './set-up.ts';
import { SNAPSHOT } from './snapshot.ts';

export const FRENCH: Words = {
  acts: ACTS,
  activity: ACTIVITY,
  answers: ANSWERS,
  backups: BACKUPS,
  brake: BRAKE,
  commands: COMMANDS,
  delivery: DELIVERY,
  errors: ERRORS,
  import: IMPORT,
  placements: PLACEMENTS,
  publish: PUBLISH,
  quality: QUALITY,
  questions: QUESTIONS,
  restored: RESTORED,
  selfTest: SELF_TEST,
  served: SERVED,
  setUp: SET_UP,
  settings: SETTINGS,
  sheet: SHEET,
  snapshot: SNAPSHOT,
  vault: VAULT,
};
