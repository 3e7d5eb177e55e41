import { describe, expect, it } from 'vitest';
import { drawUnits } from '../../src/slack/messages/parts/draw-units.ts';

const bar = (full: number, lent = 0) => `${'█'.repeat(full)}${'▒'.repeat(lent)}`.padEnd(15, '░');

describe('which minutes made which unit', () => {
  it.each<[string, Record<string, number>, Record<string, number>, string[]]>([
    [
      'whole units first, then one of the rest',
      { '97110': 25, '97140': 13 },
      { '97110': 2, '97140': 1 },
      [`97110 unit 1 ${bar(15)} 15`, `97110 unit 2 ${bar(10)} 10`, `97140 unit 1 ${bar(13)} 13`],
    ],
    [
      'minutes that make none are left, without the frame of a unit',
      { '97110': 33 },
      { '97110': 2 },
      [`97110 unit 1 ${bar(15)} 15`, `97110 unit 2 ${bar(15)} 15`, '97110 left   ███ 3'],
    ],
    [
      'a unit of too few minutes takes those of a code that got none, by name',
      { '97110': 7, '97112': 7 },
      { '97110': 1, '97112': 0 },
      [`97110 unit 1 ${bar(7, 7)} 7+7`, '             ▒ 7 of 97112'],
    ],
    ['nothing is drawn that does not follow from the minutes', { '97110': 10 }, { '97110': 3 }, []],
    ['nothing is drawn where nothing is timed', {}, {}, []],
    ['nor a long day, which would be no picture any more', { '97110': 300 }, { '97110': 20 }, []],
    [
      'minutes that several codes lend are named one below the other',
      { '97110': 3, '97112': 3, '97140': 4 },
      { '97110': 0, '97112': 0, '97140': 1 },
      [`97140 unit 1 ${bar(4, 6)} 4+3+3`, '             ▒ 3 of 97110', '             ▒ 3 of 97112'],
    ],
  ])('%s', (_, minutes, units, drawn) => {
    expect(drawUnits(new Map(Object.entries(minutes)), units)).toEqual(drawn);
    for (const row of drawn) expect(row.length).toBeLessThanOrEqual(34);
  });
});
