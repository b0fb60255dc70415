// Things that open over the page beside something: menus, lists, panels. One at a time; Escape, a click
// elsewhere or scrolling closes it.

/** What is open now. */
let closeOpen: (() => void) | null = null;

/** Shows an element beside a rectangle; gives what closes it. `closed` is told once, however it closes. */
export function openPopup(element: HTMLElement, beside: DOMRect, closed: () => void): () => void {
  closeOpen?.();
  document.body.append(element);
  placeBeside(element, beside);
  const outside = (event: Event) => {
    if (!(event.target instanceof Node && element.contains(event.target))) close();
  };
  const giveUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const leave = ({ relatedTarget: next }: FocusEvent) => {
    if (next instanceof Node && !element.contains(next)) close();
  };
  function close(): void {
    if (closeOpen !== close) return;
    closeOpen = null;
    document.removeEventListener('mousedown', outside, true);
    window.removeEventListener('resize', close);
    element.removeEventListener('keydown', giveUp);
    element.removeEventListener('focusout', leave);
    element.remove();
    closed();
  }
  closeOpen = close;
  document.addEventListener('mousedown', outside, true);
  window.addEventListener('resize', close);
  element.addEventListener('keydown', giveUp);
  element.addEventListener('focusout', leave);
  return close;
}

/** Puts an element under a rectangle, or over it where there is more room, and within the window. */
export function placeBeside(element: HTMLElement, beside: DOMRect): void {
  const { width, height } = element.getBoundingClientRect();
  const left = Math.max(4, Math.min(beside.left, innerWidth - width - 4));
  const isUnder = beside.bottom + height <= innerHeight - 4 || beside.top < innerHeight - beside.bottom;
  const top = isUnder ? Math.min(beside.bottom, innerHeight - height - 4) : beside.top - height;
  element.style.left = `${left}px`;
  element.style.top = `${Math.max(4, top)}px`;
}
