// The way to the script: each command of the bundle as a promise that never fails.

import type { ActivityList, UndoResult } from '../activity/results.ts';
import type { BackupsShown } from '../backups/results.ts';
import type { Destination } from '../commands/destination.ts';
import type {
  CommandFailure,
  CurrentState,
  GoToResult,
  NotPublished,
  PreviewResult,
  Progress,
  PublishResult,
  RetryResult,
  SaveSettingsResult,
  SettingsForm,
  SettingsRequest,
  ValidationResult,
} from '../commands/results.ts';
import type {
  ImportComparison,
  ImportFile,
  ImportProposal,
  ImportRequest,
  ImportResult,
} from '../import/results.ts';
import type {
  PlacementResult,
  PlaceRequest,
  RescheduleRequest,
  SelectedEvent,
} from '../placements/results.ts';
import type { AnswerResult, SuggestionTaken } from '../questions/results.ts';
import type { BringRestoredResult } from '../restored/results.ts';
import type { MeantSo, MeantSoResult } from '../rules/results.ts';
import type { OutageOutlook, ServedState } from '../served/results.ts';
import type {
  PinResult,
  RestoreResult,
  SnapshotComparison,
  SnapshotList,
  SnapshotRestoreRequest,
  SnapshotResult,
  TriggersResult,
  VerificationResult,
} from '../snapshot/results.ts';

/** The exports of main.ts that the sidebar calls. */
interface Commands {
  currentState(): CurrentState;
  servedNow(): ServedState;
  ifDatabaseDown(): OutageOutlook;
  validateEvents(): ValidationResult;
  previewPublish(): PreviewResult;
  publish(options: { holdBack: boolean; confirmed: string }): PublishResult | NotPublished;
  publishProgress(): Progress;
  answerQuestion(id: string, answer: string): AnswerResult;
  takeSuggestion(taken: SuggestionTaken): AnswerResult;
  retryDelivery(over?: number): RetryResult;
  bringRestored(): BringRestoredResult;
  goTo(destination: Destination): GoToResult;
  readSettingsForm(): SettingsForm;
  saveSettings(request: SettingsRequest): SaveSettingsResult;
  listActivity(): ActivityList;
  undoActivity(id: string): UndoResult;
  snapshotNow(): SnapshotResult;
  listSnapshots(isQuiet: true): SnapshotList;
  verifySnapshots(): VerificationResult;
  compareSnapshot(sequence: number): SnapshotComparison;
  restoreSnapshot(wanted: SnapshotRestoreRequest): RestoreResult;
  pinSnapshot(sequence: number, isPinned: boolean): PinResult;
  installTriggers(): TriggersResult;
  proposeImport(file: ImportFile): ImportProposal;
  compareImport(requested: ImportRequest): ImportComparison;
  bringImport(request: ImportRequest): ImportResult;
  listBackups(): BackupsShown;
  backUpNow(): BackupsShown;
  restoreBackup(id: string): BackupsShown;
  keepAsMeant(meant: MeantSo): MeantSoResult;
  selectedEvent(): SelectedEvent;
  placeEvent(request: PlaceRequest): PlacementResult;
  reschedulePlacement(request: RescheduleRequest): PlacementResult;
  cancelPlacement(id: string): PlacementResult;
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
): Promise<ReturnType<Commands[Name]> | CommandFailure> {
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
