import { z } from 'zod';

/** What a form of feedback must know again when it comes back: which answer it is about. */
const shape = z.strictObject({
  channel: z.string().max(30),
  answerTs: z.string().max(30),
  intent: z.string().max(30),
});
export type AnswerMeant = z.infer<typeof shape>;

export const writeMeant = (meant: AnswerMeant): string => JSON.stringify(meant);

/** @returns null for anything that {@link writeMeant} has not written */
export function readMeant(kept: string): AnswerMeant | null {
  try {
    return shape.safeParse(JSON.parse(kept)).data ?? null;
  } catch {
    return null;
  }
}
