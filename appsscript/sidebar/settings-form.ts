// The settings as a form. The script checks them; each refusal stands at its field, and what somebody else
// wrote meanwhile is shown before it can be written over.

import type { SaveSettingsResult, SettingsForm } from '../commands/results.ts';
import { isFailed, type SidebarContext } from './context.ts';
import { element, fill, type Section, section } from './element.ts';
import { call } from './script.ts';

type Control = HTMLInputElement | HTMLSelectElement;
interface Field {
  readonly control: Control;
  readonly problem: HTMLElement;
  /** What the tab held when it was last read. */
  before: string;
}

export function settingsView(context: SidebarContext): Section {
  const { words } = context;
  const fields = new Map<string, Field>();
  let isRead = false;
  const view = section(words.settings.heading, () => {
    if (!isRead) void context.during(view.content, words.settings.reading, read);
  });

  async function read(): Promise<string> {
    const answer = await call('readSettingsForm');
    if (isFailed(answer)) return words.failed(answer);
    isRead = true;
    show(answer);
    return words.settings.ready;
  }

  function show(form: SettingsForm): void {
    fields.clear();
    const save = element('button', { class: 'main' }, words.settings.save);
    const submit = (event: Event) => {
      event.preventDefault();
      void context.during(save, words.settings.saving, saveAll);
    };
    fill(
      view.content,
      element(
        'form',
        { submit, novalidate: true, autocomplete: 'off' },
        ...form.fields.map((each) =>
          labelled(
            each.field,
            `${each.name}${each.isRequired ? ` (${words.settings.required})` : ''}`,
            controlOf(each),
            each.value,
          ),
        ),
        rulesOf(form),
        element('h3', {}, words.settings.worker),
        labelled(
          'workerUrl',
          words.settings.workerUrl,
          element('input', { type: 'url', value: form.worker.url }),
          form.worker.url,
        ),
        labelled(
          'workerKey',
          words.settings.workerKey,
          element('input', { type: 'password', autocomplete: 'new-password' }),
          '',
          form.worker.hasKey ? words.settings.keyKept : words.settings.keyMissing,
        ),
        save,
      ),
    );
  }

  /** Folded: few ever change them. */
  function rulesOf({ rules }: SettingsForm): HTMLElement {
    return element(
      'details',
      {},
      element('summary', {}, element('h3', {}, words.settings.rules)),
      element('p', { class: 'quiet' }, words.settings.rulesExplained),
      ...rules.map((rule) => labelled(rule.field, rule.name, severityOf(rule), rule.value)),
    );
  }

  /** Empty is as usual, so that nothing is written for what nobody changed. */
  function severityOf({ value, usual, allowed }: SettingsForm['rules'][number]): Control {
    const { severityNames, usually } = words.settings;
    const known = ['', ...allowed.filter((each) => each !== usual || each === value)];
    const all = known.includes(value) ? known : [value, ...known];
    const names: Readonly<Record<string, string>> = severityNames;
    const nameOf = (choice: string) => names[choice] ?? choice;
    const options = all.map((choice) =>
      element(
        'option',
        { value: choice, selected: choice === value },
        choice === '' ? usually(nameOf(usual)) : nameOf(choice),
      ),
    );
    return element('select', {}, ...options);
  }

  function labelled(field: string, label: string, control: Control, before: string, hint = ''): HTMLElement {
    const [id, problemId, hintId] = [`field-${field}`, `problem-${field}`, `hint-${field}`];
    control.id = id;
    control.setAttribute('aria-describedby', hint ? `${problemId} ${hintId}` : problemId);
    const problem = element('p', { id: problemId, class: 'error' });
    fields.set(field, { control, problem, before });
    return element(
      'div',
      { class: 'field' },
      element('label', { for: id }, label),
      control,
      problem,
      hint ? element('p', { id: hintId, class: 'quiet' }, hint) : null,
    );
  }

  function controlOf({ value, choices }: SettingsForm['fields'][number]): Control {
    if (!choices) return element('input', { type: 'text', value });
    const isKnown = choices.some(([choice]) => choice === value);
    const all = isKnown ? choices : [[value, value] as const, ...choices];
    const options = all.map(([choice, name]) =>
      element('option', { value: choice, selected: choice === value }, name),
    );
    return element('select', {}, ...options);
  }

  async function saveAll(): Promise<string> {
    const { workerUrl, workerKey, ...settings } = Object.fromEntries(fields) as Record<string, Field>;
    const answer = await call('saveSettings', {
      fields: Object.entries(settings).map(([field, { control, before }]) => ({
        field,
        before,
        after: control.value,
      })),
      worker: { before: workerUrl!.before, after: workerUrl!.control.value },
      key: workerKey!.control.value,
    });
    if (isFailed(answer)) return words.failed(answer);
    showProblems(answer);
    if (answer.outcome === 'refused') return words.settings.refused(answer.problems.length);
    if (answer.outcome === 'unchanged') return words.settings.unchanged;
    await read();
    view.content.querySelector<HTMLElement>('button.main')!.focus();
    await context.refresh();
    return words.settings.saved;
  }

  /** Each at its field; the keyboard goes to the first. */
  function showProblems({ problems }: SaveSettingsResult): void {
    for (const { control, problem } of fields.values()) {
      problem.textContent = '';
      control.removeAttribute('aria-invalid');
    }
    for (const each of problems) {
      const field = fields.get(each.field);
      if (!field) continue;
      // A sentence that is folded away reaches nobody.
      field.control.closest('details:not([open])')?.setAttribute('open', '');
      field.control.setAttribute('aria-invalid', 'true');
      const isOvertaken = each.kind === 'changed-meanwhile';
      field.problem.textContent = isOvertaken ? words.settings.overtaken(each.now) : each.sentence;
      if (isOvertaken) field.before = each.now;
    }
    fields.get(problems[0]?.field ?? '')?.control.focus();
  }

  return view;
}
