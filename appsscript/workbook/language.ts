// The language of the person for whom this runs.

import { type Language, languageOf } from '../../shared/language.ts';

export function editorLanguage(): Language {
  return languageOf(Session.getActiveUserLocale());
}
