// The toolbar: what is used most, one stop for the Tab key, arrows between the buttons.

import { element, type IconName, icon } from '../element.ts';
import type { Grid, GridCommand } from '../grid/adapter.ts';

interface Tool {
  readonly icon: IconName;
  readonly label: string;
  run(): void;
}

export function toolbar(grid: Grid, acts: { undo(): void; redo(): void }): HTMLElement {
  const command = (name: GridCommand, drawing: IconName, label: string): Tool => ({
    icon: drawing,
    label,
    run: () => {
      if (grid.can(name)) grid.run(name);
    },
  });
  const groups: readonly (readonly Tool[])[] = [
    [
      { icon: 'undo', label: 'Undo (Ctrl+Z)', run: acts.undo },
      { icon: 'redo', label: 'Redo (Ctrl+Y)', run: acts.redo },
    ],
    [
      command('sortAscending', 'ascending', 'Sort sheet A to Z by this column'),
      command('sortDescending', 'descending', 'Sort sheet Z to A by this column'),
    ],
  ];
  const bar = element('div', { class: 'toolbar', role: 'toolbar', 'aria-label': 'Tools' });
  for (const group of groups) {
    bar.append(element('div', { class: 'group' }, ...group.map(toolButton)));
  }
  const buttons = [...bar.querySelectorAll('button')];
  for (const [index, button] of buttons.entries()) button.tabIndex = index === 0 ? 0 : -1;
  bar.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    const wanted = steps[event.key];
    if (wanted === undefined || at < 0) return;
    event.preventDefault();
    const next = buttons.at(wanted % buttons.length)!;
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next.focus();
  });
  return bar;
}

function toolButton({ icon: drawing, label, run }: Tool): HTMLElement {
  return element(
    'button',
    { type: 'button', class: 'tool', 'aria-label': label, title: label, click: run },
    icon(drawing),
  );
}
