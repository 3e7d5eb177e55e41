import type { Migration } from 'kysely';
import { up as first } from './2026-11-23-first.ts';
import { up as feedback } from './2026-11-27-feedback.ts';
import { up as saidOnce } from './2026-11-27-said-once.ts';

/** Every change of the tables, in the order of its name. What stands here is never edited, only added to. */
export const migrations: Record<string, Migration> = {
  '2026-11-23-first': { up: first },
  '2026-11-27-said-once': { up: saidOnce },
  '2026-11-27-feedback': { up: feedback },
};
