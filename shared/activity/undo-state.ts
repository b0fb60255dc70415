// Which acts still stand, and which of them can be taken back now.

import type { NoWay } from './inverse.ts';
import type { ActivityLine } from './line.ts';

export type UndoState =
  | { readonly kind: 'offered' }
  | { readonly kind: 'undone'; readonly at: string; readonly by: string }
  | { readonly kind: 'none'; readonly why: NoUndo };

/** `superseded`: published over since. `redone`: taken back, and that was taken back too. */
export type NoUndo = NoWay | 'superseded' | 'redone' | 'not-that-revision';

/**
 * The state of each line, by id. `lines` are in the order of the tab; `liveRevision` is what the published tab
 * says it holds.
 */
export function undoStates(
  lines: readonly ActivityLine[],
  liveRevision: number | null,
): ReadonlyMap<string, UndoState> {
  const undoOf = new Map<string, ActivityLine>();
  const seen = new Set<string>();
  for (const line of lines) {
    // Only what stands above can have been taken back: a line moved or copied by hand leads into no circle.
    if (line.act.act === 'undo' && seen.has(line.act.of) && !seen.has(line.id)) undoOf.set(line.act.of, line);
    seen.add(line.id);
  }
  const stands = (line: ActivityLine): boolean => {
    const undo = undoOf.get(line.id);
    return !undo || !stands(undo);
  };
  const newest = newestPublication(lines);
  const stateOf = (line: ActivityLine): UndoState => {
    const none = (why: NoUndo): UndoState => ({ kind: 'none', why });
    const undo = undoOf.get(line.id);
    if (undo) return stands(undo) ? { kind: 'undone', at: undo.time, by: undo.who } : none('redone');
    if (revisionOf(line) !== null && line !== newest?.line) return none('superseded');
    if (line.undo !== 'here') return none(line.undo);
    if (line === newest?.line && newest.revision !== liveRevision) return none('not-that-revision');
    return { kind: 'offered' };
  };
  return new Map(lines.map((line) => [line.id, stateOf(line)]));
}

interface Newest {
  readonly line: ActivityLine;
  readonly revision: number;
}

/** The act that made what visitors see, and its revision now: it may have been offered again under a higher one. */
function newestPublication(lines: readonly ActivityLine[]): Newest | null {
  let newest = null as Newest | null;
  for (const line of lines) {
    const revision = revisionOf(line);
    if (revision !== null) newest = { line, revision };
    else if (newest && line.act.act === 'renumber' && line.act.from === newest.revision) {
      newest = { ...newest, revision: line.act.revision };
    }
  }
  return newest;
}

/** The revision that an act published; `null` when it published none. */
export function revisionOf({ act }: ActivityLine): number | null {
  return act.act === 'publish' || act.act === 'undo' ? act.revision : null;
}
