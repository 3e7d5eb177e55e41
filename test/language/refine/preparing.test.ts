import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

describe('time of setting up and cleaning', () => {
  it.each([
    ['setup and cleaning 8 min, gait 22', ['97116 22']],
    ['10 min to set him up, then TE 20 and MT 12', ['97110 20', '97140 12']],
    ['gait 20 min, setup 5 min', ['97116 20']],
    ['TE 20, clean up 5 min, MT 12', ['97110 20', '97140 12']],
    ['97750, 130 min of testing with him, then wrote the report for 35 min after he left', ['97750 130']],
    ['FCE for 3 hours incl 20 min typing the report', ['97750 160']],
    ['FCE 9 to noon, 25 minutes typing his report after', ['97750 180']],
  ])('%j is no treatment', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['set him up with IFC 15 min, manual 12', ['97014|G0283 ?attended 15', '97140 12']],
    ['keyboard typing practice 20 min', ['97530 20']],
    ['TE 20, kitchen cleaning task 15 min', ['97110 20', '97535 15']],
  ])('%j is how it was given', (text, read) => expect(services(text)).toEqual(read));
});
