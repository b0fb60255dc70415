// A database that is cut off at a chosen statement of a transaction, as by a crash at that moment.

import type { Database } from '../../../worker/postgres/database.ts';

/** The same database, but the statement of this number, from 1, never happens and ends the transaction. */
export function interruptedAt(database: Database, statement: number): Database {
  return {
    ...database,
    transaction: (work) =>
      database.transaction((queries) => {
        let count = 0;
        return work({
          ...queries,
          async query(sql, parameters) {
            count += 1;
            if (count === statement) throw new Error(`cut off at statement ${count}`);
            return queries.query(sql, parameters);
          },
        });
      }),
  };
}
