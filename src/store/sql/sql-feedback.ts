import type { Kysely } from 'kysely';
import type { Feedback } from '../feedback.ts';
import type { Tables } from './tables.ts';

/** Feedback in a table. */
export function sqlFeedback(db: Kysely<Tables>): Feedback {
  return {
    async keep({ team, channel, answerTs, user, intent, verdict, reason, at }) {
      const opinion = { intent, verdict, reason, at };
      await db
        .insertInto('feedback')
        .values({ team, channel, answer_ts: answerTs, person: user, ...opinion })
        .onConflict((conflict) =>
          conflict.columns(['team', 'channel', 'answer_ts', 'person']).doUpdateSet(opinion),
        )
        .execute();
    },
    async counts(team) {
      const rows = await db
        .selectFrom('feedback')
        .select((row) => ['intent', 'verdict', 'reason', row.fn.countAll().as('count')])
        .where('team', '=', team)
        .groupBy(['intent', 'verdict', 'reason'])
        .orderBy('intent')
        .orderBy('verdict')
        .orderBy('reason')
        .execute();
      return rows.map((row) => ({ ...row, count: Number(row.count) }));
    },
  };
}
