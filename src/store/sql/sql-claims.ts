import type { Kysely } from 'kysely';
import { type Claims, claimHoldsFor } from '../claims.ts';
import type { Tables } from './tables.ts';
import { writtenOnce } from './written-once.ts';

/** Claims that ran out are swept once in so many. */
const sweptEvery = 500;

/** Claims in a table: whoever writes the row first holds it, until it runs out. */
export function sqlClaims(db: Kysely<Tables>, now: () => number): Claims {
  let claimed = 0;
  const take = writtenOnce(db, ({ key, until, now }: { key: string; until: number; now: number }) =>
    db
      .insertInto('claims')
      .values({ key, until })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet({ until }).where('claims.until', '<=', now),
      ),
  );
  return {
    async claim(key) {
      claimed += 1;
      if (claimed % sweptEvery === 0) await db.deleteFrom('claims').where('until', '<=', now()).execute();
      const { numAffectedRows = 0n } = await take({ key, until: now() + claimHoldsFor, now: now() });
      return numAffectedRows > 0n;
    },
    async release(key) {
      await db.deleteFrom('claims').where('key', '=', key).execute();
    },
    async held() {
      const rows = await db
        .selectFrom('claims')
        .selectAll()
        .where('until', '>', now())
        .orderBy('until')
        .execute();
      return new Map(rows.map(({ key, until }) => [key, Number(until)]));
    },
  };
}
