// `showModalDialog` and `showModelessDialog`: a page of the script in a frame, over the grid.

import { element, icon } from '../element.ts';
import { type FrameAdapter, openFrame } from '../frame/frame.ts';
import type { PageShown } from '../runs.ts';

/** Google's own size when the script gives none, in pixels. */
const USUAL = { width: 600, height: 400 };

export function showPageDialog({ kind, title, html, width, height }: PageShown, adapter: FrameAdapter): void {
  const close = element(
    'button',
    { type: 'button', class: 'plain', 'aria-label': `Close ${title}`, click: () => dialog.close() },
    icon('close'),
  );
  const frame = openFrame(title, html, {
    ...adapter,
    close: () => dialog.close(),
    resize: (size) => resize(frame, size),
  });
  resize(frame, { width: width ?? USUAL.width, height: height ?? USUAL.height });
  const dialog = element(
    'dialog',
    { class: `page ${kind}`, 'aria-label': title },
    element('header', {}, element('h2', {}, title), close),
    frame,
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    adapter.focusEditor();
  });
  document.body.append(dialog);
  if (kind === 'modal') dialog.showModal();
  else dialog.show();
}

function resize(frame: HTMLIFrameElement, { width, height }: { width?: number; height?: number }): void {
  if (width !== undefined) frame.style.width = `${width}px`;
  if (height !== undefined) frame.style.height = `${height}px`;
}
