// The sentences of the sidebar in the editor's language. French is typed by English: a sentence that is
// missing in one of them does not compile.

import type { InterfaceLanguage } from '../../shared/language.ts';
import { ENGLISH } from './words-english.ts';
import { FRENCH } from './words-french.ts';

export type { Words } from './words-english.ts';

export const WORDS = { en: ENGLISH, fr: FRENCH } as const satisfies Record<InterfaceLanguage, unknown>;
