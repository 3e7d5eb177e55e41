import { unknownPlan } from './payer/unknown-plan.ts';
import type { AskId } from './visit.ts';

/** A choice of a question: what the button says, and what it settles. */
export interface Choice {
  label: string;
  value: string;
}

const yesNo: Choice[] = [
  { label: 'Yes', value: 'yes' },
  { label: 'No', value: 'no' },
  { label: 'Not sure', value: 'unsure' },
];

/**
 * The fixed choices of each question. `activity` and `attended` take theirs from the ambiguous phrase
 * that raised them; a question without choices is answered in words.
 */
export const choices: Record<AskId, Choice[]> = {
  minutes: [10, 15, 20, 25, 30, 45].map((m) => ({ label: `${m} min`, value: String(m) })),
  activity: [],
  payer: [
    { label: 'Medicare', value: 'medicare' },
    { label: 'UnitedHealthcare', value: 'uhc' },
    { label: 'VA', value: 'va' },
    { label: 'Other plan', value: unknownPlan },
    { label: 'Self-pay', value: 'cash' },
  ],
  group: [
    { label: 'One-on-one', value: 'one-on-one' },
    { label: 'Group', value: 'group' },
  ],
  'cmt-regions': [
    { label: '1–2', value: '2' },
    { label: '3–4', value: '4' },
    { label: '5', value: '5' },
  ],
  region: [
    { label: 'Another region', value: 'other' },
    { label: 'Same region', value: 'same' },
    { label: 'Not sure', value: 'unsure' },
  ],
  attended: [],
  'other-code': [],
  discipline: [
    { label: 'Chiropractic', value: 'chiropractic' },
    { label: 'PT', value: 'pt' },
    { label: 'OT', value: 'ot' },
  ],
  assistant: yesNo,
  'visit-type': [],
  'care-type': [
    { label: 'Active', value: 'active' },
    { label: 'Maintenance', value: 'maintenance' },
    { label: 'Not sure', value: 'unsure' },
  ],
  notice: yesNo,
  threshold: yesNo,
  'separate-time': [
    { label: 'Separate minutes', value: 'separate' },
    { label: 'Same minutes', value: 'same' },
    { label: 'Not sure', value: 'unsure' },
  ],
  'separate-exam': yesNo,
  clinician: yesNo,
  // Asked of a schedule that follows the state: how it counts a part of an hour.
  state: [
    { label: 'Whole hours only', value: 'whole' },
    { label: 'Past the half', value: 'half' },
    { label: 'Not sure', value: 'unsure' },
  ],
  date: [],
};
