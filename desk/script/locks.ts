// `LockService`: locks that really exclude other runs, held by the desk.

import type { LockName } from '../runs/protocol.ts';
import { ask, current, isTriggeredUnder, refusal } from './channel.ts';
import { EmulatedObject } from './present.ts';

type Google = GoogleAppsScript.Lock.LockService;
type GoogleLock = GoogleAppsScript.Lock.Lock;

export class LockServiceEmulation
  extends EmulatedObject<Google>
  implements Pick<Google, 'getDocumentLock' | 'getScriptLock'>
{
  readonly #document = new LockEmulation('document');
  readonly #script = new LockEmulation('script');

  constructor() {
    super('LockService');
  }
  getDocumentLock(): GoogleLock {
    if (isTriggeredUnder('triggersHaveNoLock')) return null as unknown as GoogleLock;
    return this.#document.face;
  }
  getScriptLock(): GoogleLock {
    return this.#script.face;
  }
}

class LockEmulation
  extends EmulatedObject<GoogleLock>
  implements Pick<GoogleLock, 'tryLock' | 'waitLock' | 'releaseLock' | 'hasLock'>
{
  readonly #name: LockName;
  #held = false;

  constructor(name: LockName) {
    super('Lock');
    this.#name = name;
  }
  tryLock(timeoutInMillis: number): boolean {
    this.#held ||= ask('lock', { lock: this.#name, waitMs: timeoutInMillis });
    return this.#held;
  }
  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw refusal('Lock timeout: another process was holding the lock for too long.');
    }
  }
  releaseLock(): void {
    if (current().order.host.includes('releasedLocksStay')) return;
    if (this.#held) ask('unlock', { lock: this.#name });
    this.#held = false;
  }
  hasLock(): boolean {
    return this.#held;
  }
}
