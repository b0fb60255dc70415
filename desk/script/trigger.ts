// A trigger as scripts look at it.

import type { Trigger } from '../workbook/model.ts';
import { EmulatedObject } from './present.ts';

export type GoogleTrigger = GoogleAppsScript.Script.Trigger;

export class TriggerEmulation
  extends EmulatedObject<GoogleTrigger>
  implements
    Pick<
      GoogleTrigger,
      'getUniqueId' | 'getHandlerFunction' | 'getEventType' | 'getTriggerSource' | 'getTriggerSourceId'
    >
{
  readonly #trigger: Trigger;

  constructor(trigger: Trigger) {
    super('Trigger');
    this.#trigger = trigger;
  }
  getUniqueId(): string {
    return this.#trigger.id;
  }
  getHandlerFunction(): string {
    return this.#trigger.handler;
  }
  getEventType(): GoogleAppsScript.Script.EventType {
    return this.#trigger.event as unknown as GoogleAppsScript.Script.EventType;
  }
  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return this.#trigger.source as unknown as GoogleAppsScript.Script.TriggerSource;
  }
  getTriggerSourceId(): string {
    return this.#trigger.source === 'CLOCK' ? '' : 'desk';
  }
}
