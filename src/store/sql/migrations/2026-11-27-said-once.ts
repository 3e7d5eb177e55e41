import type { Kysely } from 'kysely';

/** What is said once to a person or in a channel. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('said_once')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
}
