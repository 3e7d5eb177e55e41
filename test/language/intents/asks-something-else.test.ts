import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer-question.ts';
import { house } from '../../support/house.ts';

const context = { payer: 'commercial', discipline: 'chiropractic', today: '2026-11-23' } as const;
const statusOf = (text: string) => answerQuestion(text, context, house).answer.status;

describe('a question in no word of coding', () => {
  it.each([
    'anybody seen a decent wobble board for kids',
    'what frequency should the TENS be on for a stiff neck',
    'can we push the traction table against the wall',
    'how do I switch off the ultrasound beep',
    'would a neighbor be mad if i gave her a free adjustment',
    'where do we keep the spare gait belts',
  ])('%j is declined', (text) => expect(statusOf(text)).toBe('out-of-scope'));

  it.each([
    'what do I put for cupping',
    'doc did cupping today',
    'strapped the ankle stiff, which number is that',
    'is iontophoresis timed or flat',
    'paraffin = ?',
    'what level is an OT eval with two deficits',
    'does an aide count',
    'bob 15, sue 15, both together 15',
  ])('%j is not', (text) => expect(statusOf(text)).not.toBe('out-of-scope'));
});
