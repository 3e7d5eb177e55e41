import type { Kysely } from 'kysely';
import type { Once } from '../once.ts';
import type { Tables } from './tables.ts';

/** What was said once, in a table: whoever writes the row first says it. */
export function sqlOnce(db: Kysely<Tables>, now: () => number): Once {
  return {
    async first(key) {
      const written = await db
        .insertInto('said_once')
        .values({ key, at: now() })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .returning('key')
        .executeTakeFirst();
      return written !== undefined;
    },
    async was(key) {
      const row = await db.selectFrom('said_once').select('key').where('key', '=', key).executeTakeFirst();
      return row !== undefined;
    },
    async takeBack(key) {
      await db.deleteFrom('said_once').where('key', '=', key).execute();
    },
  };
}
