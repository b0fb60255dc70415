// All that the script says to people: one table of languages, and the ways to read it.

import type { InterfaceLanguage } from '../../shared/language.ts';
import { editorLanguage } from '../workbook/language.ts';
import { ENGLISH, type Words } from './english/english.ts';
import { FRENCH } from './french/french.ts';

export type { Words } from './english/english.ts';

export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = { en: ENGLISH, fr: FRENCH };

/** Everything, in a given language. */
export function wordsIn(language: InterfaceLanguage): Words {
  return WORDS[language];
}

/** Everything, in the language of the person for whom this runs. */
export function words(): Words {
  return wordsIn(editorLanguage());
}

/** What one feature says to the person for whom this runs. */
export function wordsOf<Feature extends keyof Words>(feature: Feature): Words[Feature] {
  return words()[feature];
}
