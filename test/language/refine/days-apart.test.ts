import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

describe('visits of two days', () => {
  it.each([
    '97112 15 min Mon, 97112 25 min Thu',
    'Weds gait training 20 min; Fri gait training 18 min. Units each?',
    'on tuesday we did manual 25, on thursday manual 10 and therex 20, what goes on each claim',
    'Day 1: gait 20 and TE 15. Day 2: gait 30.',
    'first visit was 15 min of manual, second visit 25 min of manual, how many units',
    '11/3 97110 30, 97140 15\n11/5 97110 15',
    'thursday TE 20 and manual 10, friday TE 30',
    '97140 monday and 98940 tuesday, will they bundle',
    'TE 15 yesterday and TE 20 today, units for both days?',
  ])('%j is neither added up nor one of them', (text) => {
    expect(ask(text).several).toBe('days');
    expect(services(text)).toEqual([]);
  });

  it.each([
    ['yesterday 97112 25, today 97112 10 and 97140 12', ['97112 10', '97140 12']],
    ['PT did the eval on Tuesday. Thursday gait 25 and balance 10. Code Thursday', ['97116 25', '97112 10']],
    ['thursday TE 20 and manual 10, friday TE 30 - bill friday', ['97110 30']],
    ['He iced at home Monday, today we did therex 20 and manual 15', ['97110 20', '97140 15']],
    ['pt did the bike on her own monday. therex with me today 25 min', ['97110 25']],
  ])('%j is the day asked about', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['seen Monday and Wednesday, 97110 20 min', ['97110 20']],
    ['Surgery was Monday. TE 20, MT 10 today.', ['97110 20', '97140 10']],
    ['fell on tuesday, came in thursday. TE 20 MT 10', ['97110 20', '97140 10']],
    ['next appt is friday. today gait training 25 min', ['97116 25']],
    ['today, Monday, we did TE 20 and MT 15', ['97110 20', '97140 15']],
    ['her brace came monday, first visit with it today: gait training 25 min', ['97116 25']],
    ['TE 23 this morning and then gait 15 this afternoon', ['97110 23', '97116 15']],
    ['AM session 20 TE, PM session another 20 TE', ['97110 40']],
    ['strength 4/5, 3/5 at the hip. TE 20', ['97110 20']],
  ])('%j is one visit', (text, read) => {
    expect(ask(text).several).toBeUndefined();
    expect(services(text)).toEqual(read);
  });
});
