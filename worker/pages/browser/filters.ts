// Narrows what is in the page by search and choices, keeps them in the address, and says how much is left.

interface Showing {
  readonly element: HTMLElement;
  readonly marks: ReadonlySet<string>;
  /** Without case or accents; read when first searched. */
  readonly text: () => string;
}

interface Day {
  readonly element: HTMLElement;
  readonly date: string;
  readonly link: HTMLElement | null;
  readonly showings: readonly Showing[];
}

/** Shows the form and makes it work; a page without one is left alone. */
export function openFilters(): void {
  const find = document.querySelector<HTMLElement>('#find');
  const form = find?.querySelector('form');
  const status = find?.querySelector<HTMLElement>('[role=status]');
  const clear = form?.querySelector('button');
  if (!find || !form || !status || !clear) return;
  const days = readDays(labelsIn(form));
  const all = days.reduce((sum, { showings }) => sum + showings.length, 0);

  const apply = () => {
    const shown = narrow(days, new FormData(form), marksIn(form));
    const isSet = [...new FormData(form).values()].some((value) => value !== '');
    const { count = '', none = '' } = status.dataset;
    const words = shown === 0 ? none : count.replace('{shown}', String(shown)).replace('{all}', String(all));
    status.textContent = isSet ? words : '';
    clear.hidden = !isSet;
  };
  let waiting = 0;
  const applySoon = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      writeAddress(form);
      apply();
    }, 120);
  };

  form.addEventListener('input', applySoon);
  form.addEventListener('reset', () => {
    // The button goes away with what it clears: who used it is led back to the start.
    form.querySelector('input')?.focus();
    setTimeout(applySoon);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    applySoon();
  });
  window.addEventListener('popstate', () => {
    readAddress(form);
    apply();
  });
  readAddress(form);
  find.hidden = false;
  apply();
}

/** What each mark says, so that a search finds a genre or a kind of access that no row spells out. */
function labelsIn(form: HTMLFormElement): ReadonlyMap<string, string> {
  const options = [...form.querySelectorAll<HTMLOptionElement>('option[data-mark]')];
  return new Map(options.map(({ dataset, value }) => [dataset.mark!, value]));
}

function readDays(labels: ReadonlyMap<string, string>): Day[] {
  return [...document.querySelectorAll<HTMLElement>('.day')].map((element) => {
    const date = element.dataset.day ?? '';
    const link = document.querySelector<HTMLElement>(`.days a[href="#day-${date}"]`);
    const showings = [...element.querySelectorAll<HTMLElement>('.show')].map((show) => {
      const marks = new Set((show.dataset.m ?? '').split(' '));
      return { element: show, marks, text: once(() => textOf(show, marks, labels)) };
    });
    return { element, date, link: link?.parentElement ?? null, showings };
  });
}

/** The marks that a showing must have. */
function marksIn(form: HTMLFormElement): string[] {
  const chosen = form.querySelectorAll<HTMLElement>('option:checked[data-mark],input:checked[data-mark]');
  return [...chosen].map(({ dataset }) => dataset.mark!);
}

/** Hides what does not match, and days with nothing left; gives how many showings remain. */
function narrow(days: readonly Day[], form: FormData, marks: readonly string[]): number {
  const day = String(form.get('day') ?? '');
  const words = plain(String(form.get('q') ?? ''))
    .split(/\s+/)
    .filter(Boolean);
  let shown = 0;
  for (const { element, date, link, showings } of days) {
    let left = 0;
    for (const showing of showings) {
      const fits =
        (day === '' || day === date) &&
        marks.every((mark) => showing.marks.has(mark)) &&
        (words.length === 0 || words.every((word) => showing.text().includes(word)));
      if (showing.element.hidden === fits) showing.element.hidden = !fits;
      if (fits) left++;
    }
    element.hidden = left === 0;
    if (link) link.hidden = left === 0;
    shown += left;
  }
  return shown;
}

function textOf(show: HTMLElement, marks: ReadonlySet<string>, labels: ReadonlyMap<string, string>): string {
  const said = [...marks].map((mark) => labels.get(mark) ?? '');
  return plain([show.textContent, ...said].join(' '));
}

function once(read: () => string): () => string {
  let known: string | undefined;
  return () => {
    known ??= read();
    return known;
  };
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

type Control = HTMLInputElement | HTMLSelectElement;

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>('input,select')];
}

/** Fills the form from the address; a choice that is no longer offered is none. */
function readAddress(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const control of controlsOf(form)) {
    const value = query.get(control.name) ?? '';
    if (control instanceof HTMLSelectElement) {
      control.value = [...control.options].some((option) => option.value === value) ? value : '';
    } else if (control.type === 'checkbox') control.checked = value !== '';
    else control.value = value;
  }
}

/** Keeps what is chosen in the address, beside what else stands there, so that it can be shared and gone back to. */
function writeAddress(form: HTMLFormElement): void {
  const url = new URL(location.href);
  const chosen = new FormData(form);
  for (const { name } of controlsOf(form)) {
    const value = String(chosen.get(name) ?? '').trim();
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  if (url.href !== location.href) history.replaceState(null, '', url);
}
