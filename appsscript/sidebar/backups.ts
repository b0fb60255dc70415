// Backups in the database, newest first, each with what it holds; one more, and one brought back.

import type { BackupsShown } from '../backups/results.ts';
import type { CommandFailure, CurrentState } from '../commands/results.ts';
import { isFailed, type SidebarContext } from './context.ts';
import { element, fill, focusOn, keepKeyboard, moment, type Section, section } from './element.ts';
import { longList } from './rows.ts';
import { call } from './script.ts';

type Backup = BackupsShown['backups'][number];

export function backupsView(context: SidebarContext): Section {
  const words = context.words.backups;
  const proven = element('p', { class: 'quiet' });
  const vault = element('p', { class: 'quiet' });
  const asks = element('div');
  const list = element('div');
  const view = section(words.heading, () => {
    void context.during(view.content, words.reading, async () => show(await call('listBackups')));
  });
  const make = element(
    'button',
    {
      type: 'button',
      click: () => void context.during(make, words.making, async () => show(await call('backUpNow'))),
    },
    words.make,
  );
  fill(view.content, element('p', { class: 'quiet' }, words.explanation), make, proven, vault, asks, list);

  function show(answer: BackupsShown | CommandFailure): string {
    if (isFailed(answer)) return context.words.failed(answer);
    fill(asks);
    if (answer.outcome !== 'refused') {
      const { backups, provenAt } = answer;
      vault.textContent = answer.vault ? vaultLine(answer.vault) : '';
      proven.textContent = provenAt ? words.proven(moment(provenAt, context)) : words.neverProven;
      fill(list, longList(backups, context, entryOf));
    } else fill(list, element('p', { class: 'warning' }, answer.sentence));
    return answer.sentence;
  }

  function vaultLine({ takenAt, missing, isLost }: NonNullable<BackupsShown['vault']>): string {
    if (isLost) return words.recoverFirst;
    if (takenAt === null) return missing === 0 ? '' : words.noVault;
    return missing === 0 ? words.allInVault(moment(takenAt, context)) : words.notInVault(missing);
  }

  function entryOf(backup: Backup): HTMLElement {
    const { at, trigger, revision, rows, placements, provedAt, isPinned } = backup;
    const facts = [
      words.triggers[trigger],
      words.holds(revision, rows, placements),
      provedAt ? words.proved(moment(provedAt, context)) : words.notProved,
      isPinned ? words.pinned : '',
    ];
    const shown = moment(at, context);
    return element(
      'div',
      { class: 'act' },
      element('p', {}, element('b', {}, shown)),
      element('p', { class: 'quiet' }, facts.filter((fact) => fact !== '').join(' · ')),
      element(
        'button',
        {
          type: 'button',
          class: 'plain',
          'aria-label': words.restoreWhich(shown),
          click: () => askFirst(backup),
        },
        words.restore,
      ),
    );
  }

  function askFirst({ id, at, rows }: Backup): void {
    const heading = element('h3', {}, words.sure(moment(at, context), rows));
    const go = element(
      'button',
      {
        type: 'button',
        class: 'main',
        click: () =>
          void context.during(go, words.restoring, async () => {
            const sentence = show(await call('restoreBackup', id));
            await context.refresh();
            focusOn(document.querySelector('h1')!);
            return sentence;
          }),
      },
      words.restore,
    );
    const leave = element('button', { type: 'button', class: 'plain', click: () => fill(asks) }, words.leave);
    fill(asks, element('div', { class: 'box asks' }, heading, element('p', {}, words.sureText), go, leave));
    focusOn(heading);
  }

  return view;
}

// A programme that was restored in the database and is not in the Sheet: what editors can do about it.

export function restoredBox(context: SidebarContext): {
  readonly shell: HTMLElement;
  show(state: Pick<CurrentState, 'restored'>): void;
} {
  const { restored: words } = context.words;
  const shell = element('div');
  return {
    shell,
    show({ restored }) {
      if (restored === null) {
        fill(shell);
        return;
      }
      const bring = act(words.bring, 'main', words.bringing, () => call('bringRestored'));
      const over = act(words.over, 'plain', words.overing, () => call('retryDelivery', restored));
      fill(
        shell,
        element(
          'div',
          { class: 'box asks' },
          element('h2', {}, words.heading(restored)),
          element('p', {}, words.text),
          bring,
          over,
        ),
      );
    },
  };

  function act(
    text: string,
    kind: string,
    doing: string,
    ask: () => Promise<{ readonly outcome: string; readonly sentence: string } | CommandFailure>,
  ): HTMLElement {
    const button = element(
      'button',
      {
        type: 'button',
        class: kind,
        click: () =>
          void context.during(button, doing, async () => {
            const answer = await ask();
            await context.refresh();
            keepKeyboard(button);
            return isFailed(answer) ? context.words.failed(answer) : answer.sentence;
          }),
      },
      text,
    );
    return button;
  }
}
