import { describe, expect, it } from 'vitest';
import { services } from '../model.ts';

const adjustments = ['98941', 'adj C T L', 'adjusted 3 regions', '98941 C T L', 'cmt 3-4'];

describe.each(adjustments)(
  'behind an adjustment each time is of its service, before or behind it: %s',
  (cmt) => {
    it.each([
      '20 te 10 manual calf',
      'te 20 manual 10 calf',
      '20 97110 10 97140 calf',
      ', 20 te, 10 manual calf',
      'and 20 of te 10 of manual on the calf',
      '+ te (20) manual calf (10)',
    ])('%s', (told) => expect(services(`${cmt} ${told}`)).toEqual(['98941', '97110 20', '97140 10']));
  },
);

it.each([
  ['c/t/l adj + 12 min iastm on the calf 59', ['98941', '97140 12']],
  ['98941 20 te', ['98941', '97110 20']],
  ['manual 8 nmr 15 te 15 ta 15 total timed 53 minutes', ['97140 8', '97112 15', '97110 15', '97530 15']],
  ['97140 to the neck 98940 to lumbar and pelvis', ['97140', '98940']],
])('%j', (text, read) => expect(services(text)).toEqual(read));
