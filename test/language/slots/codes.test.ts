import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

const codesOf = (text: string) => ask(text).services.map(({ codes }) => codes.join('|'));

describe('codes', () => {
  it.each([
    ['97110', ['97110']],
    ['G0283 vs 97014', ['G0283', '97014']],
    ['s8948?', ['S8948']],
    ['97110,97112, 97124 or 97140', ['97110', '97112', '97124', '97140']],
    ['97140/97530', ['97140', '97530']],
    ['97140&97012', ['97140', '97012']],
    ['is 0552T still valid', ['0552T']],
  ])('reads %j as %j', (text, codes) => expect(codesOf(text)).toEqual(codes));

  it.each([
    ['98940-43', '98940|98941|98942|98943'],
    ['98940-98942', '98940|98941|98942'],
    ['98940/1/2', '98940|98941|98942'],
  ])('reads the range %j as one adjustment of open extent', (text, codes) => {
    const [only, ...others] = ask(text).services;
    expect(others).toEqual([]);
    expect(codes.startsWith(only?.codes.join('|') ?? '-')).toBe(true);
    expect(only?.open).toBe('cmt-regions');
  });

  it.each([
    ['97140-59', '97140', ['59'], null],
    ['97110-GP', '97110', ['GP'], null],
    ['97140-59-GP', '97140', ['59', 'GP'], null],
    ['97140.59', '97140', ['59'], null],
    ['97110GP', '97110', ['GP'], null],
    ['98941 AT', '98941', ['AT'], null],
    ['97110 x2', '97110', [], 2],
    ['97110 x 2 units', '97110', [], 2],
    ['97530-CO x 2', '97530', ['CO'], 2],
    ['97140 59', '97140', ['59'], null],
    ['97140-50 both shoulders', '97140', ['50'], null],
    ['97124 XS or 59', '97124', [], null],
    ['3 units of 97140', '97140', [], 3],
  ])('reads what is typed behind a code in %j', (text, code, modifiers, units) => {
    const [service] = ask(text).services;
    expect(service).toMatchObject({ codes: [code], modifiersSaid: modifiers, unitsSaid: units });
  });

  it.each([
    ['2 units 97110 1 unit 97140 aetna ok?', [2, 1]],
    ['1 unit of 97112, 3 units of 97530', [1, 3]],
    ['97110 2 units 97140 1 unit', [2, 1]],
  ])('gives the units of %j to the code that they stand with', (text, units) =>
    expect(ask(text).services.map(({ unitsSaid }) => unitsSaid)).toEqual(units),
  );

  it('reads 50 as minutes where another time stands in the list', () =>
    expect(ask('97140-50 97110-23').services.map(({ minutes }) => minutes)).toEqual([50, 23]));

  it.each([
    ['94170', '97140', 'swapped-digits'],
    ['97410', '97140', 'swapped-digits'],
    ['97100', '97110', 'one-digit'],
    ['97353', '97535', 'slip'],
    ['nine seven one one zero', '97110', 'dictated'],
    ['nine seven five thirty', '97530', 'dictated'],
    ['ninety seven one forty', '97140', 'dictated'],
    ['9 7 1 1 2', '97112', 'dictated'],
  ])('reads %j as %s and says so', (typed, read, why) => {
    const request = ask(`can i bill ${typed} today`);
    expect(request.services.map(({ codes }) => codes)).toEqual([[read]]);
    expect(request.corrections).toEqual([{ typed: typed.toLowerCase(), read, why }]);
  });

  it('keeps a number that is near no known code as unknown', () => {
    expect(ask('how do i bill 12345')).toMatchObject({
      services: [],
      unknownCodes: ['12345'],
      corrections: [],
    });
  });

  it.each(['20610', '97597', '72040', 'E0730', 'L3908'])(
    'knows %s as a code next door, not one of ours',
    (code) => {
      const request = ask(`how do i bill ${code}`);
      expect(request.services).toEqual([]);
      expect(request.nextDoor).not.toBeNull();
    },
  );

  it.each([
    ['massage (97124) 15 min', ['97124 15']],
    ['STM (97140) 15, te (97110) x10', ['97140 15', '97110 10']],
    ['20 STM (97140) 15 TE (97110)', ['97140 20', '97110 15']],
    // One time behind a name and a code of other work: which of them it was is asked.
    ['gait 97110 15', ['97116|97110 ?activity 15']],
    ['massage billed as 97140 20 min', ['97124|97140 ?activity 20']],
    ['heat 97140 15', ['97010', '97140 15']],
    ['gait 10, 97110 15', ['97116 10', '97110 15']],
    ['97535-Self Care 20 min', ['97535 20']],
    ['manual traction billed as 97140, 12 min', ['97140 12']],
    ['lumbar traction 97012', ['97012']],
  ])('makes one service of a code and its name in %j', (text, expected) =>
    expect(services(text)).toEqual(expected),
  );
});

describe('numbers beside ours that stand for something', () => {
  it.each(['97169', '97172', '97610', '98970', '98976', '98978', '94760', '94010'])(
    '%s is read as no other code',
    (code) => expect(ask(`${code} 15 min`)).toMatchObject({ corrections: [], services: [] }),
  );
});
