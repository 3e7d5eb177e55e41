import { packUnderstood, type Understood } from '../carried/kept-answer.ts';
import type { Asker } from '../desk/asker.ts';
import type { FrontDesk } from '../desk/front-desk.ts';

/** Keeps an answer that only its asker saw, for the list of their recent ones. No message stands by it. */
export async function keepPrivate(
  asked: NonNullable<Understood['asked']>,
  channel: string,
  { team, user }: Asker,
  desk: FrontDesk,
): Promise<void> {
  const packed = packUnderstood({ asked, before: null }, desk.ruleSet);
  await desk.answers.keep({ team, channel, questionTs: null, answerTs: null, user, packed, at: desk.now() });
}
