// A foreign file becomes a published programme: nothing lost, the raw rows kept, and a way back.

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Bandstand } from './bandstand.ts';

const root = join(import.meta.dirname, '../..');
const fixture = join(root, 'tests/fixtures/open-doors.csv');
const mapping = join(root, 'tests/fixtures/open-doors.map.json');
const source = Papa.parse<Record<string, string>>(readFileSync(fixture, 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;

describe('an import', () => {
  let stand: Bandstand;
  let before: Awaited<ReturnType<Bandstand['rows']>>;

  beforeAll(async () => {
    stand = await Bandstand.open();
    await stand.run('validateEvents');
    before = await stand.rows();
  });
  afterAll(() => stand.close());

  async function command(...words: string[]) {
    const port = new URL(stand.started.url).port;
    const run = promisify(execFile);
    const env = { ...process.env, PORT: port };
    return run(process.execPath, ['tools/import/command.ts', ...words], { cwd: root, env }).then(
      ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
      ({ code, stdout, stderr }) =>
        ({ code, stdout, stderr }) as { code: number; stdout: string; stderr: string },
    );
  }

  it('does not mix two programmes unless it is told to replace one', async () => {
    const refused = await command(fixture, '--map', mapping, '--yes');
    expect(refused.code).toBe(1);
    expect(refused.stderr + refused.stdout).toMatch(/--replace/);
    expect(await stand.rows()).toEqual(before);
  });

  it('brings every row, or names it, and the feed counts what the report said', async () => {
    const brought = await command(fixture, '--map', mapping, '--replace', '--yes', '--json');
    expect(brought.code, brought.stderr).toBe(0);
    const { report } = JSON.parse(brought.stdout);
    const validated = await stand.run('validateEvents');
    expect(validated.errors, JSON.stringify(validated.issues.slice(0, 3))).toBe(0);
    // Another programme in place of the one that is live.
    const published = await stand.publishAllTheSame();
    expect(published).toMatchObject({ outcome: 'published', delivery: { state: 'delivered' } });

    const { feed, events } = await stand.feed();
    expect(feed.count).toBe(report.events);
    const occurrences = events.flatMap((event) => event.occurrences);
    expect(occurrences.length).toBe(report.occurrences);
    expect(occurrences.length).toBe(source.length);
    expect(report.totals).toMatchObject({
      sourceRows: source.length,
      inReadyEvents: source.length,
      addUp: true,
    });
    for (const row of source) {
      const found = events.filter(({ links }) => links.some(({ url }) => url === row.url));
      const dates = found.flatMap((event) =>
        event.occurrences.map(({ date, startTime, endTime }) => `${date} ${startTime} ${endTime}`),
      );
      const expected = `${row.date} ${row.start_time!.slice(0, 5)} ${row.end_time!.slice(0, 5)}`;
      expect(dates, row.name!).toContain(expected);
      expect(found.map(({ title }) => title)).toContain(row.name!.replace(/\s+/g, ' ').trim());
    }
  });

  it('keeps the file as it came in a hidden tab', async () => {
    const raw = stand.workspace.workbook.tabNames().filter((name) => name.startsWith('raw open-doors'));
    expect(raw).toHaveLength(1);
    expect(stand.workspace.workbook.tab(raw[0]!)!.hidden).toBe(true);
    const cells = stand.workspace.workbook.values(raw[0]!).map((row) => row.map(String));
    const asText = (text: string) => text.replace(/\r\n?/g, '\n');
    const bare = Papa.parse<string[]>(readFileSync(fixture, 'utf8'), { skipEmptyLines: true }).data;
    expect(cells.map((row) => row.map(asText))).toEqual(bare.map((row) => row.map(asText)));
  });

  it('is not undone over somebody’s edit, and undone without a trace otherwise', async () => {
    const venue = (await stand.rows())[3]!.address!;
    await stand.type(5, 'address', 'Somewhere else');
    const refused = await command('--undo', '--yes');
    expect(refused.code).toBe(1);
    expect(refused.stderr + refused.stdout).toContain('I5');
    await stand.type(5, 'address', venue);
    expect(await command('--undo', '--yes')).toMatchObject({ code: 0, stderr: '' });
    expect(await stand.rows()).toEqual(before);
    expect(await stand.run('validateEvents')).toMatchObject({ errors: 5 });
  });
});
