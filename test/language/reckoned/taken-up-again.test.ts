import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('a service broken off and taken up again by the clock', () => {
  it.each([
    'started manual 2:10 stopped 2:22, phone rang, back on it 2:30 til 2:41',
    'mt start 2:10 stop 2:22 start 2:30 stop 2:41',
    'began manual at 2:10, stopped at 2:22, picked back up 2:30, done 2:41',
    'manual 2:10 to 2:22 then phone then resumed 2:30 to 2:41',
    'mt 2:10 - 2:22, 2:30 - 2:41',
    'manual 2:10-2:22, bathroom break, 2:30-2:41',
    'mt start: 2:10 stop: 2:22 / start: 2:30 stop: 2:41',
    'MT start time 2:10 stop time 2:22, start time 2:30 stop time 2:41',
  ])('%j is 23 minutes of it', (text) => expect(services(text)).toEqual(['97140 23']));

  it.each([
    ['manual 2:10-2:22, phone, 2:30-2:41, te 2:41-2:56', ['97140 23', '97110 15']],
    ['mt 2:10-2:22, te 2:30-3:00', ['97140 12', '97110 30']],
    ['mt 2:10-2:22, rest 2:22-2:30', ['97140 12']],
    ['manual started at 2:10 and finished at 2:22', ['97140 12']],
  ])('%j keeps each stretch to its own', (text, read) => expect(services(text)).toEqual(read));

  it('what is told of a stretch of its own is not added up', () =>
    expect(
      services('strengthening 10:00 to 10:20. From 10:20 to 10:45 he had two patients at once'),
    ).not.toContain('97110 45'));
});
