import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('the time behind two services, one of which is told again', () => {
  it.each([
    ['te and mt 38 min, te was 28 mt 10', ['97110 28', '97140 10']],
    ['te and gait 40 min, gait had 15', ['97110', '97116 15']],
  ])('is that of both: %s', (text, told) => expect(services(text)).toEqual(told));

  it('stays that of the one beside it where something else has less', () => {
    expect(services('gait and te 25 min, mt was 10')).toContain('97140 10');
  });
});
