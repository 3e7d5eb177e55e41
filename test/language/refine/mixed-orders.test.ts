import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

describe('times told before and behind in one message', () => {
  it.each([
    ['ther act 16, 16 min of nmr, te 16', ['97530 16', '97112 16', '97110 16']],
    ['ther act 31, 14 min of ther ex, manual 8', ['97530 31', '97110 14', '97140 8']],
    ['15/10/8 min of TE, MT and NMR', ['97110 15', '97140 10', '97112 8']],
    ['medicare: 22 on grip strengthening, 23 releasing the scar by hand', ['97110 22', '97140 23']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('a date that heads what is told', () => {
  it.each([
    ['DOS 11/24/26: 20560 and 20561 both today?', ['20560', '20561']],
    ['11/24: TE 20 and MT 10 today', ['97110 20', '97140 10']],
  ])('is the day that "today" names again: %j', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['11/23: TE 20. today: MT 10', ['97140 10']],
    ['11/23: te 30, mt 15, today gait 10', ['97116 10']],
    ['yesterday: te 20 and today gait 15', ['97116 15']],
    ['11/24: adjusted C T, today adjusted L', ['98940']],
  ])('is another day where today leads to something else: %j', (text, read) =>
    expect(services(text)).toEqual(read),
  );
});

describe('a number of regions', () => {
  it.each([
    '3-region adjustment',
    '3 region cmt',
    'wants her 3-region adj today',
    'three-region maintenance adjustment',
    '3-area adjustment',
  ])('joined to its noun: %j', (text) => expect(services(text)[0]?.slice(0, 5)).toBe('98941'));
});

describe('what is left off in other words', () => {
  it.each(['ignore', 'disregard', 'forget about', 'omit', 'delete', 'scrap', 'cross out', 'dont count'])(
    '%s',
    (word) => {
      expect(services(`actually ${word} the ice. 98941, TE 20`)).toEqual(['98941', '97110 20']);
      expect(services(`98941, ice, TE 20. ${word} the ice`)).toEqual(['98941', '97110 20']);
    },
  );

  it('is no modifier', () =>
    expect(services('ignore the 59 for now, 97140 15 with 98941')).toEqual(['97140 15', '98941']));
});

describe('two codes beside a modifier', () => {
  it.each(['gets', 'wears', 'carries', 'takes'])('are a pair: which one %s the 59', (word) => {
    const { modifiers, intent } = ask(`97530 + 97750 in one visit, separate times. which one ${word} the 59`);
    expect(modifiers).toEqual(['59']);
    expect(intent).not.toBe('compare-codes');
  });

  it('at different times are a pair', () =>
    expect(ask('97012 + 97140 diff times').intent).toBe('check-pair'));
});
