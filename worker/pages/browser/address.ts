// What is chosen in the form, as it stands in the page's address: to be shared, kept, and gone back to.

type Control = HTMLInputElement | HTMLSelectElement;

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>('input,select')];
}

/** Fills the form from the address; a choice that is no longer offered is none. */
export function readAddress(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const control of controlsOf(form)) {
    const value = query.get(control.name) ?? '';
    if (control instanceof HTMLSelectElement) {
      control.value = [...control.options].some((option) => option.value === value) ? value : '';
    } else if (control.type === 'checkbox') control.checked = value !== '';
    else control.value = value;
  }
}

/**
 * Writes the form into the address, beside what else stands there. A choice is a step that the back button
 * undoes; letters typed into the search are one step together.
 */
export function writeAddress(form: HTMLFormElement): void {
  const before = new URL(location.href);
  const url = new URL(before);
  const chosen = new FormData(form);
  for (const { name } of controlsOf(form)) {
    const value = String(chosen.get(name) ?? '').trim();
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  if (url.href === before.href) return;
  if (isTypingOn(before, url)) history.replaceState(null, '', url);
  else history.pushState(null, '', url);
}

/** Whether the two differ in nothing but the words of a search that goes on. */
function isTypingOn(before: URL, after: URL): boolean {
  const [one, other] = [new URLSearchParams(before.search), new URLSearchParams(after.search)];
  if (!one.get('q') || !other.get('q')) return false;
  one.delete('q');
  other.delete('q');
  return one.toString() === other.toString();
}
