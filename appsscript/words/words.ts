// All that the script says, in the editor's language; the sidebar's own words stand beside the sidebar.
// French is typed by English: a sentence that is missing in it does not compile.

import type { InterfaceLanguage } from '../../shared/language.ts';
import { editorLanguage } from '../workbook/language.ts';
import { ENGLISH, type Words } from './english.ts';
import { FRENCH } from './french.ts';

export type { Words } from './english.ts';

export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = { en: ENGLISH, fr: FRENCH };

/** What is said to the person for whom this runs. */
export function words(): Words {
  return WORDS[editorLanguage()];
}
