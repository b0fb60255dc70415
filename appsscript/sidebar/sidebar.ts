// The sidebar: runs the commands of the bundle and shows what they say. Plain on purpose; it asks the
// script for everything and decides nothing itself.

/** The part of Google's client API that is used here. */
interface ScriptRun {
  withSuccessHandler(handler: (result: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  readonly [command: string]: (...parameters: never[]) => unknown;
}
declare const google: { script: { run: ScriptRun } };

interface Told {
  readonly sentence?: string;
  readonly hint?: string;
  readonly issues?: readonly { cell: string | null; message: string; mend: string; severity: string }[];
  readonly added?: readonly { title: string }[];
  readonly changed?: readonly {
    title: string;
    fields: readonly { field: string; before: string; after: string }[];
  }[];
  readonly cancelled?: readonly { title: string }[];
  readonly removed?: readonly { title: string }[];
}

const MOST_SHOWN = 100;
const byId = (id: string) => document.getElementById(id)!;
const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-run]')];

for (const button of buttons) {
  button.addEventListener('click', async () => {
    const name = button.dataset.run!;
    const options = name === 'publish' ? [{ holdBack: byId('hold-back').matches(':checked') }] : [];
    setBusy(true);
    byId('said').textContent = `${button.textContent} …`;
    show(await call(name, options));
    await refresh();
    setBusy(false);
    button.focus();
  });
}

void refresh();

async function refresh(): Promise<void> {
  byId('state').textContent = (await call('currentState', [])).sentence ?? '';
}

/** Runs a top-level function of the script. What broke comes back as a sentence too. */
function call(name: string, parameters: readonly unknown[]): Promise<Told> {
  return new Promise((resolve) => {
    const run = google.script.run
      .withSuccessHandler((result) => resolve((result ?? {}) as Told))
      .withFailureHandler((error) =>
        resolve({
          sentence: `Google did not answer: ${error.message}`,
          hint: 'Nothing was lost. Try again.',
        }),
      );
    run[name]!(...(parameters as never[]));
  });
}

function show(told: Told): void {
  byId('said').textContent = [told.sentence, told.hint].filter(Boolean).join(' ');
  const lines = linesOf(told);
  byId('details-title').hidden = lines.length === 0;
  const items = lines.slice(0, MOST_SHOWN).map((line) => {
    const item = document.createElement('li');
    item.textContent = line;
    return item;
  });
  byId('details').replaceChildren(...items);
}

function linesOf({ issues = [], added = [], changed = [], cancelled = [], removed = [] }: Told): string[] {
  return [
    ...issues.map(({ cell, message, mend }) => `${cell ? `${cell}: ` : ''}${message} ${mend}`),
    ...added.map(({ title }) => `Added: ${title}`),
    ...changed.map(
      ({ title, fields }) =>
        `${title}: ${fields.map(({ field, before, after }) => `${field} from “${before}” to “${after}”`).join('; ')}`,
    ),
    ...cancelled.map(({ title }) => `Cancelled: ${title}`),
    ...removed.map(({ title }) => `Removed: ${title}`),
  ];
}

function setBusy(isBusy: boolean): void {
  for (const button of buttons) button.disabled = isBusy;
}
