import { describe, expect, it } from 'vitest';
import { ask } from '../../answer/at-the-door.ts';

/** Lines as `97110-GP-CQ×1`, by code. */
const lines = (text: string, discipline: 'pt' | 'ot' = 'pt') =>
  ask(text, { payer: 'medicare', discipline })
    .lines.map(
      ({ code, modifiers, units }) => `${[code, ...modifiers.map(({ code: m }) => m)].join('-')}×${units}`,
    )
    .sort();

describe('beside an assistant who had a share, small letters are the therapist', () => {
  it.each([
    'pta did gait 15 and the pt did te for 20',
    'pta on her own 15 min gait, then the pt himself 20 min ther ex',
    'pta alone gait 15, pt alone te 20',
    'im a pta. did 15 min of gait on my own and the pt did 20 min te',
    'pta: 97116 x 15 min\npt: 97110 x 20 min',
    'gait (pta) 15, te (pt) 20',
    'pt did 97110 for 20 by himself then the pta took over gait for 15',
  ])('%j', (text) => expect(lines(text)).toEqual(['97110-GP×1', '97116-GP-CQ×1']));
});

describe('who is treated stays the patient', () => {
  it.each([
    'pta did te 20 with pt',
    'pt did te 20 with the pta',
    'the pt did 20 min te w the pta',
    'pta had the pt do 20 min of te',
    'te 20 by pta, pt tolerated well',
    'medicare pt, pta did 20 te',
  ])('%j', (text) => expect(lines(text)).toEqual(['97110-GP-CQ×1']));
});

describe('nothing tells of the therapist where the helper has no share of their own', () => {
  it.each([
    "i'm the pta, pt did te 30",
    'pta visit 45 min, pt did te 30',
    '45 min with pta. pt did te 30',
    'pta saw her 40 min, pt did te 30',
    'pta: pt did te 30',
  ])('%j', (text) => expect(lines(text)).toEqual(['97110-GP-CQ×2']));

  it.each(['pta 20 te, my pt did 15 gait', 'pta did both: pt did te for 20 and gait for 15'])('%j', (text) =>
    expect(lines(text)).toEqual(['97110-GP-CQ×1', '97116-GP-CQ×1']),
  );

  it.each([
    'cota did adl 23 ot',
    'cota covering for ot, adl 23',
    'cota, ot out today, adl 23',
    'im a cota. pt performed adls 23 min',
  ])('OT: %j', (text) => expect(lines(`${text} medicare`, 'ot')).toEqual(['97535-GO-CO×2']));
});
