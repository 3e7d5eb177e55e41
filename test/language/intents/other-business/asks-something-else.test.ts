import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../../src/answer/answer-question.ts';
import { house } from '../../../support/house.ts';

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
    'what about manual therapy',
    'how about traction',
    'what if it was massage',
    'doc did cupping today',
    'strapped the ankle stiff, which number is that',
    'is iontophoresis timed or flat',
    'paraffin = ?',
    'what level is an OT eval with two deficits',
    'does an aide count',
    'bob 15, sue 15, both together 15',
  ])('%j is not', (text) => expect(statusOf(text)).not.toBe('out-of-scope'));
});

describe('a thing of the clinic, and what becomes of it', () => {
  it.each([
    'the hydrocollator is leaking again',
    'somebody took the wobble board home, bring it back pls',
    'Traction belts are torn, need more',
    'the massage table in 4 squeaks',
    'are the resistance bands expired',
    'tilt table is stuck at 30 degrees',
  ])('%j is declined', (text) => expect(statusOf(text)).toBe('out-of-scope'));

  it.each([
    'wobble board with her, eyes closed',
    'resistance bands 12 min',
    'hot packs and tens',
    'infrared lamp on the low back',
    'is a gait belt billable',
    'ran out of time so we only got to manual',
    'who has to stay in the room for the laser',
    'she is stuck at one level on the balance pad, what goes in the note',
    'traction table pulls on and off, nobody in the room',
  ])('%j is a service or a question of coding', (text) => expect(statusOf(text)).not.toBe('out-of-scope'));
});

describe('words of another desk around a service', () => {
  it.each([
    'trade her saturday for my tuesday, she has the balance group',
    'any idea why his shoulder clicks in manual therapy',
    'he plays country music on during traction',
    'do we take Kaiser',
    'the k tape itches',
    'before and after pics of posture to insta',
  ])('%j is declined', (text) => expect(statusOf(text)).toBe('out-of-scope'));

  it.each([
    'rigid tape job on the thumb so it stays put',
    'third visit with the splint, trimmed an edge, went over the wear schedule again',
    'did the epley on him, what goes on his ticket',
  ])('%j is not', (text) => expect(statusOf(text)).not.toBe('out-of-scope'));
});
