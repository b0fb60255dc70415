// The way to the script: each command of the bundle as a promise that never fails.

import type { ActivityList, Undone } from '../activity/answers.ts';
import type {
  CurrentState,
  Failed,
  NotPublished,
  Previewed,
  Progress,
  Published,
  Retried,
  SavedSettings,
  SettingsForm,
  SettingsWish,
  Validated,
  WentTo,
} from '../answers.ts';
import type { BackupsShown } from '../backups/answers.ts';
import type { Destination } from '../destination.ts';
import type { Brought, Compared, ImportFile, ImportWish, Proposed } from '../import/answers.ts';
import type { PlacementTold, PlacementWish, RescheduleWish, SelectedEvent } from '../placements/answers.ts';
import type { Answered, SuggestionTaken } from '../questions/answers.ts';
import type { RestoredBrought } from '../restored/answers.ts';
import type { Kept, MeantSo } from '../rules/answers.ts';
import type { IfDatabaseDown, ServedNow } from '../served/answers.ts';
import type {
  ComparedSnapshot,
  Pinned,
  Restored,
  RestoreWish,
  SnapshotList,
  SnapshotTaken,
  TriggersTold,
  VerifiedSnapshots,
} from '../snapshot/answers.ts';

/** The exports of main.ts that the sidebar calls. */
interface Commands {
  currentState(): CurrentState;
  servedNow(): ServedNow;
  ifDatabaseDown(): IfDatabaseDown;
  validateEvents(): Validated;
  previewPublish(): Previewed;
  publish(options: { holdBack: boolean; confirmed: string }): Published | NotPublished;
  publishProgress(): Progress;
  answerQuestion(id: string, answer: string): Answered;
  takeSuggestion(taken: SuggestionTaken): Answered;
  retryDelivery(over?: number): Retried;
  bringRestored(): RestoredBrought;
  goTo(destination: Destination): WentTo;
  readSettingsForm(): SettingsForm;
  saveSettings(wish: SettingsWish): SavedSettings;
  listActivity(): ActivityList;
  undoActivity(id: string): Undone;
  snapshotNow(): SnapshotTaken;
  listSnapshots(isQuiet: true): SnapshotList;
  verifySnapshots(): VerifiedSnapshots;
  compareSnapshot(sequence: number): ComparedSnapshot;
  restoreSnapshot(wish: RestoreWish): Restored;
  pinSnapshot(sequence: number, isPinned: boolean): Pinned;
  installTriggers(): TriggersTold;
  proposeImport(file: ImportFile): Proposed;
  compareImport(wish: ImportWish): Compared;
  bringImport(wish: ImportWish): Brought;
  listBackups(): BackupsShown;
  backUpNow(): BackupsShown;
  restoreBackup(id: string): BackupsShown;
  keepAsMeant(meant: MeantSo): Kept;
  selectedEvent(): SelectedEvent;
  placeEvent(wish: PlacementWish): PlacementTold;
  reschedulePlacement(wish: RescheduleWish): PlacementTold;
  cancelPlacement(id: string): PlacementTold;
}

/** The part of Google's client API that is used here. */
interface ScriptRun {
  withSuccessHandler(handler: (result: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  readonly [command: string]: (...parameters: never[]) => unknown;
}
declare const google: { script: { run: ScriptRun; host: { editor: { focus(): void } } } };

/** Moves the keyboard from the sidebar to the sheet. */
export function focusSheet(): void {
  google.script.host.editor.focus();
}

/** Runs a command. What Google itself refuses or breaks off comes back as a failure too. */
export function call<Name extends keyof Commands>(
  name: Name,
  ...parameters: Parameters<Commands[Name]>
): Promise<ReturnType<Commands[Name]> | Failed> {
  return new Promise((resolve) => {
    const broken = (error: Error) =>
      resolve({
        outcome: 'failed',
        code: 'google-silent',
        sentence: `Google did not answer: ${error.message}`,
        hint: 'What you typed is all there. Try again in a minute.',
      });
    try {
      google.script.run
        .withSuccessHandler((result) =>
          result ? resolve(result as ReturnType<Commands[Name]>) : broken(new Error('it came back empty.')),
        )
        .withFailureHandler(broken)[name]!(...(parameters as never[]));
    } catch (error) {
      broken(error as Error);
    }
  });
}
