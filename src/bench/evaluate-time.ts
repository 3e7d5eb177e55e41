import { evaluate } from '../core/evaluate.ts';
import { newVisit } from '../core/new-visit.ts';
import type { RuleSet } from '../core/rule-set.ts';

/** A visit of four services as clinics have them: three timed ones beside an adjustment of another region. */
const visit = newVisit({
  dateOfService: '2026-11-23',
  payer: 'commercial',
  discipline: 'chiropractic',
  services: [
    { codes: ['97110'], minutes: 20 },
    { codes: ['97112'], minutes: 12 },
    { codes: ['97140'], minutes: 10, regions: ['cervical'] },
    { codes: ['98941'], regions: ['lumbar'] },
  ],
});

/**
 * Microseconds of evaluating one visit of four services in a warm process: every single time, in order.
 *
 * @param warmUp evaluations before the first that counts
 */
export function evaluateTimes(
  ruleSet: RuleSet,
  { warmUp, rounds }: { warmUp: number; rounds: number },
): number[] {
  const times: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const begun = process.hrtime.bigint();
    evaluate(visit, ruleSet);
    if (round >= 0) times.push(Number(process.hrtime.bigint() - begun) / 1000);
  }
  return times;
}
