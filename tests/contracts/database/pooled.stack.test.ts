// The contract, put to a server through PgBouncer: nothing may hang on a connection longer than a transaction.

import { beforeAll, describe } from 'vitest';
import { databaseContract } from './contract.ts';
import { pooledEngines } from './engines.ts';
import { pooledAddressContract } from './pooled-address.ts';

const engines = await pooledEngines();

describe.runIf(engines.length > 0)('a pooled address', () => {
  describe.each(engines)('of the $name', (engine) => {
    databaseContract(engine);
    describe('in its own ways', () => {
      let address: string;
      beforeAll(async () => {
        address = await engine.make();
      });
      pooledAddressContract(engine, () => address);
    });
  });
});
