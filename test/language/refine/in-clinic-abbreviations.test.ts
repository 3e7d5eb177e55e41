import { describe, expect, it } from 'vitest';
import { ask, services } from '../model.ts';

describe('what only says that a service was given', () => {
  it.each([
    ['massage tx 10 te 10', ['97124 10', '97110 10']],
    ['te session 10, mt session 15', ['97110 10', '97140 15']],
    ['ultrasound treatment 8, te 20', ['97035 8', '97110 20']],
    ['gait tx 15, man therapy 12', ['97116 15', '97140 12']],
    ['te 20, work hardening 2 hrs', ['97110 20', '97545 120']],
  ])('belongs to it: %j', (text, read) => expect(services(text)).toEqual(read));

  it.each(['mech tx 10, te 20', 'te 20, mechanical tx 10'])(
    'is traction where none stands before it: %j',
    (text) => expect(services(text)).toContain('97012 10'),
  );
});

describe('regions as they are jotted', () => {
  it.each([
    ['adj c5, LB and R SIJ', ['cervical', 'lumbar', 'pelvic']],
    ['adjusted atlas, T6 and left SIJ', ['cervical', 'thoracic', 'pelvic']],
    ['adj neck + lumbo', ['cervical', 'lumbar']],
  ])('%j', (text, regions) => expect(ask(text).services[0]?.regions).toEqual(regions));

  it('are no pounds', () =>
    expect(services('adj neck, 10 LB weights ther ex 15')).toEqual(['98940', '97110 15']));
});

describe('times as they are jotted', () => {
  it.each([
    ['10 mins. ther ex, 10 mins. NMR, 8 mins. gait', ['97110 10', '97112 10', '97116 8']],
    ['97110 ... (24 min)\n97112 ... (16 min)\n97140 ... (8 min)', ['97110 24', '97112 16', '97140 8']],
    ['TE 15 mins. Manual 10 mins.', ['97110 15', '97140 10']],
  ])('%j', (text, read) => expect(services(text)).toEqual(read));
});

describe('strength and flexibility', () => {
  it.each([
    ['hip strength 20 gait 10', ['97110 20', '97116 10']],
    ['24 quad strength, 10 gait', ['97110 24', '97116 10']],
    ['biceps stretching 15', ['97110 15']],
  ])('of a part of the body are exercise: %j', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    'hip strength 4/5, gait 20',
    'leg strength is improving, gait 20',
    'O: LE strength WFL, gait 20',
    'pt with decreased LE strength, gait 20',
    'to increase leg strength, gait 20',
  ])('may be what was found: %j', (text) => expect(services(text)).toEqual(['97116 20']));
});
