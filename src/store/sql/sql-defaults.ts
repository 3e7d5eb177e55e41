import type { Kysely } from 'kysely';
import type { Defaults } from '../defaults.ts';
import type { Tables } from './tables.ts';
import { writtenOnce } from './written-once.ts';

/** The workspace's own row bears no person. */
const nobody = '';

/** Defaults in a table. */
export function sqlDefaults(db: Kysely<Tables>): Defaults {
  const read = writtenOnce(db, ({ team, user }: { team: string; user: string }) =>
    db
      .selectFrom('defaults')
      .select(['person', 'payer', 'discipline', 'zone'])
      .where('team', '=', team)
      .where('person', 'in', [user, nobody]),
  );
  return {
    async around(team, user) {
      const { rows } = await read({ team, user });
      const of = (whose: string) => {
        const row = rows.find(({ person }) => person === whose);
        return row ? { payer: row.payer, discipline: row.discipline, zone: row.zone } : null;
      };
      return { person: of(user), workspace: of(nobody) };
    },
    async keep(team, user, defaults) {
      await db
        .insertInto('defaults')
        .values({ team, person: user ?? nobody, payer: null, discipline: null, zone: null, ...defaults })
        .onConflict((conflict) => conflict.columns(['team', 'person']).doUpdateSet({ team, ...defaults }))
        .execute();
    },
  };
}
