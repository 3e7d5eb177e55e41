import { describe, expect } from 'vitest';
import { it } from './at-the-clinic.ts';
import { hasChromium } from './chromium.ts';

/** A visit that asks for a person's word, what yes puts on the line, and what not sure says. */
const asked: [question: string, yes: string, line: string, unsure: RegExp][] = [
  ['99213 with 98941', 'Yes', 'Yes, with 25 on 99213', /25 stays off 99213 yet/],
  ['97110 20 min medicare PT bills one on one', 'Yes', '97110-GP-KX', /KX stays off 97110 yet/],
  ['98941 medicare', 'Active', '98941-AT', /AT stays off 98941 yet/],
  ['98941 maintenance medicare', 'Yes', '98941-GA', /GA stays off 98941 yet/],
  ['97110 30 min by PT and PTA, medicare, one on one', 'Yes', '97110-GP-CQ', /CQ stays off 97110 yet/],
  [
    '97150 and 97110 20 min medicare PT bills',
    'Separate minutes',
    '97110: 59 (or XU, XE)',
    /neither 59 nor XU nor XE goes on 97110 yet/,
  ],
];

describe.skipIf(!hasChromium)('a person at the page attests what only they can know', () => {
  it.for(asked)(
    '%s: %s puts %s on the line, with who said so; not sure puts nothing there',
    async ([question, yes, line, unsure], { clinic }) => {
      await clinic.ask(question);
      await clinic.press('Not sure');
      await clinic.sees(unsure);
      expect(await clinic.thread.getByText(line).count()).toBe(0);
      await clinic.ask(question);
      await clinic.press(yes);
      await clinic.sees(line);
      await clinic.sees(/said by @Dana Whitfield/);
      await clinic.sees(/needs this in the note|For the note/);
    },
  );
});
