import { describe, expect, it } from 'vitest';
import { ask, firstLineOf } from './at-the-door.ts';

describe('a modifier asked about by name', () => {
  it.each([
    ['may 59 and XU be on one line', 'never stand together on one line'],
    [
      'is 59 required on 97530 when we adjust 3 regions',
      'Not required. 97530: 59 or XS, only if the payer asks for it',
    ],
    [
      '97140 and 97530 on one day, is 59 necessary',
      '59 on 97140 or 97530: nothing in this visit calls for it',
    ],
  ])('%j', (question, words) => expect(firstLineOf(ask(question))).toContain(words));

  it('says once, and in one voice, where the table asks for none and payers may', () => {
    const { text } = ask('97140 with 97530, which modifier');
    expect(text).toContain('asks for no 59, but some payers');
    expect(text).not.toContain('No 59 for');
  });

  it('leaves KX off while the charges said are under the threshold', () => {
    const [line] = ask('97110 30 min, she is at $900 for the year, KX?', {
      payer: 'medicare',
      discipline: 'pt',
    }).lines;
    expect(line?.modifiers.map(({ code }) => code)).toEqual(['GP']);
  });
});

describe("workers' compensation", () => {
  const asks = (question: string) => ask(question, { payer: 'workers-comp' }).asks.map(({ id }) => id);
  it('asks for the state where its schedule changes the answer', () =>
    expect(asks('97110 20 min, 97140 20 min, 97112 20 min')).toContain('state'));
  it('does not where nothing hangs on it', () => expect(asks('97110 30 min')).not.toContain('state'));
});

describe('a patient who pays themselves', () => {
  const question = '97140 20 min and low level laser 15 min with 98940';
  it('is sent to no payer, unless they send the bill to a plan', () => {
    expect(ask(question).text).toContain('Check with the payer.');
    const { text } = ask(`${question}, self pay`);
    expect(text).not.toContain('Check with the payer');
    expect(text).toContain('If the patient sends the bill to a plan, check with that plan.');
  });
});
