// All that the sidebar itself says to people, by language.

import type { InterfaceLanguage } from '../../shared/language.ts';
import { ENGLISH, type SidebarWords } from './english/sidebar/sidebar.ts';
import { FRENCH } from './french/sidebar/sidebar.ts';

export type { SidebarWords } from './english/sidebar/sidebar.ts';

export const SIDEBAR_WORDS: Readonly<Record<InterfaceLanguage, SidebarWords>> = { en: ENGLISH, fr: FRENCH };
