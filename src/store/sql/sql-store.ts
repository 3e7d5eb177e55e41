import type { Kysely } from 'kysely';
import type { Store } from '../store.ts';
import { sqlAnswers } from './sql-answers.ts';
import { sqlClaims } from './sql-claims.ts';
import { sqlDefaults } from './sql-defaults.ts';
import { sqlFeedback } from './sql-feedback.ts';
import { sqlOnce } from './sql-once.ts';
import { sqlThreads } from './sql-threads.ts';
import type { Tables } from './tables.ts';

/** The store over any SQL database whose tables `migrations/` made. */
export function sqlStore(db: Kysely<Tables>, now: () => number): Store {
  return {
    claims: sqlClaims(db, now),
    threads: sqlThreads(db, now),
    answers: sqlAnswers(db),
    defaults: sqlDefaults(db),
    once: sqlOnce(db, now),
    feedback: sqlFeedback(db),
    close: () => db.destroy(),
  };
}
