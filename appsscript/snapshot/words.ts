// What snapshots say, in the reader's language. French is typed by English: a sentence that is missing does not compile.

import type { InterfaceLanguage } from '../../shared/language.ts';
import { ENGLISH, type Words } from './words-english.ts';
import { FRENCH } from './words-french.ts';

export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = { en: ENGLISH, fr: FRENCH };
