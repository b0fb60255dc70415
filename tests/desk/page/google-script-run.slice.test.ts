// `google.script.run` in the page of a script: what it carries, what it refuses and in which words, and how many
// calls it has under way, as Google documents it.

import type { Browser } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeInChromium, openChromium, resolved } from '../../chromium.ts';
import { call, openProbe } from './open-probe.ts';

describeInChromium('google.script.run', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });

  it('carries numbers, booleans, strings, null, and plain objects and arrays of them', async () => {
    const { frame } = await openProbe(browser);
    expect(
      await call(frame, 'echo', `1, 'a', true, null, { a: [1, undefined], b: undefined }, NaN, undefined`),
    ).toEqual({
      result: [1, 'a', true, null, { a: [1, null] }, null, null],
    });
    expect(
      await call(
        frame,
        'echo',
        `Object.assign(document.createElement('form'), { innerHTML: '<input name="a" value="1"><input name="b" value="2"><input name="b" value="3">' })`,
      ),
    ).toEqual({
      result: [{ a: '1', b: ['2', '3'] }],
    });
  });

  it('refuses at once what Google does not carry, and names the property', async () => {
    const { frame } = await openProbe(browser);
    const illegal: [string, string][] = [
      ['new Date()', '0'],
      ['() => 1', '0'],
      ['document.body', '0'],
      ['window', '0'],
      ['{ when: new Date() }', 'when'],
      ['{ list: [1, { call() {} }] }', 'call'],
      ['1, document.createElement("form")', '1'],
      ['Symbol()', '0'],
      ['10n', '0'],
      ['new Map()', '0'],
      ['/a/', '0'],
      ['new Uint8Array(2)', '0'],
      ['(() => { const a = {}; a.self = a; return a; })()', 'self'],
    ];
    for (const [code, property] of illegal) {
      expect([code, await call(frame, 'echo', code)]).toEqual([
        code,
        { thrown: `TypeError: Failed due to illegal value in property: ${property}` },
      ]);
    }
  });

  it('knows no function that is not public, and says so as Google does', async () => {
    const { frame, desk } = await openProbe(browser);
    expect(await frame.evaluate('typeof google.script.run.nowhere')).toBe('undefined');
    expect(await call(frame, 'secret_')).toEqual({
      thrown: expect.stringMatching(/^TypeError: .*\.secret_ is not a function$/),
    });
    expect(await call(frame, 'arrow')).toEqual({
      thrown: expect.stringMatching(/^TypeError: .*\.arrow is not a function$/),
    });
    // Asked past the shim, the script itself refuses.
    const { error } = await desk.run({ function: 'secret_' });
    expect(error).toContain('private');
  });

  it('tells what the script threw as an Error, and lets no Date out', async () => {
    const { page, frame } = await openProbe(browser);
    expect(await call(frame, 'fail')).toEqual({
      name: 'ScriptError',
      message: 'Error: no such luck',
      isError: true,
    });
    expect(await call(frame, 'dated')).toMatchObject({
      isError: true,
      message: expect.stringContaining('Date'),
    });
    const logged = page.waitForEvent('console', (message) => message.text().includes('no such luck'));
    await frame.evaluate('google.script.run.fail()');
    await logged;
  });

  it('gives handlers the user object, leaves the first runner as it was, and returns nothing', async () => {
    const { frame } = await openProbe(browser);
    const result = await frame.evaluate(`new Promise((resolve) => {
      const first = google.script.run;
      const second = first.withUserObject({ mine: 1 }).withSuccessHandler((result, object) => resolve([result, object, first === google.script.run]));
      if (second.echo('x') !== undefined) resolve('something came back');
    })`);
    expect(result).toEqual([['x'], { mine: 1 }, true]);
  });

  it('has ten calls under way at once; the others wait until one has ended', async () => {
    const { page, frame } = await openProbe(browser);
    const held: (() => Promise<void>)[] = [];
    await page.route('**/desk/api/run', (route) => {
      held.push(() => route.continue());
    });
    await frame.evaluate(
      `window.ended = 0; for (let i = 0; i < 12; i++) google.script.run.withSuccessHandler(() => { window.ended += 1; }).echo(i);`,
    );
    await expect.poll(() => held.length).toBe(10);
    await resolved(page, 'location.href');
    expect(held.length).toBe(10);
    await held[0]!();
    await expect.poll(() => held.length).toBe(11);
    for (const go of held.slice(1)) await go();
    await expect.poll(() => held.length).toBe(12);
    await held[11]!();
    await expect.poll(() => frame.evaluate('window.ended')).toBe(12);
  });
});
