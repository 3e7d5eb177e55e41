import type { SqliteDatabase, SqliteStatement } from 'kysely';

/**
 * A database that prepares each statement once, and asks it once whether it gives rows: reading SQL costs more than running
 * it. The texts are the few that the repositories are written in, with their values bound apart, so none is ever thrown away.
 */
export function keptStatements(database: SqliteDatabase): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const known = kept.get(sql);
      if (known !== undefined) return known;
      const statement = knowingReader(database.prepare(sql));
      kept.set(sql, statement);
      return statement;
    },
    close: () => database.close(),
  };
}

const knowingReader = (statement: SqliteStatement): SqliteStatement => ({
  reader: statement.reader,
  all: (parameters) => statement.all(parameters),
  run: (parameters) => statement.run(parameters),
  iterate: (parameters) => statement.iterate(parameters),
});
