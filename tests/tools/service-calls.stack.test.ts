// At Google every service call is a remote call: none of the commands may make more of them for more rows, a few blocks of
// rows that lie apart aside.

import { expect, it } from 'vitest';
import { serviceCalls } from '../../tools/bench/service-calls.ts';

it('makes hardly more service calls at 1,000 rows than at 100', async () => {
  const measured = await serviceCalls([1_000]);
  expect(measured.map(({ name }) => name)).toEqual([
    'service calls of validateEvents',
    'service calls of previewPublish',
    'service calls of publish',
    'service calls of listActivity',
    'service calls of undoActivity',
    'service calls of snapshotNow',
    'service calls of listSnapshots',
    'service calls of compareSnapshot',
    'service calls of restoreSnapshot',
    'service calls of verifySnapshots',
    'service calls of scheduledBackup',
    'service calls of currentState',
    'service calls of answerQuestion',
    'service calls of selectedEvent',
    'service calls of placeEvent',
    'service calls of reschedulePlacement',
    'service calls of cancelPlacement',
  ]);
  for (const { name, beside, figure, limit } of measured) {
    expect(figure, name).toBeLessThanOrEqual(limit);
    expect(beside!['calls at 100'], name).toBeGreaterThan(5);
  }
});
