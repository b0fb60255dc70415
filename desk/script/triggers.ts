// `ScriptApp`: installable triggers, listed to the one who made them. The desk records them; it fires none by
// itself, a run does.

import { ask } from './channel.ts';
import { behind, EmulatedObject, names } from './present.ts';
import { requireScope } from './scopes.ts';
import { type GoogleTrigger, TriggerEmulation } from './trigger.ts';
import { type TriggerBuilder, TriggerBuilderEmulation } from './trigger-builders.ts';

type Google = GoogleAppsScript.Script.ScriptApp;

export class ScriptAppEmulation
  extends EmulatedObject<Google>
  implements
    Pick<
      Google,
      | 'newTrigger'
      | 'getProjectTriggers'
      | 'getUserTriggers'
      | 'deleteTrigger'
      | 'getScriptId'
      | 'AuthMode'
      | 'EventType'
      | 'TriggerSource'
      | 'WeekDay'
    >
{
  constructor() {
    super('ScriptApp');
  }
  get AuthMode(): typeof GoogleAppsScript.Script.AuthMode {
    return names('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
  }
  get EventType(): typeof GoogleAppsScript.Script.EventType {
    return names('CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE');
  }
  get TriggerSource(): typeof GoogleAppsScript.Script.TriggerSource {
    return names('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR');
  }
  get WeekDay(): typeof GoogleAppsScript.Base.Weekday {
    return names('SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY');
  }

  newTrigger(functionName: string): TriggerBuilder {
    requireScope('ScriptApp.newTrigger', 'script.scriptapp');
    return new TriggerBuilderEmulation(functionName).face;
  }
  getProjectTriggers(): GoogleTrigger[] {
    requireScope('ScriptApp.getProjectTriggers', 'script.scriptapp');
    return ask('triggers', {}).map((trigger) => new TriggerEmulation(trigger).face);
  }
  getUserTriggers(): GoogleTrigger[] {
    return this.getProjectTriggers();
  }
  deleteTrigger(trigger: GoogleTrigger): void {
    requireScope('ScriptApp.deleteTrigger', 'script.scriptapp');
    ask('dropTrigger', { id: behind(trigger, TriggerEmulation).getUniqueId() });
  }
  getScriptId(): string {
    return 'desk-script';
  }
}
