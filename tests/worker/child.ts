// Starts a TypeScript file as a process of its own and follows what it prints.

import { type ChildProcess, spawn } from 'node:child_process';

export interface Child {
  readonly process: ChildProcess;
  readonly pid: number;
  /** All that it has printed so far. */
  output(): string;
  /** The first line that fits; fails when the process ends before. */
  line(pattern: RegExp): Promise<string>;
  /** Exit code, or `null` when a signal ended it. */
  readonly ended: Promise<number | null>;
}

export function startChild(
  file: string,
  args: readonly string[],
  environment: Record<string, string> = {},
  /** In a process group of its own, so that a signal can be sent to all of it, as Ctrl+C does. */
  detached = false,
  /** As another user, where the tests run as root. */
  asUser: number | null = null,
): Child {
  const child = spawn(process.execPath, [file, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached,
    ...(asUser !== null && process.getuid?.() === 0 && { uid: asUser, gid: asUser }),
    env: { ...process.env, ...environment },
  });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    process: child,
    pid: child.pid!,
    ended,
    output: () => output,
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = output.split('\n').find((line) => pattern.test(line));
          if (found !== undefined) resolve(found);
        };
        listeners.add(look);
        look();
        ended.then((code) => reject(new Error(`It ended (${code}) without ${pattern}:\n${output}`)));
      }),
  };
}
