import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('minutes told in the order of the services', () => {
  it.each([
    ['we split 30/23 between te and mt', ['97110 30', '97140 23']],
    ['53 min, 30/23 split between exercise and manual', ['97110 30', '97140 23']],
    ['40 minutes, divided 25 and 15 between gait and neuro re-ed', ['97116 25', '97112 15']],
    ['TA and TE split 30/23', ['97530 30', '97110 23']],
    ['visit broken up as 12, 14 between manual and gait', ['97140 12', '97116 14']],
  ])('%s', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['45 min, half massage and half therex, massage 22', ['97124 22', '97110 23']],
    ['37 min, half manual, half te, manual was 18', ['97140 18', '97110 19']],
  ])('leave what is over to the other half: %s', (text, read) => expect(services(text)).toEqual(read));

  it('are parts where they make a hundred', () =>
    expect(services('TE and MT split 50/50 over 40 min')).toEqual(['97110 20', '97140 20']));

  it('are not told where another number of services is named', () =>
    expect(services('split 30/23/10 between te and mt').join()).not.toContain('30'));
});

describe('a code with another one in its place', () => {
  it.each([
    ['97140 with 98941? no, 98940', ['97140', '98940']],
    ['97110 and 97530? no, 97112', ['97110', '97112']],
    ['can i bill 97140 with 98942? no wait, 98941', ['97140', '98941']],
    ['97116 20 min, no sorry 97112 20 min', ['97112 20']],
    ['97140 w/ 98941? no modifier, 98940 too', ['97140', '98941', '98940']],
    ['97110? nope, i mean 97112', ['97112']],
    // Told with its time, and which of the two it is asked: nobody names two lines.
    ['stairs 16 min, 97116 or 97530?', ['97116|97530 ?activity 16']],
    ['stacked boxes 17 min. 97110 or 97530', ['97530 17']],
    ['deep tissue massage of the quads, gliding strokes, 28 min. 97124 or 97140', ['97124 28']],
  ])('%s', (text, read) => expect(services(text)).toEqual(read));
});

describe('two services of one word', () => {
  it.each([
    ['traction by machine 15 & by hand 10', ['97012 15', '97140 10']],
    ['traction: 12 min by hand, 15 min by machine', ['97140 12', '97012 15']],
    ['did traction, by hand 10 min and then by machine 14 min', ['97140 10', '97012 14']],
  ])('%s', (text, read) => expect(services(text)).toEqual(read));

  it('are one where only one of them is told', () =>
    expect(services('traction by machine 15 min')).toEqual(['97012 15']));
});

describe('regions of an adjustment', () => {
  it.each([
    ['5 extremity joints adjusted + full spine', ['98943', '98940|98941|98942 ?cmt-regions']],
    ['full spine adjustment, adjusted 3 extremities too', ['98940|98941|98942 ?cmt-regions', '98943']],
    ['98941 and extremity joints adjusted', ['98941', '98943']],
  ])('%s', (text, read) => expect(services(text)).toEqual(read));
});
