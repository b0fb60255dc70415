// A command that takes long says so, but not while it waits for a person.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reached, withoutProgress, withProgress } from '../../tools/progress.ts';

let message: string[];
beforeEach(() => {
  message = [];
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation((line: string) => void message.push(line));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('says after a second, and ever more seldom, that it goes on', async () => {
  const work = Promise.withResolvers<string>();
  const done = withProgress(() => work.promise);
  await vi.advanceTimersByTimeAsync(999);
  expect(message).toEqual([]);
  await vi.advanceTimersByTimeAsync(7_001);
  expect(message).toEqual(['… at work for 1 s', '… at work for 3 s', '… at work for 7 s']);
  work.resolve('done');
  expect(await done).toBe('done');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(message).toHaveLength(3);
});

it('is silent while somebody is asked, and after a failure', async () => {
  const answer = Promise.withResolvers<string>();
  const done = withProgress(() => withoutProgress(() => answer.promise));
  await vi.advanceTimersByTimeAsync(10_000);
  answer.reject(new Error('no'));
  await expect(done).rejects.toThrow('no');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(message).toEqual([]);
});

it('says a line per tenth where it is known how much there is to do', async () => {
  await withProgress(async () => {
    reached(1, 40);
    await vi.advanceTimersByTimeAsync(1_500);
    for (let done = 2; done <= 40; done++) reached(done, 40);
  });
  expect(message).toEqual(['10 %', '20 %', '30 %', '40 %', '50 %', '60 %', '70 %', '80 %', '90 %', '100 %']);
});
