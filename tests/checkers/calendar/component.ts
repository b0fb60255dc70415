/** How BEGIN and END nest (RFC 5545, 3.4 and 3.6): from content lines to a tree of components. */

import type { ContentLine } from './content-line.ts';
import type { Report } from './fault.ts';

export interface Component {
  readonly name: string;
  readonly line: number;
  readonly properties: ContentLine[];
  readonly components: Component[];
}

/** Which component may stand in which; the empty name is the file itself. */
const PARENTS: Readonly<Record<string, string>> = {
  VCALENDAR: '',
  VEVENT: 'VCALENDAR',
  VTIMEZONE: 'VCALENDAR',
  STANDARD: 'VTIMEZONE',
  DAYLIGHT: 'VTIMEZONE',
};

/** The calendars of the file; null, with reports, when the nesting is broken and nothing inside can be judged. */
export function nestComponents(lines: readonly ContentLine[], report: Report): Component[] | null {
  const file: Component = { name: '', line: 1, properties: [], components: [] };
  const open: Component[] = [file];
  let sound = true;
  const refuse: Report = (line, rule, message) => {
    sound = false;
    report(line, rule, message);
  };
  for (const line of lines) {
    const within = open.at(-1)!;
    if (line.name === 'BEGIN') open.push(begin(line, within, refuse));
    else if (line.name === 'END') {
      if (end(line, within, refuse)) open.pop();
      else break;
    } else if (within === file)
      refuse(line.line, 'outside-calendar', `${line.name} stands outside VCALENDAR.`);
    else within.properties.push(line);
  }
  if (sound && open.length > 1) {
    refuse(open.at(-1)!.line, 'end-missing', `${open.at(-1)!.name} begins here and never ends.`);
  }
  if (sound && file.components.length === 0) refuse(1, 'calendar-missing', 'The file holds no VCALENDAR.');
  return sound ? file.components : null;
}

function begin(line: ContentLine, parent: Component, refuse: Report): Component {
  const name = line.value.toUpperCase();
  const component: Component = { name, line: line.line, properties: [], components: [] };
  refuseParameters(line, refuse);
  const expected = PARENTS[name];
  if (expected === undefined) {
    refuse(line.line, 'component-unknown', `This checker knows no component ${line.value}.`);
  } else if (expected !== parent.name) {
    refuse(line.line, 'component-misplaced', `${name} may not stand in ${parent.name || 'the file itself'}.`);
  }
  parent.components.push(component);
  return component;
}

function end(line: ContentLine, open: Component, refuse: Report): boolean {
  refuseParameters(line, refuse);
  if (open.name !== '' && line.value.toUpperCase() === open.name) return true;
  refuse(line.line, 'end-mismatch', `END:${line.value} closes ${open.name || 'nothing that is open'}.`);
  return false;
}

function refuseParameters(line: ContentLine, refuse: Report): void {
  if (line.parameters.length > 0) refuse(line.line, 'parameter-unknown', `${line.name} takes no parameters.`);
}
