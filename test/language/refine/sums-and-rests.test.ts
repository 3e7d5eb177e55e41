import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('a sum that is worked out of the times before it', () => {
  it.each<[string, string[]]>([
    [
      '18 minutes each of 97110, 97112 and 97140. Thats 54 minutes, so 4 units or 3?',
      ['97110 18', '97112 18', '97140 18'],
    ],
    ['te 15 mt 15. thats 30 minutes, 2 units right?', ['97110 15', '97140 15']],
    ['did 20 min each te and mt so 40 min, 3 units?', ['97110 20', '97140 20']],
    [
      'three codes 10 min each: 97110 97112 97116. 30 minutes so two units',
      ['97110 10', '97112 10', '97116 10'],
    ],
    ['CMT 3 regions, te 12, mt 13. total is 25 min', ['98941', '97110 12', '97140 13']],
  ])('is the time of all, and of no service: %s', (text, told) => expect(services(text)).toEqual(told));

  it('is a time of its own where it comes to something else, or where what it is of stands behind it', () => {
    expect(services('te 15 mt 15, so 20 min of gait')).toContain('97116 20');
  });
});

describe('what was done alone in the rest of the time', () => {
  it.each<[string, string[]]>([
    ['12 min of manual, the rest was stretching by herself', ['97140 12']],
    ['MT 10 min then the rest was ther ex unsupervised', ['97140 10']],
    ['30 min session, 12 min mobs, the rest was stretching by herself', ['97140 12']],
    ['40 min: manual 15, rest was exercise with me', ['97140 15', '97110 25']],
  ])('is no line, and leaves the service before it: %s', (text, told) =>
    expect(services(text)).toEqual(told),
  );
});

describe('what goes on after an adjustment', () => {
  it.each<[string, string[]]>([
    ['te 12 before the adjustment and 12 more after', ['97110 24', '98940|98941|98942 ?cmt-regions']],
    ['te 10, adjusted 3 regions, te 10 after', ['97110 20', '98941']],
    ['pool 25 minutes, followed by 15 on land strengthening', ['97113 25', '97110 15']],
  ])('%s', (text, told) => expect(services(text)).toEqual(told));
});

describe('numbers and words that are no time and no denial', () => {
  it.each<[string, string[]]>([
    ['L5 adjusted, 10 min hand-held ultrasound', ['98940', '97035 10']],
    ['massage therapist did 50 minutes. do I round up to an hour, 4 units?', ['97124 50']],
    ['the visit was 20 min ther ex, 10 min manual and 9 min ther act', ['97110 20', '97140 10', '97530 9']],
    ['the visit was 45 minutes, 20 te and 15 mt', ['97110 20', '97140 15']],
    ['97542 with 97530, separate fifteen minutes', ['97542 15', '97530 15']],
    ['needled trigger points in the trap, levator and supraspinatus, dry', ['20561']],
    ['second fitting and training visit for his below knee prosthesis, 24 min', ['97763 24']],
    ['balance group but the others never came, 25 min', ['97112 25 one-on-one']],
  ])('%s', (text, told) => expect(services(text)).toEqual(told));
});
