import { expect, it } from 'vitest';
import { draft } from '../model.ts';

it.each([
  ['97110 20 min, no medicare, its BCBS', 'bcbs'],
  ['97112 15 min not aetna, cigna', 'cigna'],
  ["this isn't UHC, it's Cigna. 97012 and 98940", 'cigna'],
  ['PT 97140 15 min. straight medicare, no advantage plan', 'medicare'],
  ['97110 30 min PT, regular medicare not an advantage plan', 'medicare'],
  ['Medicare, she does not have an Advantage plan. PT manual 15', 'medicare'],
  ['not medicare advantage, plain medicare part B. PT 97110 23 min', 'medicare'],
  ['98941 medicare, no aetna', 'medicare'],
  ['97110 20 medicare no wait aetna', 'aetna'],
  ['97110 20 min bcbs sorry cigna', 'cigna'],
  ['97140 15 UHC, i mean humana', 'humana'],
  ['97110 20 not medicare', null],
  ['TE 20, not a UHC plan', null],
])('“%s”: who pays is %s, and nobody who was denied', (text, payer) => {
  expect(draft(text).payer).toBe(payer);
});

it.each([
  ['can I not bill medicare for 97110 as a chiro', 'medicare'],
  ['no medicare modifiers needed on 97110 right?', 'medicare'],
  ['Medicare, actually, Aetna is secondary, 97110 20', 'medicare'],
  ["wasn't Medicare just paying 98941 with AT?", 'medicare'],
  ['97140 not paid by aetna 97110 paid', 'aetna'],
  ['is it not covered by UHC', 'uhc'],
])('“%s” asks of %s all the same', (text, payer) => {
  expect(draft(text).payer).toBe(payer);
});
