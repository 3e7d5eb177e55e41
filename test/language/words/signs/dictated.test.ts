import { describe, expect, it } from 'vitest';
import { dictated } from '../../../../src/language/words/signs/dictated.ts';
import { ask, model, services } from '../../model.ts';

const read = (text: string): string => dictated(text, model.wordLists);

describe('a message without signs gets the commas that its words tell of', () => {
  it.each([
    ['bands 22 min rest 6 min gait 14 medicare', 'bands 22 min, rest 6 min, gait 14, medicare'],
    ['22 on grip strengthening 23 releasing the scar', '22 on grip strengthening, 23 releasing the scar'],
    ['uhc 10 swedish massage 10 strengthening ex', 'uhc 10 swedish massage, 10 strengthening ex'],
    ['we did 7 min manual 7 min ther ex', 'we did 7 min manual, 7 min ther ex'],
    [
      'cota gave 30 min of dressing ot gave 8 of ther act',
      'cota gave 30 min of dressing, ot gave 8 of ther act',
    ],
    ['the pta did the bike my pt did the mobs', 'the pta did the bike, my pt did the mobs'],
    ['3 sets 10 squats 12 min lunges 8 min', '3 sets 10 squats 12 min, lunges 8 min'],
    ['hot pack 10 stim 15 unattended te 20', 'hot pack 10, stim 15 unattended te 20'],
    ['pt: manual 22 min pta: ther ex 23', 'pt: manual 22 min, pta: ther ex 23'],
    ['pta te 23 pt mt 10 medicare', 'pta te 23, pt mt 10, medicare'],
    ['te 23 pt mt 10 medicare', 'te 23 pt mt 10, medicare'],
  ])('%s', (text, told) => expect(read(text)).toBe(told));

  const payers = [...new Set(model.ruleSet.payers.map(({ payer }) => payer))].filter(
    (id) => !id.includes('-'),
  );

  it.each(payers)('a list that %s closes, or leads to, is one whoever pays', (payer) => {
    expect(read(`bands 22 min gait 14 ${payer}`)).toBe(`bands 22 min, gait 14, ${payer}`);
    expect(read(`${payer} 10 swedish massage 10 strengthening ex`)).toBe(
      `${payer} 10 swedish massage, 10 strengthening ex`,
    );
  });

  it.each(['workers comp', 'blue cross', 'highmark', 'medicare part b', 'optum'])('and "%s"', (payer) =>
    expect(read(`bands 22 min gait 14 ${payer}`)).toBe(`bands 22 min, gait 14, ${payer}`),
  );

  it.each([
    ['te 15, mt 10 gait 8 medicare', 'who types a comma types them all'],
    ['9 7 1 1 0 for twenty', 'a code that was spelled'],
    ['dry needled 2 muscles therex 25 min', 'what was counted'],
    ['did the pta while the pt did manual', 'what goes on'],
    ['98940 add 59 and 97140 20 min', 'a modifier'],
    ['16 te / 16 ta 48 total', 'a total'],
    ['pt did 20 pta 15 te medicare', 'who gave the next'],
    ['traction 15 mechanical te 20', 'what goes on with a time'],
  ])('none in "%s": %s', (text) => expect(read(text)).toBe(text));
});

describe('a dictated visit is read as the punctuated one', () => {
  it.each([
    ['22 on grip strengthening 23 releasing the scar by hand medicare', ['97110 22', '97140 23']],
    [
      'aetna shoulder mobs 9 theraband rows 16 gait drills 10 how many units',
      ['97140 9', '97110 16', '97116 10'],
    ],
    ['29 on 97110 4 on 97140 how many each', ['97110 29', '97140 4']],
  ])('%s', (text, told) => expect(services(text)).toEqual(told));

  it.each([
    ['cota gave 30 min of dressing training ot gave 8 min of ther act med b', [30, null]],
    ['pta did 10 min of te pt did 12 min of manual part b', [10, null]],
    ['pta te 23 pt mt 10 medicare', [23, null]],
    ['pt mt 10 min pta te 23 min medicare', [null, 23]],
    ['pt did 20 pta 15 te medicare', [15]],
  ])('and who gave what: %s', (text, given) =>
    expect(ask(text).services.map(({ assistantMinutes }) => assistantMinutes || null)).toEqual(given),
  );
});
