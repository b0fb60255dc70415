// The menu, run from the real bundle as Google runs a simple trigger: with almost nothing around it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { BUNDLE_FOLDER } from '../../tools/build.ts';

/** The captions that `onOpen` adds when Google answers the question for the locale like this. */
function captions(getActiveUserLocale: () => unknown): string[] {
  const added: string[] = [];
  const menu = {
    addItem: (caption: string) => {
      added.push(caption);
      return menu;
    },
    addSeparator: () => menu,
    addToUi: () => added.push('shown'),
  };
  const context = createContext({
    console: { warn: () => {} },
    Session: { getActiveUserLocale },
    SpreadsheetApp: { getUi: () => ({ createMenu: () => menu }) },
  });
  runInContext(readFileSync(join(BUNDLE_FOLDER, 'bandstand.js'), 'utf8'), context);
  runInContext('onOpen()', context);
  expect(added.pop()).toBe('shown');
  return added;
}

describe('the menu', () => {
  it.each(['fr', 'fr_FR', 'fr-CA'])('is French to a person of %s', (locale) => {
    expect(captions(() => locale)).toContain('Préparer le classeur');
  });

  it.each(['en', 'en_GB', 'de', ''])('is English to a person of “%s”', (locale) => {
    expect(captions(() => locale)).toContain('Set up workbook');
  });

  it('is there, in English, when Google will not say the locale', () => {
    const english = captions(() => 'en');
    expect(english).toHaveLength(17);
    const refused = () => {
      throw new Error('Specified permissions are not sufficient to call Session.getActiveUserLocale.');
    };
    expect(captions(refused)).toEqual(english);
    expect(captions(() => null)).toEqual(english);
  });
});
