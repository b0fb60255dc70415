// What the menus hold: what the grid can do, what the script recorded, and where to find help.

import type { MenuItem, Menu as ScriptMenu } from '../../../runs/protocol.ts';
import type { Grid, GridCommand } from '../grid/adapter.ts';
import type { Known } from '../known.ts';
import { me, SECOND } from '../person.ts';
import type { Entry, Item } from './menu.ts';
import type { MenuOfBar } from './menu-bar.ts';

/** What menus set off beside the grid's own commands. */
export interface MenuActs {
  undo(): void;
  redo(): void;
  freeze(rows: number): void;
  showTab(id: number): void;
  run(name: string, caption: string): void;
  openPanel(panel: 'people' | 'faults'): void;
  startTour(): void;
  showKeys(): void;
}

export function menusOf(grid: Grid, known: Known, acts: MenuActs): readonly MenuOfBar[] {
  const command = (name: GridCommand, label: string, keys = ''): Entry => ({
    label,
    ...(keys && { keys }),
    isOff: !grid.can(name),
    run: () => grid.run(name),
  });
  return [
    {
      name: 'Edit',
      items: () => [
        { label: 'Undo', keys: 'Ctrl+Z', run: acts.undo },
        { label: 'Redo', keys: 'Ctrl+Y', run: acts.redo },
        'separator',
        command('cut', 'Cut', 'Ctrl+X'),
        command('copy', 'Copy', 'Ctrl+C'),
        command('paste', 'Paste', 'Ctrl+V'),
        'separator',
        command('fillDown', 'Fill down', 'Ctrl+D'),
        command('selectAll', 'Select all', 'Ctrl+A'),
        'separator',
        command('clear', 'Delete values', 'Delete'),
        command('deleteRows', 'Delete rows'),
        command('deleteColumns', 'Delete columns'),
        'separator',
      ],
    },
    { name: 'View', items: () => viewItems(known, acts) },
    {
      name: 'Insert',
      items: () => [
        command('insertRowsAbove', 'Rows above'),
        command('insertRowsBelow', 'Rows below'),
        'separator',
        command('insertColumnsLeft', 'Columns left'),
        command('insertColumnsRight', 'Columns right'),
      ],
    },
    {
      name: 'Data',
      items: () => [
        command('sortAscending', 'Sort sheet A to Z by this column'),
        command('sortDescending', 'Sort sheet Z to A by this column'),
        'separator',
      ],
    },
    ...(known.workbook?.menus ?? []).map((menu) => scriptMenu(menu, acts)),
    {
      name: 'Help',
      items: () => [
        { label: 'Tour of the first minute', run: acts.startTour },
        { label: 'Keyboard shortcuts', keys: 'Ctrl+/', run: acts.showKeys },
        'separator',
        { label: 'Second editor', isOff: me === SECOND, run: () => acts.openPanel('people') },
        { label: 'Make something fail', run: () => acts.openPanel('faults') },
      ],
    },
  ];
}

function viewItems(known: Known, acts: MenuActs): readonly Item[] {
  const frozen = known.tab?.frozenRows ?? 0;
  const hidden = known.workbook?.tabs.filter((tab) => tab.hidden) ?? [];
  return [
    { label: 'Freeze header row', isChecked: frozen > 0, run: () => acts.freeze(frozen > 0 ? 0 : 1) },
    'separator',
    {
      label: `Hidden sheets (${hidden.length})`,
      isOff: hidden.length === 0,
      entries: hidden.map(({ id, name }) => ({ label: `Show ${name}`, run: () => acts.showTab(id) })),
    },
  ];
}

function scriptMenu({ caption, items }: ScriptMenu, acts: MenuActs): MenuOfBar {
  return { name: caption, items: () => items.map((item) => scriptItem(item, acts)) };
}

function scriptItem(item: MenuItem, acts: MenuActs): Item {
  if (item === 'separator') return item;
  if ('items' in item)
    return { label: item.caption, entries: item.items.map((each) => scriptItem(each, acts)) };
  return { label: item.caption, run: () => acts.run(item.function, item.caption) };
}
