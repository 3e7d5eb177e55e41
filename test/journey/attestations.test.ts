import { describe, expect } from 'vitest';
import { it } from './at-the-clinic.ts';
import { hasChromium } from './chromium.ts';

/** A visit that asks for a person's word, what yes puts on the line, and what no and not sure say. */
const asked: [
  question: string,
  yes: string,
  line: string,
  no: [label: string, says: RegExp],
  unsure: RegExp,
][] = [
  [
    '97112 20 min with 98940',
    'Another region',
    '97112-59 × 1',
    ['Same region', /97112 in the region that was adjusted is not billed/],
    /neither 59 nor XS goes on 97112 yet/,
  ],
  [
    '99213 with 98941',
    'Yes',
    'Yes, with 25 on 99213',
    ['No', /did not go beyond the usual check, which belongs to the treatment/],
    /25 stays off 99213 yet/,
  ],
  [
    '97110 20 min medicare PT bills one on one',
    'Yes',
    '97110-GP-KX',
    ['No', /KX stays off 97110: under the threshold the line needs none/],
    /KX stays off 97110 until somebody can vouch/,
  ],
  [
    '98941 medicare',
    'Active',
    '98941-AT',
    ['Maintenance', /it goes without AT, and a denial is expected/],
    /AT stays off 98941 until somebody can vouch/,
  ],
  [
    '98941 maintenance medicare',
    'Yes',
    '98941-GA',
    ['No', /GA stays off 98941: no notice was signed beforehand, so the line says GZ/],
    /GA stays off 98941 until somebody can vouch/,
  ],
  [
    '97110 30 min by PT and PTA, medicare, one on one',
    'Yes',
    '97110-GP-CQ',
    ['No', /CQ stays off 97110: the minutes count as the therapist/],
    /CQ stays off 97110 until somebody can vouch/,
  ],
  [
    '97150 and 97110 20 min medicare PT bills',
    'Separate minutes',
    '97110: 59 (or XU, XE)',
    ['Same minutes', /were given in the same minutes: bill those once/],
    /neither 59 nor XU nor XE goes on 97110 yet/,
  ],
];

/** A desk and a telephone. */
describe.skipIf(!hasChromium).each([1280, 390])(
  'a person attests what only they can know, %i pixels wide',
  (width) => {
    it.for(asked)('%s: %s puts %s on the line', async ([question, yes, line, no, unsure], { clinic }) => {
      await clinic.page.setViewportSize({ width, height: 900 });
      await clinic.ask(question);
      await clinic.press('Not sure');
      await clinic.sees(unsure);
      expect(await clinic.thread.getByText(line).count()).toBe(0);
      expect(await clinic.sideways()).toEqual([]);
      await clinic.ask(question);
      await clinic.press(no[0]);
      await clinic.sees(no[1]);
      expect(await clinic.thread.getByText(line).count()).toBe(0);
      expect(await clinic.sideways()).toEqual([]);
      await clinic.ask(question);
      await clinic.press(yes);
      await clinic.sees(line);
      await clinic.sees(/said by @Dana Whitfield/);
      await clinic.sees(/needs this in the note|For the note/);
      expect(await clinic.sideways()).toEqual([]);
    });
  },
);
