// A page that a script shows, in a frame without an origin: it reaches the desk through its channel only.

import { element } from '../element.ts';
import { send } from '../requests.ts';
import { type FromFrame, GREETING, type ToFrame } from './legal.ts';

/** The same as in `desk/page/frames.ts`, which says it again in the document's own policy. */
const SANDBOX = 'allow-scripts allow-forms allow-modals allow-popups';

/** What a frame may ask of the page. */
export interface FrameAdapter {
  /** Runs a function of the script; `error` is what the failure handler gets. */
  run(name: string, args: unknown[]): Promise<{ result: unknown } | { error: string }>;
  close(): void;
  focusEditor(): void;
  /** Pixels; only dialogs follow. */
  resize(size: { width?: number; height?: number }): void;
}

/** An `iframe` that shows this HTML. It listens to its frame until it is taken out of the document. */
export function openFrame(title: string, html: string, adapter: FrameAdapter): HTMLIFrameElement {
  const frame = element('iframe', { title, sandbox: SANDBOX, referrerpolicy: 'no-referrer' });
  let port: MessagePort | null = null;
  const greeted = (event: MessageEvent) => {
    if (!frame.isConnected && port) return window.removeEventListener('message', greeted);
    if (event.source !== frame.contentWindow || event.data !== GREETING || !event.ports[0]) return;
    // A frame that loads itself anew greets anew.
    port?.close();
    port = event.ports[0];
    port.onmessage = ({ data }: MessageEvent<FromFrame>) => receive(data, port!, adapter);
  };
  window.addEventListener('message', greeted);
  void show(frame, html);
  return frame;
}

async function show(frame: HTMLIFrameElement, html: string): Promise<void> {
  const sent = await send<{ path: string }>('/desk/frames', html);
  if (sent.kind === 'answer') frame.src = sent.answer.path;
  else frame.srcdoc = '<p>This page could not be loaded. Nothing was lost: close it and open it again.';
}

function receive(message: FromFrame, port: MessagePort, adapter: FrameAdapter): void {
  if (message.kind === 'close') adapter.close();
  if (message.kind === 'focus') adapter.focusEditor();
  if (message.kind === 'size') adapter.resize(message);
  if (message.kind === 'call') void answer(message, port, adapter);
}

async function answer(
  { id, function: name, args }: Extract<FromFrame, { kind: 'call' }>,
  port: MessagePort,
  adapter: FrameAdapter,
): Promise<void> {
  const message: ToFrame = { id, ...(await adapter.run(name, args)) };
  port.postMessage(message);
}
