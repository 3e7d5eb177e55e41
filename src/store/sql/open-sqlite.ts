import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { ClaimlineError } from '../../errors.ts';
import { ownedStore } from '../owned/owned-store.ts';
import type { Store } from '../store.ts';
import { keptStatements } from './kept-statements.ts';
import { migrations } from './migrations/index.ts';
import { sqlStore } from './sql-store.ts';
import type { Tables } from './tables.ts';

/**
 * Pages of 4 kB in the log before SQLite writes them over into the file and waits for the disk: some 500 answers. At its
 * own 1,000, one answer in a hundred waited for that.
 */
const LOG_PAGES = 4000;

interface Options {
  /** How long a process waits for another one to let go of the file, in milliseconds. */
  timeout?: number;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** Hears of a claim that could not be written. */
  lost?: (error: unknown) => void;
}

/**
 * The store in one file under a folder, `claimline.db`, which this process owns until it ends: SQLite keeps the lock,
 * and a process that is killed leaves none behind. Tables are brought up to date first, all changes or none.
 *
 * @param folder is made where it is not there; null keeps everything in memory, until the process ends
 * @throws ClaimlineError `STORE_IN_USE` where another process owns the file, `STORE_UNUSABLE` where it cannot be opened
 */
export async function openSqlite(
  folder: string | null,
  { timeout = 5000, now = Date.now, lost = () => {} }: Options = {},
): Promise<Store> {
  const file = folder === null ? ':memory:' : join(folder, 'claimline.db');
  try {
    if (folder !== null) mkdirSync(folder, { recursive: true });
    const database = new Database(file, { timeout });
    // Exclusive before anything is read: the lock is then taken at once, and held.
    for (const pragma of [
      'locking_mode = EXCLUSIVE',
      'journal_mode = WAL',
      'synchronous = NORMAL',
      `wal_autocheckpoint = ${LOG_PAGES}`,
    ])
      database.pragma(pragma);
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: keptStatements(database) }) });
    database.exec('BEGIN IMMEDIATE');
    const { error } = await new Migrator({
      db,
      provider: { getMigrations: async () => migrations },
    }).migrateToLatest();
    database.exec(error === undefined ? 'COMMIT' : 'ROLLBACK');
    if (error !== undefined) throw error;
    return ownedStore(sqlStore(db, now), { now, lost });
  } catch (error) {
    throw failure(error, file);
  }
}

function failure(error: unknown, file: string): ClaimlineError {
  const code = String((error as { code?: unknown }).code ?? '');
  if (code.startsWith('SQLITE_BUSY'))
    return new ClaimlineError(
      'STORE_IN_USE',
      `Another Claimline is already at work with ${file}.`,
      'End it first, or give this one a DATA_DIR of its own.',
    );
  return new ClaimlineError(
    'STORE_UNUSABLE',
    `The store ${file} cannot be opened (${code || (error as Error).name}).`,
    'Check that DATA_DIR is a folder that Claimline may write to, and that the disk is not full.',
  );
}
