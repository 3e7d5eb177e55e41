import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { hostileLines } from '../../src/bench/hostile-lines.ts';
import { answerSchema } from '../support/answer-schema.ts';
import { house } from '../support/house.ts';

const context = { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' } as const;

describe('whatever somebody types', () => {
  it('a thousand hostile lines, ten of them of 100 kB, each get a valid answer', () => {
    for (const line of hostileLines(1000)) {
      const { answer } = answerQuestion(line, context, house);
      answerSchema.parse(answer);
      expect(answer.question).toBe(line);
      expect(JSON.parse(JSON.stringify(answer)).question.length).toBe(line.length);
    }
  }, 60_000);

  it('any Unicode string gets a valid answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        answerSchema.parse(answerQuestion(text, context, house).answer);
      }),
      { numRuns: 200 },
    );
  });

  it('any run of words of the field gets a valid answer, in a thread too', () => {
    const words = fc.constantFrom(
      '97110',
      '97112',
      'te',
      'cmt',
      '20',
      'min',
      'group',
      'medicare',
      'not',
      '59',
      'with',
      '3-4',
      'why',
      'pta',
      'same',
      'region',
      'x3',
      '1:10-1:35',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), fc.array(words, { maxLength: 6 }), (first, second) => {
        const said = answerQuestion(first.join(' '), context, house);
        answerSchema.parse(said.answer);
        const thread = { request: said.request, asks: said.answer.asks.map((ask) => ask.id) };
        answerSchema.parse(answerQuestion(second.join(' '), context, house, thread).answer);
      }),
      { numRuns: 200 },
    );
  });
});
