// Why a snapshot was taken, as the script and the sidebar both say it.

import type { SnapshotReason } from '../../shared/snapshot/head.ts';

export const REASONS_IN_ENGLISH: Readonly<Record<SnapshotReason, string>> = {
  manual: 'asked for',
  daily: 'daily',
  publish: 'before a publish',
  restore: 'before a restore',
  import: 'before an import',
  placement: 'before a placement',
  answer: 'before an answer for many cells',
  undo: 'before an undo',
};

export const REASONS_IN_FRENCH: Readonly<Record<SnapshotReason, string>> = {
  manual: 'demandé',
  daily: 'quotidien',
  publish: 'avant une publication',
  restore: 'avant une restauration',
  import: 'avant une importation',
  placement: 'avant une mise en avant',
  answer: 'avant une réponse pour plusieurs cellules',
  undo: 'avant une annulation',
};
