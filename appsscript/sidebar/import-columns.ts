// What each column of a file is: those in doubt first, each with a select, what speaks for it, and examples.

import type { Field } from '../../shared/columns.ts';
import type { ImportProposal, ProposedColumn } from '../import/results.ts';
import type { SidebarContext } from './context.ts';
import { element } from './element.ts';

/** What the editor decided; columns that were not touched are absent. */
export interface Decisions {
  readonly fields: Readonly<Record<string, Field | null>>;
  readonly isGrouped: boolean | null;
  readonly usesKnown: boolean;
}

export interface ColumnsView {
  readonly shell: HTMLElement;
  decisions(): Decisions;
}

/** Decided first, so that nobody has to look for them. */
const ORDER = { ask: 0, likely: 1, sure: 2, none: 3 } as const;

export function columnsView(proposed: ImportProposal, { words }: SidebarContext): ColumnsView {
  const messages = words.import;
  const fields: Record<string, Field | null> = {};
  const grouped = element('input', { type: 'checkbox', id: 'import-grouped' });
  const known = element('input', { type: 'checkbox', id: 'import-known' });
  grouped.checked = proposed.group?.isTaken ?? false;
  known.checked = proposed.known?.isSure ?? false;
  let isGroupTouched = false;
  grouped.addEventListener('change', () => {
    isGroupTouched = true;
  });
  const inOrder = [...proposed.columns].sort((one, other) => ORDER[one.certainty] - ORDER[other.certainty]);
  const open = inOrder.filter(({ certainty }) => certainty === 'ask').length;
  const columns = element(
    'div',
    { class: 'columns' },
    element('h3', {}, messages.columns),
    open > 0 ? element('p', { class: 'warning' }, messages.decide(open)) : null,
    element('ul', {}, ...inOrder.map((column) => element('li', {}, columnOf(column)))),
    element('p', { class: 'quiet' }, messages.leftOut),
    proposed.group ? checkbox(grouped, messages.grouped, proposed.group.message) : null,
  );

  function columnOf(column: ProposedColumn): HTMLElement {
    const { column: name, field, certainty, examples, why, doubts } = column;
    const id = `import-${proposed.columns.indexOf(column)}`;
    const select = element(
      'select',
      { id },
      element('option', { value: '', selected: field === null || certainty === 'ask' }, messages.leaveOut),
      ...proposed.choices.map((choice) =>
        element(
          'option',
          { value: choice.field, selected: choice.field === field && certainty !== 'ask' },
          choice.header,
        ),
      ),
    );
    select.addEventListener('change', () => {
      fields[name] = select.value === '' ? null : (select.value as Field);
    });
    const reasons = [...doubts, ...why];
    return element(
      'div',
      { class: certainty === 'ask' ? 'field box asks' : 'field' },
      element(
        'label',
        { for: id },
        name,
        ' ',
        element('span', { class: `certainty ${certainty}` }, messages.certainty[certainty]),
      ),
      select,
      examples.length > 0 ? element('p', { class: 'quiet' }, messages.examples(examples)) : null,
      certainty === 'ask'
        ? element('ul', { class: 'quiet' }, ...reasons.map((each) => element('li', {}, each)))
        : reasons.length > 0
          ? element(
              'details',
              {},
              element('summary', {}, messages.why),
              element('ul', { class: 'quiet' }, ...reasons.map((each) => element('li', {}, each))),
            )
          : null,
    );
  }

  /** With a layout that is known, nothing is left to decide. */
  const showColumns = () => {
    columns.hidden = known.checked;
  };
  known.addEventListener('change', showColumns);
  showColumns();
  return {
    shell: element(
      'div',
      { class: 'step' },
      proposed.known
        ? checkbox(known, messages.useKnown(proposed.known.name), [proposed.known.message])
        : null,
      columns,
    ),
    decisions: () => ({
      fields: { ...fields },
      isGrouped: isGroupTouched ? grouped.checked : null,
      usesKnown: known.checked,
    }),
  };
}

function checkbox(input: HTMLInputElement, label: string, message: readonly string[]): HTMLElement {
  return element(
    'div',
    { class: 'check' },
    input,
    element(
      'label',
      { for: input.id },
      label,
      ...message.map((each) => element('span', { class: 'quiet' }, each)),
    ),
  );
}
