import type { Answer, AskerContext } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { house } from '../support/house.ts';

/** A chiropractor with a commercial plan on a fixed day. */
export const context: AskerContext = { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' };

/** The answer to a question as somebody types it, through the real rules and the real model. */
export const ask = (question: string, given: Partial<AskerContext> = {}): Answer =>
  answerQuestion(question, { ...context, ...given }, house).answer;

/** The first line of that answer. */
export const firstLineOf = (answer: Answer): string => answer.text.split('\n')[0] ?? '';
