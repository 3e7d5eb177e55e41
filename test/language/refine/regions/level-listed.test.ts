import { describe, expect, it } from 'vitest';
import { services } from '../../model.ts';

describe('a number of regions in a list, as the front desk writes it', () => {
  it.each([
    ['3 regions and mt 15', ['98941', '97140 15']],
    ['claim for today: 4 regions, te 15', ['98941', '97110 15']],
    ['5 regions plus massage 20', ['98942', '97124 20']],
    ['how many units for 2 regions and mt 15', ['98940', '97140 15']],
    ['3 regions and traction', ['98941', '97140|97012 ?activity']],
    ['adj 3 plus traction 12', ['98941', '97140|97012 ?activity 12']],
  ])('%j: an adjustment', (text, read) => expect(services(text)).toEqual(read));

  it.each([
    ['mt 15 in 3 regions', ['97140 15']],
    ['massage 20, 3 regions', ['97124 20']],
    ['3 areas, mt 15, te 20', ['97140 15', '97110 20']],
    ['PT here. 3 regions, mt 25, te 15', ['97140 25', '97110 15']],
    ['2 areas of pain, te 15', ['97110 15']],
    ['adj 2 with flexion distraction', ['98940']],
  ])('%j: none, or no second one', (text, read) => expect(services(text)).toEqual(read));
});
