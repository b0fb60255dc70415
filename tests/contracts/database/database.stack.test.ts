// The contract, put to every database that this machine has.

import { describe } from 'vitest';
import { databaseContract } from './contract.ts';
import { availableEngines } from './engines.ts';

describe.each(await availableEngines())('the $name database', databaseContract);
