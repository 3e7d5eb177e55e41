import { describe, expect, it } from 'vitest';
import { choices } from '../../src/core/choices.ts';
import type { AskId } from '../../src/core/visit.ts';
import { ruleSet } from '../support/rule-set.ts';

/** What each button says, and the word by which a visit keeps it. */
const buttons: Record<AskId, [label: string, value: string][]> = {
  minutes: [
    ['10 min', '10'],
    ['15 min', '15'],
    ['20 min', '20'],
    ['25 min', '25'],
    ['30 min', '30'],
    ['45 min', '45'],
  ],
  payer: [
    ['Medicare', 'medicare'],
    ['UnitedHealthcare', 'uhc'],
    ['VA', 'va'],
    ['Other plan', 'commercial'],
    ['Self-pay', 'cash'],
  ],
  group: [
    ['One-on-one', 'one-on-one'],
    ['Group', 'group'],
  ],
  'cmt-regions': [
    ['1–2', '2'],
    ['3–4', '4'],
    ['5', '5'],
  ],
  region: [
    ['Another region', 'other'],
    ['Same region', 'same'],
    ['Not sure', 'unsure'],
  ],
  discipline: [
    ['Chiropractic', 'chiropractic'],
    ['PT', 'pt'],
    ['OT', 'ot'],
  ],
  'care-type': [
    ['Active', 'active'],
    ['Maintenance', 'maintenance'],
    ['Not sure', 'unsure'],
  ],
  'separate-time': [
    ['Separate minutes', 'separate'],
    ['Same minutes', 'same'],
    ['Not sure', 'unsure'],
  ],
  state: [
    ['Whole hours only', 'whole'],
    ['Past the half', 'half'],
    ['Not sure', 'unsure'],
  ],
  assistant: [
    ['Yes', 'yes'],
    ['No', 'no'],
    ['Not sure', 'unsure'],
  ],
  notice: [
    ['Yes', 'yes'],
    ['No', 'no'],
    ['Not sure', 'unsure'],
  ],
  threshold: [
    ['Yes', 'yes'],
    ['No', 'no'],
    ['Not sure', 'unsure'],
  ],
  'separate-exam': [
    ['Yes', 'yes'],
    ['No', 'no'],
    ['Not sure', 'unsure'],
  ],
  clinician: [
    ['Yes', 'yes'],
    ['No', 'no'],
    ['Not sure', 'unsure'],
  ],
  activity: [],
  attended: [],
  'other-code': [],
  'visit-type': [],
  date: [],
};

describe('the buttons of each question', () => {
  it.each(Object.entries(buttons))('%s', (ask, wanted) => {
    expect(choices[ask as AskId].map(({ label, value }) => [label, value])).toEqual(wanted);
  });

  it('every payer to choose has a profile', () => {
    const payers = ruleSet.payers.map(({ payer }) => payer);
    expect(payers).toEqual(expect.arrayContaining(choices.payer.map(({ value }) => value)));
  });
});
