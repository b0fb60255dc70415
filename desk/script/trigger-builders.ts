// The chain of calls that makes a trigger.

import { isTimeZone } from '../text/serial.ts';
import type { Trigger } from '../workbook/model.ts';
import { within } from './arguments.ts';
import { ask, refusal } from './channel.ts';
import { EmulatedObject } from './present.ts';
import { type GoogleTrigger, TriggerEmulation } from './trigger.ts';

export type TriggerBuilder = GoogleAppsScript.Script.TriggerBuilder;
type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;
type SheetBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

export class TriggerBuilderEmulation
  extends EmulatedObject<TriggerBuilder>
  implements Pick<TriggerBuilder, 'timeBased' | 'forSpreadsheet'>
{
  readonly #handler: string;

  constructor(handler: string) {
    super('TriggerBuilder', false);
    this.#handler = handler;
  }
  timeBased(): ClockBuilder {
    return new ClockBuilderEmulation(this.#handler).face;
  }
  /** There is one spreadsheet, whichever way it is named. */
  forSpreadsheet(): SheetBuilder {
    return new SheetBuilderEmulation(this.#handler).face;
  }
}

const MINUTES_ALLOWED = [1, 5, 10, 15, 30];
const HOURS_ALLOWED = [1, 2, 4, 6, 8, 12];
const FREQUENCIES = ['everyMinutes', 'everyHours', 'everyDays', 'everyWeeks', 'onWeekDay', 'afterMs'];

class ClockBuilderEmulation
  extends EmulatedObject<ClockBuilder>
  implements
    Pick<
      ClockBuilder,
      | 'everyMinutes'
      | 'everyHours'
      | 'everyDays'
      | 'everyWeeks'
      | 'onWeekDay'
      | 'atHour'
      | 'nearMinute'
      | 'inTimezone'
      | 'after'
      | 'create'
    >
{
  readonly #handler: string;
  #schedule: Trigger['schedule'] = {};

  constructor(handler: string) {
    super('ClockTriggerBuilder', false);
    this.#handler = handler;
  }
  #set(name: string, value: string | number): ClockBuilder {
    this.#schedule = { ...this.#schedule, [name]: value };
    return this.face;
  }
  everyMinutes(minutes: number): ClockBuilder {
    return this.#set('everyMinutes', allowed(minutes, MINUTES_ALLOWED, 'everyMinutes'));
  }
  everyHours(hours: number): ClockBuilder {
    return this.#set('everyHours', allowed(hours, HOURS_ALLOWED, 'everyHours'));
  }
  everyDays(days: number): ClockBuilder {
    return this.#set('everyDays', within(days, 1, Number.POSITIVE_INFINITY, 'everyDays'));
  }
  everyWeeks(weeks: number): ClockBuilder {
    return this.#set('everyWeeks', within(weeks, 1, Number.POSITIVE_INFINITY, 'everyWeeks'));
  }
  onWeekDay(day: GoogleAppsScript.Base.Weekday): ClockBuilder {
    return this.#set('onWeekDay', String(day));
  }
  atHour(hour: number): ClockBuilder {
    return this.#set('atHour', within(hour, 0, 23, 'atHour'));
  }
  nearMinute(minute: number): ClockBuilder {
    return this.#set('nearMinute', within(minute, 0, 59, 'nearMinute'));
  }
  inTimezone(timeZone: string): ClockBuilder {
    if (!isTimeZone(timeZone)) throw refusal(`Invalid argument: ${timeZone} is not a time zone.`);
    return this.#set('inTimezone', timeZone);
  }
  after(milliseconds: number): ClockBuilder {
    return this.#set('afterMs', milliseconds);
  }
  create(): GoogleTrigger {
    if (!FREQUENCIES.some((name) => Object.hasOwn(this.#schedule, name))) {
      throw refusal('Frequency is required if you are using atHour() or nearMinute().');
    }
    const trigger = {
      handler: this.#handler,
      source: 'CLOCK',
      event: 'CLOCK',
      schedule: this.#schedule,
    } as const;
    return new TriggerEmulation(ask('addTrigger', { trigger })).face;
  }
}

function allowed(value: number, choices: readonly number[], name: string): number {
  if (choices.includes(value)) return value;
  throw refusal(`The value you passed to ${name} was invalid. It must be one of ${choices.join(', ')}.`);
}

class SheetBuilderEmulation
  extends EmulatedObject<SheetBuilder>
  implements Pick<SheetBuilder, 'onOpen' | 'onEdit' | 'onChange' | 'create'>
{
  readonly #handler: string;
  #event: Trigger['event'] = 'ON_OPEN';

  constructor(handler: string) {
    super('SpreadsheetTriggerBuilder', false);
    this.#handler = handler;
  }
  onOpen(): SheetBuilder {
    this.#event = 'ON_OPEN';
    return this.face;
  }
  onEdit(): SheetBuilder {
    this.#event = 'ON_EDIT';
    return this.face;
  }
  onChange(): SheetBuilder {
    this.#event = 'ON_CHANGE';
    return this.face;
  }
  create(): GoogleTrigger {
    const trigger = {
      handler: this.#handler,
      source: 'SPREADSHEETS',
      event: this.#event,
      schedule: {},
    } as const;
    return new TriggerEmulation(ask('addTrigger', { trigger })).face;
  }
}
