import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { conversationAfter } from '../../src/answer/conversation-after.ts';
import type { Conversation } from '../../src/language/replies/reply.ts';
import { house } from '../support/house.ts';

const context = { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-30' } as const;

/** The last answer of a conversation whose messages stand between its signs: "97110 20 > and MT 10". */
function lastOf(conversation: string): Answer {
  let thread: Conversation | null = null;
  let last = answerQuestion('', context, house).answer;
  for (const message of conversation.split(' > ')) {
    const answered = answerQuestion(message, context, house, thread);
    thread = conversationAfter(answered, thread);
    last = answered.answer;
  }
  return last;
}

/** What goes on the claim. */
const claimOf = ({ status, payer, lines }: Answer) => ({
  status,
  payer: payer.id,
  lines: lines
    .map(({ code, choices, minutes, units, unitsChoices, modifiers }) =>
      JSON.stringify([
        code ?? choices?.map((choice) => choice.code),
        minutes,
        units ?? unitsChoices,
        modifiers.map((one) => `${one.code} ${one.when}`).sort(),
      ]),
    )
    .sort(),
});

/** Conversations, each beside the one message that tells the same: what goes on the claim is the same. */
export const told = (title: string, rows: [conversation: string, once: string][]) =>
  describe(title, () =>
    it.each(rows)('%j is claimed as %j', (conversation, once) =>
      expect(claimOf(lastOf(conversation))).toEqual(claimOf(lastOf(once))),
    ),
  );
