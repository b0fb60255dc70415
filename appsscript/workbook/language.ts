// The language of the person for whom this runs.

import { type InterfaceLanguage, languageOf } from '../../shared/language.ts';

/** Asked once: what a run remembers ends with it. */
let known: InterfaceLanguage | null = null;

/**
 * Needs no authorisation, so that simple triggers may ask too; English where Google does not say, because a
 * menu in another language is better than none.
 */
export function editorLanguage(): InterfaceLanguage {
  if (known) return known;
  try {
    known = languageOf(Session.getActiveUserLocale());
  } catch (error) {
    console.warn(`The editor’s language could not be found out: ${error}`);
    known = 'en';
  }
  return known;
}
