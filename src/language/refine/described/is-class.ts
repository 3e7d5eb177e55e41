import { type Draft, seen } from '../../draft.ts';
import { readNumber } from '../../words/numbers/number-words.ts';

/** "Caregivers of 5 stroke patients, one class": several families at once. */
export function isClass(draft: Draft): boolean {
  const several = draft.counts.some(({ noun, number }) => noun === 'patients' && number > 1);
  return (
    several || ofFamilies(draft) || seen(draft, 'people', 'group').length > 0 || ofSeveralPatients(draft)
  );
}

/** "Caregivers from different families". */
const ofFamilies = ({ tokens }: Draft): boolean =>
  tokens.some(
    ({ text }, at) =>
      text === 'families' &&
      /^(different|diff|several|multiple|many|various)$/.test(tokens[at - 1]?.text ?? ''),
  );

/** "Taught five caregivers together, patients not there": several of one patient are no class. */
function ofSeveralPatients({ counts, tokens }: Draft): boolean {
  return (
    counts.some(({ noun, number }) => noun === 'caregivers' && number > 1) &&
    tokens.some(({ text }, at) => /^(patients|pts|families)$/.test(text) || isOfKids(tokens, at))
  );
}

/** "Two moms of two different kids"; "taught her two kids" are whom the patient lives with. */
function isOfKids(tokens: Draft['tokens'], at: number): boolean {
  if (!/^(kids|children|kiddos)$/.test(tokens[at]?.text ?? '')) return false;
  return (
    /^(different|diff)$/.test(tokens[at - 1]?.text ?? '') ||
    (tokens[at - 2]?.text === 'of' && readNumber(tokens, at - 1) !== null)
  );
}
