// A foreign file without a mapping becomes the programme; when it comes again, it changes what it says
// differently, and that is taken back whole.

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Bandstand } from './bandstand.ts';

const root = join(import.meta.dirname, '../..');
const fixture = join(root, 'tests/fixtures/open-doors.csv');

describe('a file that comes again', () => {
  let stand: Bandstand;
  const folder = mkdtempSync(join(tmpdir(), 'import-again-'));
  const again = join(folder, 'open-doors-2.csv');

  beforeAll(async () => {
    stand = await Bandstand.open();
  });
  afterAll(async () => {
    await stand.close();
    rmSync(folder, { recursive: true });
  });

  async function command(...words: string[]) {
    const env = { ...process.env, PORT: new URL(stand.started.url).port };
    const run = promisify(execFile);
    return run(process.execPath, ['tools/import/command.ts', ...words], { cwd: root, env }).then(
      ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
      ({ code, stdout, stderr }) =>
        ({ code, stdout, stderr }) as { code: number; stdout: string; stderr: string },
    );
  }

  it('is understood without a mapping, and what is in doubt is named', async () => {
    const saved = join(folder, 'open-doors.map.json');
    const brought = await command(fixture, '--replace', '--yes', '--save', saved);
    expect(brought.stderr).toBe('');
    expect(brought.stdout).toContain('It says only yes or no. Among Tags');
    expect(brought.stdout).toContain('105 events in Events');
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({ name: 'open-doors', groupBy: ['url'] });
    const published = await stand.publishAllTheSame();
    expect(published).toMatchObject({ outcome: 'published' });
    const { events } = await stand.feed();
    expect(events.flatMap(({ occurrences }) => occurrences)).toHaveLength(162);
  });

  it('is not brought twice', async () => {
    const refused = await command(fixture, '--yes');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('105 of 105 events stand in Events already');
  });

  it('changes the rows that it says differently, keys and all else kept, and is undone', async () => {
    const before = await stand.rows();
    const text = readFileSync(fixture, 'utf8')
      .replaceAll('Folly on Otter Island', 'Folly on Heron Island')
      .concat(
        '2027-09-18,Rope Walk,https://programme.opendoors.example.org/listings/1,,Quay,,,10:00:00,11:00:00,No,\n',
      );
    writeFileSync(again, text);
    const brought = await command(again, '--update', '--yes', '--json');
    expect(brought.stderr).toBe('');
    const { matching, written } = JSON.parse(brought.stdout);
    expect(written).toMatchObject({ rowCount: 1, changedRows: 1 });
    expect(matching).toMatchObject({ unclear: [], missing: [] });
    expect(matching.same).toHaveLength(104);

    const now = await stand.rows();
    const changed = now.findIndex(({ title }) => title === 'Folly on Heron Island');
    expect(now).toHaveLength(before.length + 1);
    expect(now.slice(0, -1)).toEqual(
      before.map((row, index) => (index === changed ? { ...row, title: 'Folly on Heron Island' } : row)),
    );
    expect(await command('--undo', '--yes')).toMatchObject({ code: 0, stderr: '' });
    expect(await stand.rows()).toEqual(before);
  });
});
