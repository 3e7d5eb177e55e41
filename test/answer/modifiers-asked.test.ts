import { describe, expect, it } from 'vitest';
import { ask, firstLineOf } from './at-the-door.ts';

describe('a modifier asked about by name', () => {
  it.each([
    ['may 59 and XU be on one line', 'never stand together on one line'],
    ['GZ beside GX?', 'Medicare: GZ and GX never stand together'],
    ['97140-RT-LT, one shoulder each', 'RT, only if the payer asks'],
    ['notes show progress, plan of care is signed. 98940 medicare, AT or not?', '98940: AT, only for active'],
    ['a supplemental plan needs a denial from medicare first for 99204', '99204: GY, on one condition'],
    ['our software puts GY and GX on one line', 'GX is never reported without GY: both stand on the line'],
    ['GA on 98940?', 'A maintenance adjustment for Medicare takes GA when the notice was signed'],
    ['wellness adjusting, GZ or GA, nothing signed', 'GZ (Medicare rule)'],
    ['98942 GA or GZ', 'Maintenance without a signed notice carries GZ'],
    ['may AT stand with GA on 98940', 'AT and GA never stand together on one line'],
    ['humana, 97110, is 97 required', '96 or 97 (habilitative, rehabilitative) has been demanded'],
    [
      'humana told us we need a 97 on the pt lines, is that the rehab thing?',
      'Humana (commercial): 96 or 97',
    ],
    ['cigna, 97112, is GP required', 'No rule that is known of this payer requires GP'],
    [
      'is 59 required on 97530 when we adjust 3 regions',
      '59 is not required. 97530: 59 or XS, only if the payer asks for it',
    ],
    [
      '97140 and 97530 on one day, is 59 necessary',
      '59 on 97140 or 97530: nothing in this visit calls for it',
    ],
  ])('%j', (question, words) => expect(firstLineOf(ask(question))).toContain(words));

  it('that is refused on several lines is refused once on each', () => {
    const { text } = ask('do i need KX on 97110 and 98941 for aetna');
    expect(text.split('nothing in this visit calls for it')).toHaveLength(2);
    expect(text.split('never of an adjustment or an exam')).toHaveLength(2);
  });

  it('goes on some of the codes that an open service may be, and that is said', () =>
    expect(ask('exercise over zoom 30 min aetna. 95?').text).toContain('only on 97110, 97112 or 97530'));

  it('of the plan of care is told as the payer has it, also where that is little', () =>
    expect(ask('97112 for aetna, is GP needed').text).toContain(
      'No source is known; GP is generally harmless',
    ));

  it('is taken for Medicare where only its claims know it, and says so', () => {
    expect(ask('GA or GZ on 98941').text).toContain('Assumed: Medicare Part B - chiropractor');
    const commercial = ask('GP on 97110?');
    expect(commercial.text).toContain('Assumed: a commercial plan');
  });

  it.each([
    'CQ or KX first on a line',
    'which goes first, XS or GP',
    'should it be 97110-GP-59 or 97110-59-GP',
    '97530 XU, GO or GO, XU',
  ])('says of the order of modifiers that no national rule gives it: %j', (question) =>
    expect(firstLineOf(ask(question))).toContain('No CMS rule fixes the place of a modifier'),
  );

  it.each(['97110 GP or GO on the first visit', 'KX or not for the first line', '97140-59 or 97140-XS'])(
    'asks for no order where another thing is asked: %j',
    (question) => expect(ask(question).text).not.toContain('fixes the place of a modifier'),
  );

  it.each([
    'does 97112 come before 97110 on the claim',
    'what order do the codes go in, 98941 or 97140 first',
  ])('says that the order of lines changes nothing: %j', (question) => {
    const answer = ask(question);
    expect(firstLineOf(answer)).toContain('No national rule orders the lines');
    expect(answer.lines).toEqual([]);
  });

  it.each(['may CQ go without GP', 'CO alone or with GO'])(
    'says of an assistant’s modifier that it stands beside the one of the plan of care: %j',
    (question) => expect(firstLineOf(ask(question))).toContain('is never reported without'),
  );

  it.each(['which is better for anthem, XS or 59', 'anthem: 59 or XS on 97140 beside an adjustment?'])(
    'says which of 59 and X the payer wants: %j',
    (question) => expect(ask(question).text).toContain('XS for region'),
  );

  it('says once, and in one voice, where the table asks for none and payers may', () => {
    const { text } = ask('97140 with 97530, which modifier');
    expect(text).toContain('asks for no 59, but some payers');
    expect(text).not.toContain('No 59 for');
  });

  it.each<[string, string[]]>([
    ['what is KX', []],
    ['what is GP', []],
    ['does united need GP on 97110', []],
    ['what is modifier 59', ['other-code']],
    ['is 59 needed on 97140', ['other-code']],
  ])('%j asks for other services only where they can change the answer', (question, asks) =>
    expect(
      ask(question)
        .asks.map(({ id }) => id)
        .filter((id) => id === 'other-code'),
    ).toEqual(asks),
  );

  it.each([
    ['does cigna want GP', ['call.plan-of-care']],
    ['does anthem want 59 or XS', ['call.distinct-modifier']],
    ['does tricare need CQ', ['call.assistant']],
  ])('%j says what to ask the payer about that modifier, and nothing else', (question, calls) =>
    expect(
      ask(question)
        .findings.map(({ id }) => id)
        .filter((id) => id.startsWith('call.')),
    ).toEqual(calls),
  );

  it('parts lines that are open with a semicolon, and names every pair that the table has not', () => {
    const { text } = ask('balance on foam 12 min, squats 20 min, 98940');
    expect(text).toContain('97112; 97110, 97530 or 97112: GP');
    expect(text).toContain('97110 with 98940; 97530 with 98940: the table has none of these pairs.');
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
  it('needs no modifier that a payer asks for, unless a plan gets the bill', () => {
    const { text } = ask('97112 20 min with 98940, self pay');
    expect(text).toContain(
      '59 or XS, only on a bill for a plan that asks for it, not where the patient alone pays',
    );
    expect(text).not.toContain('the payer asks');
  });
  it('is told of what is known of the payer only where something is', () =>
    expect(firstLineOf(ask('97110 2 units self pay'))).not.toContain('stands below'));
});
