// What visitors will see: new, changed, cancelled and removed events as a list to read, changed words marked.

import type { EventName, PreviewResult } from '../commands/results.ts';
import { brakeList } from './brake.ts';
import { changedWords } from './changed-words.ts';
import { isFailed, type SidebarContext } from './context.ts';
import { element, fill, type Section, section, start } from './element.ts';
import { longList, rowList } from './rows.ts';
import { call } from './script.ts';

type ChangedEvent = PreviewResult['changed'][number];

export function previewView(context: SidebarContext): Section {
  const { words } = context;
  const view = section(words.preview.heading);
  const result = element('div', { class: 'events' });
  const show = element(
    'button',
    {
      type: 'button',
      click: () =>
        void context.during(show, words.preview.reading, async () => {
          const answer = await call('previewPublish');
          if (isFailed(answer)) return words.failed(answer);
          fill(result, ...resultOf(answer, context));
          return words.preview.done(changesIn(answer));
        }),
    },
    words.preview.show,
  );
  fill(view.content, show, result);
  return view;
}

/** An event may be cancelled and changed at once; it is one. */
function changesIn({ added, changed, cancelled, removed }: PreviewResult): number {
  return new Set([...added, ...changed, ...cancelled, ...removed].map(({ key }, index) => key ?? index)).size;
}

function resultOf(preview: PreviewResult, context: SidebarContext): (HTMLElement | null)[] {
  const words = context.words.preview;
  const { added, changed, cancelled, removed, heldBack, leftOut, blockedBy } = preview;
  const name = (event: Omit<EventName, 'key'>) =>
    element(
      'div',
      {},
      element('b', {}, event.title),
      element('span', { class: 'quiet' }, start(event.when, context)),
    );
  const blocked = blockedBy.map((sentence) => element('li', {}, sentence));
  return [
    blocked.length > 0
      ? element('div', { class: 'box asks' }, element('p', {}, words.blocked), element('ul', {}, ...blocked))
      : null,
    preview.brake
      ? element(
          'div',
          { class: 'box asks' },
          element('p', {}, words.brake),
          brakeList(preview.brake, context),
        )
      : null,
    preview.placements.length > 0
      ? element(
          'div',
          {},
          element('h3', {}, context.words.placements.heading(0, 0)),
          longList(preview.placements, context, (sentence) => element('div', {}, sentence)),
        )
      : null,
    preview.programmeChanges ? element('p', {}, words.programme) : null,
    group(words.changed, changed, context, (event) => changeOf(event, context)),
    group(words.added, added, context, name),
    group(words.cancelled, cancelled, context, name),
    group(words.removed, removed, context, name),
    heldBack.length > 0
      ? element('div', {}, element('h3', {}, words.heldBack(heldBack.length)), rowList(heldBack, context))
      : null,
    leftOut.length > 0
      ? element('div', {}, element('h3', {}, words.leftOut(leftOut.length)), rowList(leftOut, context))
      : null,
    element('p', { class: 'quiet' }, words.unchanged(preview.unchanged)),
  ];
}

function group<Item>(
  heading: (count: number) => string,
  items: readonly Item[],
  context: SidebarContext,
  entry: (item: Item) => HTMLElement,
): HTMLElement | null {
  if (items.length === 0) return null;
  const details = element('details', { open: true });
  details.append(
    element('summary', {}, element('h3', {}, heading(items.length))),
    longList(items, context, entry),
  );
  return details;
}

function changeOf({ title, fields }: ChangedEvent, context: SidebarContext): HTMLElement {
  const words = context.words.preview;
  const names: Readonly<Record<string, string>> = words.fields;
  const lines = fields.map(({ field, before, after }) =>
    element(
      'div',
      {},
      element('span', { class: 'quiet' }, `${names[field] ?? field}: `),
      ...marked(words.values[before] ?? before, words.values[after] ?? after),
    ),
  );
  return element('div', {}, element('b', {}, title), ...lines);
}

/** `del` and `ins` say in themselves, to eyes and to ears, what went and what came. */
function marked(before: string, after: string): (HTMLElement | string)[] {
  return changedWords(before, after).map(({ text, kind }) =>
    kind === 'same' ? text : element(kind === 'out' ? 'del' : 'ins', {}, text),
  );
}
