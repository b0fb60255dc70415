// The rules of the house, proved on the source: who may import whom, and where SQL, pg and googleapis stand.

import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const files = globSync('{shared,appsscript,worker,desk,tools}/**/*.{ts,mjs}', {
  cwd: root,
  exclude: (path) => String(path).includes('dist'),
}).sort();

interface Import {
  readonly file: string;
  /** A path from the root for our own files, else the package as written. */
  readonly target: string;
  readonly isTypeOnly: boolean;
}

const imports: Import[] = files.flatMap((file) =>
  [...read(file).matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^;'"]*?from\s+)?['"]([^'"]+)['"]/gm)].map(
    ([, type, specifier]) => ({
      file,
      target: specifier!.startsWith('.') ? relative(root, join(root, dirname(file), specifier!)) : specifier!,
      isTypeOnly: type !== undefined,
    }),
  ),
);

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

const roomOf = (path: string) => path.split('/')[0]!;
const isOurs = (target: string) =>
  ['shared', 'appsscript', 'worker', 'desk', 'tools', 'tests'].includes(roomOf(target));

/** Which rooms each room may import. Packages are ruled below. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  shared: ['shared'],
  appsscript: ['appsscript', 'shared'],
  worker: ['worker', 'shared'],
  desk: ['desk', 'shared'],
  tools: ['tools', 'shared', 'worker', 'desk', 'appsscript'],
};

const broken = (isBroken: (each: Import) => boolean) =>
  imports.filter(isBroken).map(({ file, target }) => `${file} imports ${target}`);

describe('the house', () => {
  it('has rooms to look at', () => {
    for (const room of Object.keys(MAY_IMPORT)) {
      expect(files.filter((file) => roomOf(file) === room).length, room).toBeGreaterThan(0);
    }
    expect(imports.length).toBeGreaterThan(100);
  });

  it('lets a room import only what it may', () => {
    expect(
      broken(({ file, target }) => isOurs(target) && !MAY_IMPORT[roomOf(file)]!.includes(roomOf(target))),
    ).toEqual([]);
  });

  it('keeps shared/ to zod alone', () => {
    expect(
      broken(
        ({ file, target }) => roomOf(file) === 'shared' && !isOurs(target) && !/^zod(\/|$)/.test(target),
      ),
    ).toEqual([]);
  });

  it('keeps appsscript/ to zod, and the sidebar, which reads files, to Papa Parse and fflate', () => {
    expect(
      broken(({ file, target }) => {
        if (roomOf(file) !== 'appsscript' || isOurs(target) || /^zod(\/|$)/.test(target)) return false;
        return !['papaparse', 'fflate'].includes(target) || !file.startsWith('appsscript/sidebar/');
      }),
    ).toEqual([]);
  });

  it('composes worker and desk in tools/start.ts only', () => {
    const composers = files.filter((file) => {
      const rooms = imports.filter((each) => each.file === file).map(({ target }) => roomOf(target));
      return rooms.includes('worker') && rooms.includes('desk');
    });
    expect(composers).toEqual(['tools/start.ts']);
  });

  it('says pg and PGlite in worker/postgres only', () => {
    expect(
      broken(
        ({ file, target }) =>
          /^(pg|@electric-sql\/pglite)(\/|$)/.test(target) && !file.startsWith('worker/postgres/'),
      ),
    ).toEqual([]);
  });

  it('says googleapis in worker/google and the import’s workbook only', () => {
    expect(
      broken(
        ({ file, target, isTypeOnly }) =>
          /^(googleapis|google-auth-library)(\/|$)/.test(target) &&
          !file.startsWith('worker/google/') &&
          file !== 'tools/workbook/workbook.ts' &&
          !(isTypeOnly && roomOf(file) === 'desk'),
      ),
    ).toEqual([]);
  });

  it('writes SQL in sql.ts only', () => {
    const sql =
      /\b(select\s[\s\S]{1,200}?\sfrom\s|insert\s+into\s|delete\s+from\s|update\s+\w+\s+set\s|create\s+table\s)/i;
    const found = files.filter(
      (file) =>
        roomOf(file) === 'worker' && !/(^|\/)sql\.ts$/.test(file) && sql.test(withoutComments(read(file))),
    );
    expect(found).toEqual([]);
  });

  it('says Google’s names in appsscript/ only', () => {
    const found = files.filter(
      (file) =>
        ['shared', 'worker'].includes(roomOf(file)) &&
        /\b(SpreadsheetApp|UrlFetchApp|PropertiesService|HtmlService)\b/.test(withoutComments(read(file))),
    );
    expect(found).toEqual([]);
  });

  it('has no clock, randomness or environment in shared/', () => {
    const found = files.filter(
      (file) =>
        roomOf(file) === 'shared' &&
        /\b(Date\.now\(|new Date\(\)|Math\.random|process\.|globalThis|setTimeout)/.test(
          withoutComments(read(file)),
        ),
    );
    expect(found).toEqual([]);
  });

  it('lets what the desk and the pages run in a browser know the rest of its room by type only', () => {
    const browser = /^(worker\/pages\/browser|desk\/page\/browser)\//;
    const isOfOneRoom = (file: string, target: string) =>
      browser.exec(file)![0] === browser.exec(target)?.[0];
    expect(
      broken(
        ({ file, target, isTypeOnly }) =>
          browser.test(file) &&
          isOurs(target) &&
          !isOfOneRoom(file, target) &&
          roomOf(target) !== 'shared' &&
          !isTypeOnly,
      ),
    ).toEqual([]);
  });

  it('has no cycles between files, not even of types', () => {
    expect(cycles()).toEqual([]);
  });

  it('opens each file by saying what it is for', () => {
    expect(files.filter((file) => !/^(#!.*\n)?\/(\/|\*)/.test(read(file)))).toEqual([]);
  });

  it('says plain words, in names and comments', () => {
    const found = files.flatMap((file) => {
      const source = read(file).replace(TEXTS, '');
      const words = source.match(/[A-Za-z]+/g)!.flatMap((name) => name.split(/(?=[A-Z][a-z])/));
      return [...new Set(words.map((word) => word.toLowerCase()))]
        .filter((word) => NOT_PLAIN.has(word))
        .map((word) => `${file} says “${word}”`);
    });
    expect(found).toEqual([]);
  });

  it('has every file that its documents name', () => {
    const all = globSync('**/*', {
      cwd: root,
      exclude: (path) => /^(node_modules|\.git)$/.test(String(path)),
    }).map(String);
    const documents = all.filter((path) => path.endsWith('.md') && path !== 'CHANGELOG.md');
    const gone = documents.flatMap((document) =>
      [...read(document).matchAll(/`((?:\w[\w.-]*\/)*[\w.-]+\.(?:ts|mjs|sql|md))`/g)]
        .map(([, name]) => name!)
        .filter((name) => !all.some((path) => path === name || path.endsWith(`/${name}`)))
        .map((name) => `${document} names ${name}`),
    );
    expect(documents.length).toBeGreaterThan(10);
    expect(gone).toEqual([]);
  });

  it('names no file for a role', () => {
    const roles = /(^|\/)(utils?|helpers?|misc|common|manager|service|processor)(\.ts|\/)/i;
    expect(files.filter((file) => roles.test(file))).toEqual([]);
  });
});

/** Words that had to be learned, and what is said in place of them: CONTRIBUTING.md. */
const NOT_PLAIN: ReadonlySet<string> = new Set([
  ...['breakdown', 'breakdowns', 'deed', 'deeds', 'door', 'hear', 'hears', 'heard', 'landed'],
  ...['mend', 'mends', 'mended', 'mending', 'settle', 'settles', 'settled', 'settling'],
  ...['wish', 'wishes', 'wished'],
]);

/** What stands in quotes is for people, who read and write such words. */
const TEXTS = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

/** Import cycles, those of types too, each as one line. */
function cycles(): string[] {
  const edges = new Map<string, string[]>();
  for (const { file, target } of imports) {
    if (isOurs(target)) edges.set(file, [...(edges.get(file) ?? []), target]);
  }
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: string[]) => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const target of edges.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) walk(file, []);
  return found;
}
