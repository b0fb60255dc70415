// What an import has to say about a file, as a code and what fills its sentence: the terminal and the sidebar
// say it in the reader's language.

import type { InterfaceLanguage } from '../language.ts';
import { COLUMN_REMARKS } from './words/columns.ts';
import { FILE_REMARKS } from './words/file.ts';
import { FILE_KIND_REMARKS } from './words/file-kind.ts';
import { KIND_WORDS } from './words/kinds.ts';
import { MATCH_REMARKS } from './words/match.ts';

const REMARKS = { ...FILE_REMARKS, ...FILE_KIND_REMARKS, ...COLUMN_REMARKS, ...MATCH_REMARKS } as const;

export type RemarkCode = keyof typeof REMARKS;

export interface Remark {
  readonly code: RemarkCode;
  readonly parameters: Readonly<Record<string, string | number>>;
}

export function remark(code: RemarkCode, parameters: Remark['parameters'] = {}): Remark {
  return { code, parameters };
}

/** The sentence of a remark in a language. */
export function sayRemark(language: InterfaceLanguage, { code, parameters }: Remark): string {
  return REMARKS[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(parameters[name] ?? '');
    const text = name === 'kind' ? KIND_WORDS[value as keyof typeof KIND_WORDS][language] : value;
    return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
  });
}

const LONGEST_QUOTE = 200;
