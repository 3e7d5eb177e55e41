import type { ExpressionBuilder, Kysely, Selectable } from 'kysely';
import type { AnswerKept, Answers } from '../answers.ts';
import type { Tables } from './tables.ts';
import { writtenOnce } from './written-once.ts';

/** An answer is kept for a quarter of a year: after that nobody looks for it in a list of recent ones. */
const keptFor = 90 * 24 * 60 * 60_000;
/** Old answers are swept once in so many. */
const sweptEvery = 500;

/** Answers in a table. */
export function sqlAnswers(db: Kysely<Tables>): Answers {
  let kept = 0;
  const write = writtenOnce(db, ({ team, channel, questionTs, answerTs, user, packed, at }: AnswerKept) => {
    const changed = { answer_ts: answerTs, person: user, packed, at };
    return db
      .insertInto('answers')
      .values({ team, channel, question_ts: questionTs, ...changed })
      .onConflict((conflict) => conflict.columns(['team', 'channel', 'question_ts']).doUpdateSet(changed));
  });
  return {
    async keep(answer) {
      kept += 1;
      if (kept % sweptEvery === 0)
        await db
          .deleteFrom('answers')
          .where('at', '<=', answer.at - keptFor)
          .execute();
      await write(answer);
    },
    async answerTo(team, channel, questionTs) {
      const row = await db
        .selectFrom('answers')
        .selectAll()
        .where(standsBy(team, channel, questionTs))
        .executeTakeFirst();
      return row ? toAnswer(row) : null;
    },
    async recent(team, user, atMost) {
      const rows = await db
        .selectFrom('answers')
        .selectAll()
        .where('team', '=', team)
        .where('person', '=', user)
        .orderBy('at', 'desc')
        .limit(atMost)
        .execute();
      return rows.map(toAnswer);
    },
    async forget(team, channel, questionTs) {
      await db
        .deleteFrom('answers')
        .where(standsBy(team, channel, questionTs))
        .execute();
    },
  };
}

/** The answer that stands by a question. */
const standsBy =
  (team: string, channel: string, questionTs: string) =>
  ({ and }: ExpressionBuilder<Tables, 'answers'>) =>
    and({ team, channel, question_ts: questionTs });

const toAnswer = (row: Selectable<Tables['answers']>): AnswerKept => ({
  team: row.team,
  channel: row.channel,
  questionTs: row.question_ts,
  answerTs: row.answer_ts,
  user: row.person,
  packed: row.packed,
  at: Number(row.at),
});
