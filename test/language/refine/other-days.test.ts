import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('what another day had', () => {
  it.each([
    ['eval was last week. te 20 us 8', ['97110 20', '97035 8']],
    ['PT eval last visit, today gait 25 min', ['97116 25']],
    ['re-eval next visit; nmr 15 min', ['97112 15']],
    ['last week 32 min of therex, today just 16 of manual therapy', ['97140 16']],
  ])('%j is no part of this visit', (text, read) => expect(services(text)).toEqual(read));

  it('a reason of another day leaves what was given today', () => {
    expect(services('te 20 since she fell last month, us 8')).toEqual(['97110 20', '97035 8']);
    expect(services('re-eval because he fell last week, te 20')).toHaveLength(2);
    expect(services('re-eval was last week, te 20')).toEqual(['97110 20']);
  });

  it.each([
    ['last week we did te 20 and mt 10', ['97110 20', '97140 10']],
    ['97110 last week', ['97110']],
  ])('%j tells of that day itself', (text, read) => expect(services(text)).toEqual(read));
});
