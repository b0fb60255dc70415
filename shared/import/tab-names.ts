// What the tabs of an import are called: the file as it came, and the rows as they were written.

import { IMPORTED_TAB_PREFIX, RAW_TAB_PREFIX } from '../tabs.ts';

export interface ImportTabs {
  /** `20270619T143000Z`: sorts by time, and may stand in a tab's name. */
  readonly stamp: string;
  /** The file's own name, as far as a tab can be called so. */
  readonly file: string;
  readonly raw: string;
  readonly written: string;
}

const MOST_CHARACTERS = 50;

/**
 * `path` names the file; `time` is RFC 3339 in UTC. Two imports of one second are told apart by a number behind the
 * file's name; `isTaken` says which tabs there are.
 */
export function importTabs(
  path: string,
  time: string,
  isTaken: (tab: string) => boolean = () => false,
): ImportTabs {
  const stamp = time.replace(/[-:]|\.\d+/g, '');
  const base = path
    .split(/[/\\]/)
    .pop()!
    .replace(/[^\p{L}\p{N} ._()-]+/gu, '_')
    .slice(0, MOST_CHARACTERS);
  const named = (file: string): ImportTabs => ({
    stamp,
    file,
    raw: `${RAW_TAB_PREFIX}${file} ${stamp}`,
    written: `${IMPORTED_TAB_PREFIX}${file} ${stamp}`,
  });
  let tabs = named(base);
  for (let number = 2; isTaken(tabs.raw) || isTaken(tabs.written); number++)
    tabs = named(`${base}-${number}`);
  return tabs;
}
