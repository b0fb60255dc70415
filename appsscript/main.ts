// What Google may call: menu items, triggers and the sidebar resolve these names, and no others.
// The build turns each export into one top-level function of the bundle.

import './commands/no-code-generation.ts';

export { listActivity } from './activity/list.ts';
export { undoActivity } from './activity/undo.ts';
export { backUpNow, listBackups, restoreBackup } from './backups/backups.ts';
export { currentState } from './commands/current-state.ts';
export { goTo } from './commands/go-to.ts';
export { onOpen, showSidebar } from './commands/menu.ts';
export { retryDelivery } from './delivery/hand-over.ts';
export { bringImport } from './import/bring-import.ts';
export { compareImport } from './import/compare-import.ts';
export { proposeImport } from './import/propose-import.ts';
export { cancelPlacement, reschedulePlacement } from './placements/change-placement.ts';
export { cancelSelected, placeSelected, rescheduleSelected } from './placements/menu.ts';
export { placeEvent } from './placements/place-event.ts';
export { selectedEvent } from './placements/selected.ts';
export { previewPublish } from './publishing/preview.ts';
export { publishProgress } from './publishing/progress.ts';
export { publish } from './publishing/publish.ts';
export { validateEvents } from './publishing/validate.ts';
export { answerQuestion, takeSuggestion } from './questions/answer-question.ts';
export { bringRestored } from './restored/bring-restored.ts';
export { keepAsMeant } from './rules/keep-as-meant.ts';
export { ifDatabaseDown } from './served/if-database-down.ts';
export { servedNow } from './served/served-now.ts';
export { selfTest } from './set-up/self-test.ts';
export { selfTestTimeDriven } from './set-up/self-test-time-driven.ts';
export { setUpWorkbook } from './set-up/set-up.ts';
export { installTriggers } from './set-up/triggers.ts';
export { connectWorker } from './settings/connection.ts';
export { readSettingsForm, saveSettings } from './settings/form.ts';
export { compareSnapshot } from './snapshot/compare.ts';
export { listSnapshots } from './snapshot/list-snapshots.ts';
export { pinSnapshot } from './snapshot/pin-snapshot.ts';
export { restoreSnapshot } from './snapshot/restore-snapshot.ts';
export { scheduledBackup, snapshotNow } from './snapshot/scheduled-backup.ts';
export { verifySnapshots } from './snapshot/verify-snapshots.ts';
export { pullVault } from './vault/pull-vault.ts';
