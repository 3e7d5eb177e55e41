import { authorities } from '../../core/authorities.ts';
import { finding } from '../../core/finding.ts';
import { worded } from '../../core/payer/worded.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import type { Decision, Finding } from '../../core/visit.ts';
import { isUnpaid } from '../words/payers/not-paid.ts';

/**
 * Where Medicare pays none of the codes that it was asked about: what their files say of Medicare, as "S8990 goes to commercial
 * plans, never to Medicare". Nothing where a line is payable.
 */
export function whereInstead({ lines, codes }: Decision, ruleSet: RuleSet): Finding[] {
  if (!lines.every(isUnpaid)) return [];
  return codes.flatMap((code) =>
    (ruleSet.codes[code]?.notes ?? [])
      .filter(({ text }) => text.includes('Medicare'))
      .map((note) => {
        const source = note.sources[0] ?? authorities.practice;
        return finding('code.of-medicare', 'answer', [code], worded(note), source, note.layer);
      }),
  );
}
