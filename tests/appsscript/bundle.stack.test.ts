// What clasp would push, and whether every name that Google may call is there.

import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUNDLE_FOLDER, buildBundle, exportedNames, workerUrlFor } from '../../tools/build.ts';

const root = join(import.meta.dirname, '../..');
const bundle = () => readFileSync(join(BUNDLE_FOLDER, 'bandstand.js'), 'utf8');

describe('the bundle', () => {
  let names: string[];

  beforeAll(async () => {
    names = await exportedNames();
  });

  it('is exactly the manifest, one script and the sidebar', () => {
    const clasp = join(root, 'node_modules/@google/clasp/build/src/index.js');
    const answer = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: root,
      encoding: 'utf8',
    });
    const { filesToPush } = JSON.parse(answer) as { filesToPush: string[] };
    expect(filesToPush.sort()).toEqual([
      'appsscript/dist/appsscript.json',
      'appsscript/dist/bandstand.js',
      'appsscript/dist/sidebar.html',
    ]);
  });

  it('asks for five scopes and no more', () => {
    const manifest = JSON.parse(readFileSync(join(BUNDLE_FOLDER, 'appsscript.json'), 'utf8')) as {
      oauthScopes: string[];
    };
    expect(
      manifest.oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', '')).sort(),
    ).toEqual([
      'script.container.ui',
      'script.external_request',
      'script.scriptapp',
      'spreadsheets.currentonly',
      'userinfo.email',
    ]);
  });

  it('fetches nothing but the worker it was built for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bandstand-bundle-'));
    await buildBundle(folder, 'https://programme.example.org');
    const manifest = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8')) as object;
    expect(manifest).toMatchObject({ urlFetchWhitelist: ['https://programme.example.org/'] });
    rmSync(folder, { recursive: true });
  });

  it('is built for an https address, or for any when somebody says so', () => {
    expect(workerUrlFor('https://programme.example.org', false)).toBe('https://programme.example.org');
    expect(workerUrlFor('http://programme.example.org', true)).toBeNull();
    for (const wrong of [
      undefined,
      '',
      'http://programme.example.org',
      'programme.example.org',
      'https://',
    ]) {
      expect(() => workerUrlFor(wrong, false), wrong).toThrow(/WORKER_URL/);
    }
  });

  it('is whole at every moment, also while it is built again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bandstand-bundle-'));
    writeFileSync(join(folder, 'left-over.js'), 'function publish() {}');
    await buildBundle(folder, 'https://one.example.org');
    const script = readFileSync(join(folder, 'bandstand.js'), 'utf8');
    let isBuilding = true;
    let reads = 0;
    const reading = (async () => {
      while (isBuilding) {
        const manifest = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8')) as object;
        expect(manifest).toHaveProperty('urlFetchWhitelist');
        expect(readFileSync(join(folder, 'bandstand.js'), 'utf8') === script).toBe(true);
        reads += 1;
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    for (const name of ['two', 'three', 'four']) await buildBundle(folder, `https://${name}.example.org`);
    isBuilding = false;
    await reading;
    expect(reads).toBeGreaterThan(3);
    expect(readdirSync(folder).sort()).toEqual(['appsscript.json', 'bandstand.js', 'sidebar.html']);
    rmSync(folder, { recursive: true });
  });

  it('declares each export of main.ts as one top-level function, and nothing else', () => {
    const declared = [...bundle().matchAll(/^function (\w+)\(/gm)].map(([, name]) => name!);
    expect(declared.sort()).toEqual(names);
  });

  it('exports every name that menus, triggers and the sidebar call', () => {
    const sources = globSync('appsscript/**/*.{ts,html}', {
      cwd: root,
      exclude: (path) => String(path).includes('dist'),
    })
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n');
    const called = new Set<string>();
    const calls = [
      /\.addItem\([^,]+,\s*'(\w+)'/g,
      /newTrigger\('(\w+)'/g,
      /data-run="(\w+)"/g,
      /\bcall\('(\w+)'/g,
    ];
    for (const pattern of calls) for (const [, name] of sources.matchAll(pattern)) called.add(name!);
    expect(called.size).toBeGreaterThan(6);
    expect([...called].filter((name) => !names.includes(name))).toEqual([]);
  });

  it('loads where there is neither Node nor a browser', () => {
    const context = createContext({});
    runInContext(bundle(), context);
    expect(runInContext('typeof publish', context)).toBe('function');
  });

  it('keeps the sidebar one file that asks nobody else for anything', () => {
    const page = readFileSync(join(BUNDLE_FOLDER, 'sidebar.html'), 'utf8');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/\b(src|href)=["']?(https?:)?\/\//);
    expect(page).toContain('google.script.run');
  });
});
