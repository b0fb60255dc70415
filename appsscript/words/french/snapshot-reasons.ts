// Why a snapshot was taken, as the script and the sidebar both say it, in French.

import type { SnapshotReason } from '../../../shared/snapshot/head.ts';

export const SNAPSHOT_REASONS: Readonly<Record<SnapshotReason, string>> = {
  manual: 'demandé',
  daily: 'quotidien',
  publish: 'avant une publication',
  restore: 'avant une restauration',
  import: 'avant une importation',
  placement: 'avant une mise en avant',
  answer: 'avant une réponse pour plusieurs cellules',
  undo: 'avant une annulation',
};
