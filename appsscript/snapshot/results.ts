// What the sidebar is told of snapshots: plain data, as in `answers.ts` beside.

import type { RowDifference } from '../../shared/snapshot/differences.ts';
import type { SnapshotReason } from '../../shared/snapshot/head.ts';
import type { CommandFailure, NotPublished, PublishResult } from '../commands/results.ts';

export interface SnapshotResult {
  /** `standing`: the newest one holds the same already. */
  readonly outcome: 'taken' | 'standing' | 'refused';
  readonly sentence: string;
  /** Its tab and its number; empty and 0 when none was taken. */
  readonly tab: string;
  readonly sequence: number;
}

export interface SnapshotList {
  readonly outcome: 'snapshots';
  readonly sentence: string;
  /** The newest first. */
  readonly snapshots: readonly ListedSnapshot[];
  /** Whose trigger takes the daily one; `null` when nobody has installed it. */
  readonly schedule: { readonly owner: string; readonly lastRunAt: string | null } | null;
}

export interface ListedSnapshot {
  readonly sequence: number;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly by: string;
  readonly reason: SnapshotReason;
  readonly tab: string;
  readonly isPinned: boolean;
  readonly isPacked: boolean;
  /** When it was proved last; empty when it never was. */
  readonly verifiedAt: string;
  /** Rows of each tab, its header aside. */
  readonly counts: readonly { readonly tab: string; readonly rows: number }[];
  /** Why it cannot be restored, as far as that shows without reading it; else empty. */
  readonly fault: string;
}

export interface VerificationResult {
  readonly outcome: 'whole' | 'damaged' | 'none';
  readonly sentence: string;
  /** Sentences about those that are not whole. */
  readonly reasons: readonly string[];
}

export interface SnapshotComparison {
  readonly outcome: 'compared' | 'refused';
  readonly sentence: string;
  readonly sequence: number;
  readonly tabs: readonly ComparedTab[];
}

export interface ComparedTab {
  readonly tab: string;
  readonly isGone: boolean;
  /** In the snapshot, the header aside. */
  readonly rows: number;
  readonly counts: { readonly changed: number; readonly missing: number; readonly new: number };
  /** The first of them, each with its first cells; `more` cells are not listed. */
  readonly differences: readonly (RowDifference & { readonly more: number })[];
}

export interface SnapshotRestoreRequest {
  readonly sequence: number;
  /** `null`: every tab that it holds. */
  readonly tabs: readonly string[] | null;
  /** Keys of events: only their rows go back. `null`: whole tabs. */
  readonly events: readonly string[] | null;
  /** Publish at once when it is done. */
  readonly publish: boolean;
}

export interface RestoreResult {
  readonly outcome: 'restored' | 'nothing' | 'refused';
  readonly sentence: string;
  /** Without how a publish went; the first says the most. */
  readonly sentences: readonly string[];
  /** The snapshot of what stood there before; 0 when nothing was written. */
  readonly before: number;
  /** What came of publishing at once; `null` when that was not asked for. */
  readonly published: PublishResult | NotPublished | CommandFailure | null;
}

export interface TriggersResult {
  readonly outcome: 'installed' | 'there' | 'refused';
  readonly sentence: string;
}

export interface PinResult {
  readonly outcome: 'pinned' | 'unpinned' | 'refused';
  readonly sentence: string;
}
