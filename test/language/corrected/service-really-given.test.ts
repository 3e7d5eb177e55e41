import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('the service that was written down and the one that was given', () => {
  it.each([
    ['billed as 97530 but it was strengthening 25 min', ['97110 25']],
    ['put down 97112 but really it was gait 15', ['97116 15']],
    ['documented nmr but it was really just te 20', ['97110 20']],
    ['EMR says 97530 but I did 97110 25 min', ['97110 25']],
    ['the sheet says gait 20 but we did balance 20', ['97112 20']],
    ['they coded it 97124 but it was mobs, 15 min', ['97140 15']],
  ])('%j counts what was given', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['documented te 20 and mt 10', ['97110 20', '97140 10']],
    ['we billed 97110 but did 97140 as well', ['97110', '97140']],
    ['we put 97530 but is it really 97110', ['97530', '97110']],
    ['charted te 20, did mt 10 too', ['97110 20', '97140 10']],
  ])('%j has nothing in the place of another', (text, read) => expect(services(text)).toEqual(read));
});
