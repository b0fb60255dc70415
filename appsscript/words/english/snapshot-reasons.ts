// Why a snapshot was taken, as the script and the sidebar both say it, in English.

import type { SnapshotReason } from '../../../shared/snapshot/head.ts';

export const SNAPSHOT_REASONS: Readonly<Record<SnapshotReason, string>> = {
  manual: 'asked for',
  daily: 'daily',
  publish: 'before a publish',
  restore: 'before a restore',
  import: 'before an import',
  placement: 'before a placement',
  answer: 'before an answer for many cells',
  undo: 'before an undo',
};
