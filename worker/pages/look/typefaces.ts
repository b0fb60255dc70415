// The typefaces a programme may choose. Their files come from npm packages and are served from here: a
// reader's browser asks nobody else. Until they arrive, a face of the reader's own stands in, stretched to
// the same measure, so that nothing jumps.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { TypefaceName } from '../../../shared/settings.ts';

/** One file of a face: some of its characters. */
export interface FontFile {
  readonly family: string;
  readonly weights: string;
  readonly unicodeRange: string;
  readonly bytes: Buffer<ArrayBuffer>;
  /** Whether nearly every page needs it: then it is fetched before the stylesheet is read. */
  readonly isBasic: boolean;
}

export interface Typeface {
  /** Lists of families for `font-family`. */
  readonly display: string;
  readonly text: string;
  readonly files: readonly FontFile[];
  /** `@font-face` rules for the faces that stand in. */
  readonly standIns: string;
}

const SANS = 'ui-sans-serif,system-ui,sans-serif';

/** Reads the typefaces' files from their packages; once a process. */
export function readTypefaces(): Readonly<Record<TypefaceName, Typeface>> {
  return {
    poster: {
      display: `Bricolage,"Bricolage stand-in",${SANS}`,
      text: `Bricolage,"Bricolage stand-in",${SANS}`,
      files: filesOf('Bricolage', 'bricolage-grotesque', 'opsz'),
      standIns:
        standIn('Bricolage', 'Arial', '100 599', 104.7) + standIn('Bricolage', 'Arial Bold', '600 900', 93.4),
    },
    serif: {
      display: 'Fraunces,"Fraunces stand-in",Georgia,serif',
      text: '"Source Serif","Source Serif stand-in",Georgia,serif',
      files: [
        ...filesOf('Fraunces', 'fraunces', 'opsz'),
        ...filesOf('Source Serif', 'source-serif-4', 'wght'),
      ],
      standIns:
        standIn('Fraunces', 'Times New Roman Bold', '600 900', 97.9) +
        standIn('Fraunces', 'Times New Roman', '100 599', 116) +
        standIn('Source Serif', 'Times New Roman', '100 599', 117.9) +
        standIn('Source Serif', 'Times New Roman Bold', '600 900', 114.2),
    },
    plain: { display: SANS, text: SANS, files: [], standIns: '' },
  };
}

const SUBSETS = ['latin', 'latin-ext'] as const;

function filesOf(family: string, name: string, axis: string): FontFile[] {
  const folder = folderOf(`@fontsource-variable/${name}`);
  const css = readFileSync(join(folder, `${axis}.css`), 'utf8');
  return SUBSETS.map((subset) => {
    const file = `${name}-${subset}-${axis}-normal`;
    const rule = css.slice(css.indexOf(`/* ${file} */`));
    return {
      family,
      weights: propertyOf(rule, 'font-weight'),
      unicodeRange: propertyOf(rule, 'unicode-range'),
      bytes: readFileSync(join(folder, 'files', `${file}.woff2`)),
      isBasic: subset === 'latin',
    };
  });
}

function folderOf(name: string): string {
  return join(createRequire(import.meta.url).resolve(`${name}/package.json`), '..');
}

function propertyOf(rule: string, property: string): string {
  const [, value] = new RegExp(`${property}:\\s*([^;]+);`).exec(rule) ?? [];
  if (value === undefined) throw new Error(`The typeface’s package does not say its ${property}.`);
  return value.trim();
}

/** `percent` is how much wider the face sets the same words than the one that stands in. */
function standIn(family: string, local: string, weights: string, percent: number): string {
  const src = `local("${local}")`;
  return `@font-face{font-family:"${family} stand-in";font-weight:${weights};src:${src};size-adjust:${percent}%}\n`;
}
