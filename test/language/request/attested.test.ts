import { describe, expect, it } from 'vitest';
import { ask } from '../model.ts';

describe('what is attested in the question itself', () => {
  it.each([
    ['pt hit the therapy cap. 97110 20', { threshold: 'yes' }],
    ['past the 2026 threshold already, 97110 20, which modifiers', { threshold: 'yes' }],
    ['97110 20, abn signed', { notice: 'yes' }],
    ['new exam, separate history and decision making, adjusted 2 regions', { 'separate-exam': 'yes' }],
  ])('%j says so', (text, attested) => expect(ask(text).attested).toMatchObject(attested));

  it.each([
    'is he over the therapy cap? 97110 20',
    '97110 20. has she already hit the threshold?',
    '97110 20, is the patient over the cap?',
    '97110 20, over the therapy cap?',
    '97110 20 medicare, abn signed?',
    '97110 20 medicare. was an abn signed?',
  ])('%j asks whether it is so', (text) => expect(ask(text).attested).toEqual({}));
});

it.each(['97110 20, over the therapy cap?', '97530 2 units. has she hit the threshold yet?'])(
  '%j asks for the modifier that only this attests',
  (text) => expect(ask(text).modifiers).toEqual(['KX']),
);

it('names none of several modifiers that hang on one question', () =>
  expect(ask('97110 20 medicare, abn signed?').modifiers).toEqual([]));

it.each([
  'no separate history, 99213 + 98940',
  'there was no separately documented exam, 99213 98940',
  'did not write a separate history and exam, 99213 98940',
  'separate history form was lost, 99213 and adjusted L5',
])('%j attests no exam of its own', (text) => expect(ask(text).attested).toEqual({}));

it.each(['both shoulders measured, signed report. 95851 x ?', 'ROM of the left knee measured. 95851 x what'])(
  '%j asks how often a code goes on the claim',
  (text) => expect(ask(text).intent).toBe('count-units'),
);
