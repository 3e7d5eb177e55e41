import type { Kysely } from 'kysely';

/** Claims, threads, answers and defaults. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('claims')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('until', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('threads')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('packed', 'text', (column) => column.notNull())
    .addColumn('until', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('answers')
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('question_ts', 'text')
    .addColumn('answer_ts', 'text')
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('packed', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('one_answer_a_question', ['team', 'channel', 'question_ts'])
    .execute();
  await schema.createIndex('answers_of_a_person').on('answers').columns(['team', 'person', 'at']).execute();
  await schema
    .createTable('defaults')
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('payer', 'text')
    .addColumn('discipline', 'text')
    .addColumn('zone', 'text')
    .addPrimaryKeyConstraint('one_set_of_defaults', ['team', 'person'])
    .execute();
}
