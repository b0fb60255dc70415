// The snapshots, newest first, each with what it holds, the way to see what it would change, and a pin.

import type { CurrentState } from '../commands/results.ts';
import type { ListedSnapshot, SnapshotList } from '../snapshot/results.ts';
import { isFailed, type SidebarContext } from './context.ts';
import { element, fill, focusOn, moment, type Section, section } from './element.ts';
import { restoreBox } from './restore-box.ts';
import { longList } from './rows.ts';
import { call } from './script.ts';

interface SnapshotsView extends Section {
  /** Something was done: reads again, if the section shows anything yet. */
  refresh(): Promise<void>;
}

export function snapshotsView(context: SidebarContext): SnapshotsView {
  const words = context.words.snapshot;
  let isRead = false;
  const outcome = element('div');
  const schedule = element('div');
  const list = element('div');
  const view = section(words.heading, () => {
    void context.during(view.content, words.reading, read);
  });
  const verify = element(
    'button',
    { type: 'button', click: () => void context.during(verify, words.verifying, verifyAll) },
    words.verify,
  );
  fill(view.content, element('p', { class: 'quiet' }, words.explanation), schedule, verify, outcome, list);

  async function read(): Promise<string> {
    const answer = await call('listSnapshots', true);
    if (isFailed(answer)) return context.words.failed(answer);
    isRead = true;
    show(answer);
    return answer.snapshots.length > 0 ? words.ready(answer.snapshots.length) : answer.sentence;
  }

  function show({ snapshots, schedule: daily }: SnapshotList): void {
    const shown = list.querySelectorAll('li').length;
    fill(
      schedule,
      element('p', {}, daily ? words.daily(daily.owner, shownMoment(daily.lastRunAt)) : words.notDaily),
      daily ? null : installButton(),
    );
    fill(
      list,
      snapshots.length === 0
        ? element('p', {}, words.none)
        : longList(snapshots, context, (each) => entryOf(each), shown),
    );
  }

  function shownMoment(at: string | null): string {
    return at ? moment(at, context) : '';
  }

  function installButton(): HTMLElement {
    const button = element(
      'button',
      {
        type: 'button',
        click: () =>
          void context.during(button, words.installing, async () => {
            const answer = await call('installTriggers');
            if (isFailed(answer)) return context.words.failed(answer);
            await read();
            focusOn(schedule.querySelector('p')!);
            return answer.sentence;
          }),
      },
      words.install,
    );
    return button;
  }

  async function verifyAll(): Promise<string> {
    const answer = await call('verifySnapshots');
    if (isFailed(answer)) return context.words.failed(answer);
    await read();
    fill(
      outcome,
      element(
        'div',
        { class: answer.outcome === 'damaged' ? 'box asks' : 'box' },
        element('h3', {}, answer.sentence),
        ...answer.reasons.map((reason) => element('p', {}, reason)),
      ),
    );
    focusOn(outcome.querySelector('h3')!);
    return answer.sentence;
  }

  function entryOf(snapshot: ListedSnapshot): HTMLElement {
    const { sequence, at, by, reason, counts, isPacked, verifiedAt, fault } = snapshot;
    const held = counts.map(({ tab, rows }) => words.holds(tab, rows)).join(' · ');
    const facts = [words.reasons[reason], by, isPacked ? words.compressed : ''].filter((part) => part !== '');
    return element(
      'div',
      { class: 'act' },
      element('p', {}, element('b', {}, words.title(sequence, moment(at, context)))),
      element('p', { class: 'quiet' }, facts.join(', ')),
      element('p', { class: 'quiet' }, `${held} · ${words.proved(moment(verifiedAt, context))}`),
      fault ? element('p', { class: 'error' }, fault) : null,
      fault ? null : buttonsOf(snapshot),
    );
  }

  function buttonsOf({ sequence, isPinned }: ListedSnapshot): HTMLElement {
    const compare = element(
      'button',
      {
        type: 'button',
        'aria-label': words.compareWith(sequence),
        click: () => void context.during(compare, words.comparing, () => showCompared(sequence)),
      },
      words.compare,
    );
    const pin = element(
      'button',
      {
        type: 'button',
        class: 'plain',
        'aria-label': isPinned ? words.keptWhich(sequence) : words.keepWhich(sequence),
        click: () =>
          void context.during(pin, words.keeping, async () => {
            const answer = await call('pinSnapshot', sequence, !isPinned);
            if (isFailed(answer)) return context.words.failed(answer);
            await read();
            const label = isPinned ? words.keepWhich(sequence) : words.keptWhich(sequence);
            list.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.focus();
            return answer.sentence;
          }),
      },
      isPinned ? words.kept : words.keep,
    );
    return element('div', { class: 'choices' }, compare, pin);
  }

  async function showCompared(sequence: number): Promise<string> {
    const answer = await call('compareSnapshot', sequence);
    if (isFailed(answer)) return context.words.failed(answer);
    fill(outcome, restoreBox(answer, context, outcome));
    focusOn(outcome.querySelector('h3')!);
    return answer.sentence;
  }

  return {
    ...view,
    async refresh() {
      if (isRead) await read();
    },
  };
}

// When the last snapshot was taken, and the button for the next. The button stays when the state is read
// anew, so that the keyboard stays on it.

interface SnapshotLine {
  readonly shell: HTMLElement;
  show(state: CurrentState): void;
}

export function snapshotLine(context: SidebarContext): SnapshotLine {
  const words = context.words.snapshot;
  const last = element('p');
  const button = element(
    'button',
    {
      type: 'button',
      click: () =>
        void context.during(button, words.taking, async () => {
          const answer = await call('snapshotNow');
          if (isFailed(answer)) return context.words.failed(answer);
          await context.refresh();
          return answer.sentence;
        }),
    },
    words.take,
  );
  const shell = element('div', { class: 'snapshot' }, last, button);
  shell.hidden = true;
  return {
    shell,
    show({ snapshot }) {
      shell.hidden = false;
      last.textContent = snapshot ? words.last(moment(snapshot.at, context), snapshot.by) : words.none;
    },
  };
}
