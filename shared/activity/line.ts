// One line of the Activity tab as cells, and back. Lines are only ever added: what was taken back is said by a
// further line.

import { type Act, readAct } from './act.ts';
import { NO_WAYS, type NoWay } from './inverse.ts';

/** Row 1. An inverse too long for its cell goes on in the cells to its right. */
export const ACTIVITY_HEADER = ['Time', 'Who', 'Act', 'Summary', 'Inverse'] as const;
/** All that a list of activity needs stands before the inverse. */
export const LISTED_COLUMNS = ACTIVITY_HEADER.indexOf('Inverse');

export interface ActivityLine {
  readonly id: string;
  /** RFC 3339, UTC. */
  readonly time: string;
  readonly who: string;
  readonly act: Act;
  /** Whether the inverse stands in this line, or why there is none. */
  readonly undo: 'here' | NoWay;
}

/** The cells before the inverse. */
export function writeLine({ id, time, who, act, undo }: ActivityLine): string[] {
  const { act: name, ...parameters } = act;
  return [time, who, name, JSON.stringify({ id, undo, ...parameters })];
}

/** The line of these cells; `null` when it is none that is known here. */
export function readLine([
  time = '',
  who = '',
  name = '',
  summary = '',
]: readonly string[]): ActivityLine | null {
  if (name === 'import' || name === 'import undone') {
    const undo = name === 'import' ? 'import' : 'nothing';
    return { id: `${name} ${time}`, time, who, act: { act: name, summary }, undo };
  }
  const { id, undo, ...parameters } = readJson(summary);
  const act = readAct({ act: name, ...parameters });
  const way = (['here', ...NO_WAYS] as const).find((each) => each === undo);
  return act && way && typeof id === 'string' && id !== '' ? { id, time, who, act, undo: way } : null;
}

function readJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
