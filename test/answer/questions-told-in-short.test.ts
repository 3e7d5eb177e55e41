import { describe, expect, it } from 'vitest';
import { ask, firstLineOf } from './at-the-door.ts';

describe('questions in few words are read for what they ask', () => {
  it.each([
    ['time clock shows 30 timed minutes, units?', '30 timed minutes in all make 2 units'],
    ['do the edits matter if we are out of network', 'Medicare goes by the NCCI table'],
    ['does anthem follow cci', 'Medicare goes by the NCCI table'],
    ['PART?', 'at least two of four'],
    ['explain PART', 'at least two of four'],
    ['hab vs rehab, which is 96', '96 and 97 never stand together'],
    ['the flowsheet shows 40 timed minutes. units?', '40 timed minutes in all make 3 units'],
    ['does aetna cover maintenance adjustments or no maintenance at all', 'Aetna: no maintenance'],
    ['is maintenance paid by the va', 'VA: only what the authorization lists'],
    ['remit says exceeds the number of units', 'N362'],
    ['98941 AT missing, medicare', 'Without AT on 98941'],
    ['what do they mean by distinct, for 59', 'Modifier 59'],
    ['what is active care', 'Active (corrective) care is'],
    ['most units of 97110 a day under medicare', 'limit for 97110 is 6 units a day'],
    ['humana wants records before they pay', '252'],
    ['cigna: notes dont support units', '151'],
    ['how do we bill manual therapy to three areas', 'not sides and not regions'],
    ['uhc says 97530 GP missing', 'Without GP'],
  ])('%j', (question, told) => {
    const answer = ask(question);
    expect(answer.status).toBe('answered');
    expect(firstLineOf(answer)).toContain(told);
  });

  it.each([
    ['time clock rounds me down 8 minutes, is that legal', 'out-of-scope'],
    ['aetna follows ncci, 97140 with 98940?', 'check-pair'],
    ['what needs to be charted for attended stim', 'document'],
    ['cigna didnt pay the massage', 'denial'],
    ['97150 or 97530, what tells them apart with two patients at the same time', 'compare-codes'],
    ['medicare PART B and 98941', 'payer-rules'],
  ])('%j is of %s', (question, intent) => expect(ask(question).intent).toBe(intent));

  it('lays the modifier of the kind of care on the line only where one is asked for', () => {
    const codes = (question: string) =>
      ask(question).lines.flatMap(({ modifiers }) => modifiers.map(({ code }) => code));
    expect(codes('97530 30 min, habilitative plan, which modifier goes on')).toContain('96');
    expect(codes('97530 30 min, habilitative plan')).not.toContain('96');
  });
});

describe('what a payer says of the adjusted region', () => {
  const isTold = (question: string) => ask(question).text.includes('97124 or 97112 in the adjusted region');
  it('is told beside an adjustment', () =>
    expect(isTold('98941 with 97112 and 97124, which go together')).toBe(true));
  it('is not told of two therapies', () => expect(isTold('are 97124 and 97112 fine together')).toBe(false));
});

describe('a rule of one state', () => {
  const first = (question: string) => firstLineOf(ask(question));
  it('does not lead the answer to a denial where no state was named', () =>
    expect(first('blue cross denied our 97112')).not.toContain('North Carolina'));
  it('leads it where that state was named', () =>
    expect(first('blue cross in north carolina denied our 97112')).toContain('North Carolina'));
});
