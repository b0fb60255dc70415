// The second editor: another person with the same workbook open, who does at a click what colleagues do.
// Everything goes through the same requests as a person's own.

import type { Act, ActAnswer, UndoAnswer } from '../../../people/acts.ts';
import { areaName } from '../a1.ts';
import { element } from '../element.ts';
import type { Known } from '../known.ts';
import { type PersonLanguage, SECOND } from '../person.ts';
import { send } from '../requests.ts';
import type { Runs } from '../runs.ts';
import type { Panel } from './panel.ts';

const EVENTS = 'Events';

export function secondEditorPanel(known: Known, runs: Runs): Panel {
  const log = element('div', { class: 'log', role: 'log', 'aria-label': 'What the second editor did' });
  let spoken: PersonLanguage = 'en';
  let times = 0;

  const note = (sentence: string) => {
    log.prepend(element('p', {}, sentence));
    while (log.childElementCount > 20) log.lastElementChild!.remove();
  };

  async function act(given: Act, done: string, tab = known.tab?.id ?? 0): Promise<void> {
    // They know what they do: a warning does not stop them.
    const body = { as: SECOND, tab, act: given, confirmed: true };
    const sent = await send<ActAnswer>('/desk/api/act', body);
    if (sent.kind === 'answer' && sent.answer.outcome === 'done') note(done);
    else if (sent.kind === 'answer' && sent.answer.outcome === 'refused')
      note(`They were told: ${sent.answer.sentence}`);
    else note('They could not reach the desk.');
  }

  async function stand(row: number, column: number): Promise<void> {
    const range = areaName({ row, column, rows: 1, columns: 1 });
    await send('/desk/api/presence', { as: SECOND, tab: known.tab?.id ?? null, range });
  }

  async function edit(row: number, column: number): Promise<void> {
    times += 1;
    await stand(row, column);
    const before = known.input(row, column).replace(/ \(second editor, \d+\)$/, '');
    const text = `${before} (second editor, ${times})`.trimStart();
    const cell = areaName({ row, column, rows: 1, columns: 1 });
    await act({ kind: 'type', row, column, text }, `Wrote “${text}” into ${cell}.`);
  }

  /** Below this person's cell, or above it where nothing stands below. */
  async function near(): Promise<void> {
    const { row } = known.selection.active;
    const column = harmless();
    const isHeld = known.text(row + 1, column) !== '';
    await edit(isHeld || row <= 2 ? row + 1 : row - 1, column);
  }

  async function same(): Promise<void> {
    await edit(Math.max(known.selection.active.row, 2), harmless());
  }

  /** The titles, where there are any: their words in a date or a key would only break a row. */
  function harmless(): number {
    const title = known.columnOf('Title');
    return title > 0 ? title : known.selection.active.column;
  }

  async function sort(): Promise<void> {
    const events = known.tabNamed(EVENTS);
    if (!events) return note('There is no tab Events to sort.');
    const column = known.tab?.id === events.id ? Math.max(known.columnOf('Title'), 1) : 1;
    times += 1;
    const ascending = times % 2 === 1;
    const order = ascending ? 'from A to Z' : 'from Z to A';
    await act(
      { kind: 'sort', column, ascending },
      `Sorted the programme ${order}. No row is lost: each keeps its key.`,
      events.id,
    );
  }

  async function takeBack(): Promise<void> {
    const sent = await send<UndoAnswer>('/desk/api/undo', { as: SECOND });
    if (sent.kind !== 'answer') return note('They could not reach the desk.');
    const { answer } = sent;
    if (answer.outcome === 'done') note('Took the last thing back.');
    else note(answer.outcome === 'nothing' ? 'They have nothing to take back.' : answer.sentence);
  }

  async function publish(): Promise<void> {
    note('Clicked Publish …');
    const report = await runs.run({
      name: 'publish',
      args: [{ holdBack: true }],
      as: SECOND,
      locale: spoken,
    });
    note(`They were told: ${messageBy(report.result) || report.error || 'nothing'}`);
  }

  async function publishBoth(): Promise<void> {
    // Something for both to publish.
    await near();
    note('Both clicked Publish at once …');
    const [theirs, yours] = await Promise.all([
      runs.run({ name: 'publish', args: [{ holdBack: true }], as: SECOND, locale: spoken }),
      runs.run({ name: 'publish', args: [{ holdBack: true }] }),
    ]);
    note(`They were told: ${messageBy(theirs.result) || theirs.error}`);
    note(`You were told: ${messageBy(yours.result) || yours.error}`);
  }

  const button = (label: string, press: () => Promise<void>) => {
    const made = element('button', { type: 'button', click: () => void during(made, press) }, label);
    return made;
  };
  const speaks = element(
    'select',
    {
      'aria-label': 'The language the second editor speaks',
      change: () => {
        spoken = speaks.value as PersonLanguage;
      },
    },
    element('option', { value: 'en' }, 'English'),
    element('option', { value: 'fr' }, 'Français'),
  );
  const content = element(
    'div',
    { class: 'content' },
    element(
      'p',
      {},
      'Another person has this workbook open. Let them do something while you work, and see that nobody’s work is lost.',
    ),
    element(
      'div',
      { class: 'choices' },
      button('Edit the title next to mine', near),
      button('Change the title in my row', same),
      button('Sort the programme', sort),
      button('Take their last act back', takeBack),
      button('Publish now', publish),
      button('We both publish at once', publishBoth),
    ),
    element('label', { class: 'row' }, 'They speak ', speaks),
    element(
      'p',
      {},
      element(
        'a',
        { href: `/desk?as=${encodeURIComponent(SECOND)}`, target: '_blank', rel: 'noopener' },
        'Open their window',
      ),
      `, as ${SECOND}.`,
    ),
    element('h3', {}, 'What they did'),
    log,
  );
  const leave = () => {
    navigator.sendBeacon('/desk/api/presence', JSON.stringify({ as: SECOND, tab: null, range: null }));
  };
  return {
    title: 'Second editor',
    content,
    opened: () => {
      const { row, column } = known.selection.active;
      void stand(row + 2, column);
      window.addEventListener('pagehide', leave);
    },
    closed: () => {
      leave();
      window.removeEventListener('pagehide', leave);
    },
  };
}

/** What a command of the script told its caller. */
function messageBy(result: unknown): string {
  const { sentence = '' } = (result ?? {}) as { sentence?: string };
  return sentence;
}

async function during(button: HTMLElement, work: () => Promise<void>): Promise<void> {
  if (button.getAttribute('aria-disabled') === 'true') return;
  button.setAttribute('aria-disabled', 'true');
  try {
    await work();
  } finally {
    button.removeAttribute('aria-disabled');
  }
}
