import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../../src/language/read-question.ts';
import { ask, model } from '../../model.ts';

const inReply = (question: string, reply: string) =>
  readQuestion(reply, model, { request: ask(question), asks: ['assistant'] }).request.services.map(
    ({ codes, minutes, assistantMinutes, givenBy }) => [codes[0], minutes, assistantMinutes, givenBy],
  );

describe('a number in reply to whose the minutes were', () => {
  const question = '97110 25 min by PT and PTA';

  it.each(['15', '15 min', 'the PTA did 15', 'fifteen', 'she gave 15 of it'])('%s', (reply) =>
    expect(inReply(question, reply)).toEqual([['97110', 25, 15, undefined]]),
  );

  it('is no part where two services wait for it', () =>
    expect(inReply('97112 10 min, 97110 25 min by PT and PTA', '15')).not.toContainEqual([
      '97110',
      25,
      15,
      undefined,
    ]));

  it('is no part where it is more than the whole', () =>
    expect(inReply(question, '40')).not.toContainEqual(['97110', 25, 40, undefined]));
});
