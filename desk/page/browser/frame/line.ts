// What passes between a frame and the page around it, over one `MessageChannel`.

/** The first message of a frame, by `postMessage`, with the port of its channel. */
export const GREETING = 'google.script';

export type FromFrame =
  | { kind: 'call'; id: number; function: string; args: unknown[] }
  | { kind: 'close' }
  | { kind: 'focus' }
  | { kind: 'size'; width?: number; height?: number };

export type ToFrame = { id: number } & ({ result: unknown } | { error: string });
