import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

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

  it('is another day where today begins a sentence', () =>
    expect(services('11/23: TE 20. today: MT 10')).toEqual(['97140 10']));
});
