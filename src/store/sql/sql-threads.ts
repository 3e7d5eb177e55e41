import type { Kysely } from 'kysely';
import type { Threads } from '../threads.ts';
import type { Tables } from './tables.ts';

/** After a day of silence a short reply starts anew: it would hardly mean yesterday's visit. */
const keptFor = 24 * 60 * 60_000;
/** Silent threads are swept once in so many. */
const sweptEvery = 500;

/** Threads in a table. */
export function sqlThreads(db: Kysely<Tables>, now: () => number): Threads {
  let kept = 0;
  return {
    async recall(key) {
      const row = await db
        .selectFrom('threads')
        .select('packed')
        .where('key', '=', key)
        .where('until', '>', now())
        .executeTakeFirst();
      return row?.packed ?? null;
    },
    async remember(key, packed) {
      if (packed === null) {
        await db.deleteFrom('threads').where('key', '=', key).execute();
        return;
      }
      kept += 1;
      if (kept % sweptEvery === 0) await db.deleteFrom('threads').where('until', '<=', now()).execute();
      const until = now() + keptFor;
      await db
        .insertInto('threads')
        .values({ key, packed, until })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ packed, until }))
        .execute();
    },
  };
}
