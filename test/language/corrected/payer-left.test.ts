import { expect, it } from 'vitest';
import { ask, draft } from '../model.ts';

it.each([
  'TE 20 MT 15 aetna, insurance changed to medicaid',
  'TE 20 MT 15 aetna. no longer aetna, medicaid',
  'TE 20 MT 15 aetna, they switched to medicaid',
  'TE 20 MT 15, used to be aetna now medicaid',
  'TE 20 MT 15 (aetna last year, medicaid now)',
  'TE 20 MT 15 aetna... medicaid sorry',
  'medicaid, aetna termed. TE 20 MT 15',
  'TE 20 MT 15 aetna. payer should be medicaid',
])('%s: the payer that is no more is left out', (text) => expect(ask(text).payer).toBe('medicaid'));

it.each([
  'at the time of visit had aetna. now medicare. TE 20',
  'had aetna on dos, now medicare. TE 20',
  'dos 5/1 she had aetna, now medicare. TE 20',
  'aetna on the date of service, switched to medicare. TE 20',
  'last year aetna, now medicare; last years claim TE 20 denied',
])('%s: the payer of that day stays', (text) => expect(ask(text).payer).toBe('aetna'));

it.each(['no longer aetna on dos, now medicare. TE 20', 'aetna termed before dos, now medicare. TE 20'])(
  '%s: a payer that was no more on the day is left out',
  (text) => expect(ask(text).payer).toBe('medicare'),
);

it.each([
  'aetna primary medicare secondary TE 20',
  'medicare denied 97140, now aetna wants notes',
  'aetna paid last year but medicare denied 97140',
  'aetna now requires GP like medicare',
  'medicare and now uhc deny 97140 with 98941',
  'lost the medicare card, has bcbs. TE 20',
  'compare medicare with aetna for 97140',
])('%s: both stay', (text) => expect(draft(text).putRight).toBe(false));
