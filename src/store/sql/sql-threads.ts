import type { Kysely } from 'kysely';
import type { Threads } from '../threads.ts';
import type { Tables } from './tables.ts';
import { writtenOnce } from './written-once.ts';

/** After a day of silence a short reply starts anew: it would hardly mean yesterday's visit. */
const keptFor = 24 * 60 * 60_000;
/** Silent threads are swept once in so many. */
const sweptEvery = 500;

/** Threads in a table. */
export function sqlThreads(db: Kysely<Tables>, now: () => number): Threads {
  let kept = 0;
  const read = writtenOnce(db, ({ key, now }: { key: string; now: number }) =>
    db.selectFrom('threads').select('packed').where('key', '=', key).where('until', '>', now),
  );
  const write = writtenOnce(db, ({ key, packed, until }: { key: string; packed: string; until: number }) =>
    db
      .insertInto('threads')
      .values({ key, packed, until })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ packed, until })),
  );
  return {
    async recall(key) {
      const {
        rows: [row],
      } = await read({ key, now: now() });
      return row?.packed ?? null;
    },
    async remember(key, packed) {
      if (packed === null) {
        await db.deleteFrom('threads').where('key', '=', key).execute();
        return;
      }
      kept += 1;
      if (kept % sweptEvery === 0) await db.deleteFrom('threads').where('until', '<=', now()).execute();
      await write({ key, packed, until: now() + keptFor });
    },
  };
}
