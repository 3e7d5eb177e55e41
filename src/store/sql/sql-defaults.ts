import type { Kysely } from 'kysely';
import type { Defaults } from '../defaults.ts';
import type { Tables } from './tables.ts';

/** Defaults in a table. */
export function sqlDefaults(db: Kysely<Tables>): Defaults {
  return {
    async of(team, user) {
      const row = await db
        .selectFrom('defaults')
        .select(['payer', 'discipline', 'zone'])
        .where('team', '=', team)
        .where('person', '=', user ?? '')
        .executeTakeFirst();
      return row ?? null;
    },
    async keep(team, user, defaults) {
      await db
        .insertInto('defaults')
        .values({ team, person: user ?? '', ...defaults })
        .onConflict((conflict) => conflict.columns(['team', 'person']).doUpdateSet(defaults))
        .execute();
    },
  };
}
