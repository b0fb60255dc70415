// What a publish would take from visitors all at once, and the question that lets it out.

import type { BrakeStop } from '../commands/results.ts';
import type { SidebarContext } from './context.ts';
import { element } from './element.ts';

/** Each mass change with a few of its events, and what may explain it. */
export function brakeList({ changes, repairs }: BrakeStop, { words }: SidebarContext): HTMLElement {
  return element(
    'div',
    { class: 'mass' },
    ...changes.map(({ sentence, of, examples }) =>
      element(
        'div',
        { class: 'mass-change' },
        element('p', {}, element('b', {}, sentence)),
        element(
          'ul',
          {},
          ...examples.map((example) => element('li', {}, example)),
          of > examples.length ? element('li', {}, words.brake.more(of - examples.length)) : null,
        ),
      ),
    ),
    ...repairs.map((repair) => element('p', { class: 'warning' }, repair)),
  );
}

/** Asks for the phrase; `publish` gets what was typed, whatever it is, because the script judges it. */
export function brakeQuestion(
  brake: BrakeStop,
  context: SidebarContext,
  publish: (pressed: HTMLElement, typed: string) => Promise<void>,
): HTMLElement {
  const { brake: words } = context.words;
  const input = element('input', { id: 'brake-phrase', type: 'text', autocomplete: 'off' });
  const problem = element('p', { id: 'brake-problem', class: 'error' });
  input.setAttribute('aria-describedby', 'brake-problem');
  const go = element('button', {}, words.publish);
  const submit = (event: Event) => {
    event.preventDefault();
    if (input.value.trim() === '') {
      problem.textContent = words.typeIt(brake.phrase);
      input.focus();
      return;
    }
    void publish(go, input.value);
  };
  return element(
    'div',
    { class: 'box asks' },
    element('h3', {}, words.heading),
    brakeList(brake, context),
    element('p', { class: 'quiet' }, words.nothingYet),
    element(
      'form',
      { submit, novalidate: true },
      element(
        'div',
        { class: 'field' },
        element('label', { for: 'brake-phrase' }, words.label(brake.phrase)),
        input,
        problem,
      ),
      go,
    ),
  );
}
