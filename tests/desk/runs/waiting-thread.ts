// A thread that waits until its signal changes, and says what it is then.

import { parentPort, workerData } from 'node:worker_threads';
import { waitForChange } from '../../../desk/runs/wait-for-change.ts';

const signal = workerData as Int32Array;
waitForChange(signal, 0);
parentPort!.postMessage(Atomics.load(signal, 0));
