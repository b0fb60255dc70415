// Inside a frame: `google.script`, as Google puts it into the pages that scripts show. This is all that a
// frame gets from the desk; `tests/desk/page/frame.test.ts` lists it.

import { type FromFrame, GREETING, legalArguments, type ToFrame } from './legal.ts';

/** The names of the script's public functions. */
declare const FUNCTIONS: readonly string[];

type Handler = ((value: unknown, userObject?: unknown) => void) | null | undefined;
interface Handlers {
  success: Handler;
  failure: Handler;
  userObject: unknown;
}

/** Google runs ten at once; the eleventh waits until one has ended. */
const MOST_AT_ONCE = 10;

const { port1: port, port2 } = new MessageChannel();
const underWay = new Map<number, Handlers>();
const waiting: (() => void)[] = [];
let calls = 0;

/** Without a failure handler a failure is logged; a handler that is null keeps quiet. */
const UNHANDLED: Handlers = {
  success: null,
  failure: (error) => console.error(error),
  userObject: undefined,
};

Object.defineProperty(window, 'google', {
  value: { script: { run: runner(UNHANDLED), host: host() } },
  writable: true,
  enumerable: true,
  configurable: true,
});
port.onmessage = ({ data }: MessageEvent<ToFrame>) => answer(data);
window.parent.postMessage(GREETING, '*', [port2]);
// The page finds its own document as it wrote it.
document.currentScript?.remove();

function runner(handlers: Handlers): object {
  const run: Record<string, unknown> = {
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  for (const name of FUNCTIONS) run[name] = (...given: unknown[]) => call(name, given, handlers);
  return run;
}

function call(name: string, given: readonly unknown[], handlers: Handlers): void {
  const args = legalArguments(given);
  const send = () => {
    calls += 1;
    underWay.set(calls, handlers);
    tell({ kind: 'call', id: calls, function: name, args });
  };
  if (underWay.size < MOST_AT_ONCE) send();
  else waiting.push(send);
}

function answer(message: ToFrame): void {
  const handlers = underWay.get(message.id);
  if (!handlers) return;
  underWay.delete(message.id);
  waiting.shift()?.();
  if ('result' in message) handlers.success?.(message.result, handlers.userObject);
  else handlers.failure?.(scriptError(message.error), handlers.userObject);
}

function scriptError(message: string): Error {
  const error = new Error(message);
  error.name = 'ScriptError';
  return error;
}

function host(): object {
  return {
    close: () => tell({ kind: 'close' }),
    setHeight: (height: number) => tell({ kind: 'size', height }),
    setWidth: (width: number) => tell({ kind: 'size', width }),
    editor: { focus: () => tell({ kind: 'focus' }) },
  };
}

function tell(message: FromFrame): void {
  port.postMessage(message);
}
