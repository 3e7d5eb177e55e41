import type { Compilable, CompiledQuery, Kysely, QueryResult } from 'kysely';
import type { Tables } from './tables.ts';

/** Where a value goes, while a query is written. */
class Hole {
  readonly name: PropertyKey;
  constructor(name: PropertyKey) {
    this.name = name;
  }
}

/**
 * A query that is put together and written as SQL the first time that it is asked, and only bound to its values after
 * that: Kysely takes longer for the words than the database for the work.
 *
 * @param write uses each value as it is, and looks at none of them: it sees only where they go
 * @example writtenOnce(db, ({ key }: { key: string }) => db.selectFrom('threads').select('packed').where('key', '=', key))
 */
export function writtenOnce<Values extends object, Row>(
  db: Kysely<Tables>,
  write: (values: Values) => Compilable<Row>,
): (values: Values) => Promise<QueryResult<Row>> {
  let written: CompiledQuery<Row> | null = null;
  return async (values) => {
    written ??= write(holes<Values>()).compile();
    const parameters = written.parameters.map((one) =>
      one instanceof Hole ? values[one.name as keyof Values] : one,
    );
    const bound: CompiledQuery<Row> = { ...written, parameters };
    return db.executeQuery(bound);
  };
}

const holes = <Values extends object>(): Values =>
  new Proxy({} as Values, { get: (_, name) => new Hole(name) });
