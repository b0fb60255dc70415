// The self-test on hosts that differ from what is documented, one rule at a time: it notices each.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { HOST_RULES } from '../../../desk/workbook/host-rules.ts';
import { SheetAlone } from '../sheet-alone.ts';

let stand: SheetAlone;
beforeAll(async () => {
  stand = await SheetAlone.withRows([{ title: 'Alba', date: '2099-06-10' }]);
});
afterAll(() => stand.close());

it.each(HOST_RULES)('is noticed by the self-test: %s', async (rule) => {
  const found = async () => {
    const { checks } = await stand.run('selfTest');
    return (checks as { check: string; ok: boolean; found: string }[])
      .filter(({ check }) => check !== 'large')
      .map(({ check, ok, found }) => `${check} ${ok} ${found}`);
  };
  await stand.faults({});
  const usual = await found();
  await stand.faults({ host: [rule] });
  const now = await found();
  await stand.faults({});
  expect(
    now.filter((line) => !usual.includes(line)),
    rule,
  ).not.toEqual([]);
});
