// All that the worker says to the public, by the programme's language: a folder each, typed by the English one.

import type { ProgrammeLanguage } from '../../shared/settings.ts';
import { ENGLISH, type Words } from './english/english.ts';
import { FRENCH } from './french/french.ts';

export type { Words } from './english/english.ts';

const WORDS: Readonly<Record<ProgrammeLanguage, Words>> = { en: ENGLISH, fr: FRENCH };

/** The words of a programme's language; English where it names none. */
export function wordsIn(language: ProgrammeLanguage = 'en'): Words {
  return WORDS[language];
}
