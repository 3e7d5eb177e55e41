import { authorities } from '../authorities.ts';
import type { Draft, PairOutcome } from '../draft.ts';
import { finding } from '../finding.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';
import { isRoutineExam, mustNotOverlap, oneServiceOf } from './visit-outcome.ts';

/** What region, time and exam, as told of the visit, change of a pair; also that two services need minutes of their own. */
export function circumstanceFindings(outcome: PairOutcome, draft: Draft, ruleSet: RuleSet): Finding[] {
  const { pair, opens, verdict } = outcome;
  if (opens === 'region') return regionFindings(outcome, draft, ruleSet);
  const both = [pair.column1, pair.column2];
  if (isRoutineExam(opens, draft.visit)) return [routineExam(outcome)];
  const one = oneServiceOf(pair.column1, pair.column2, ruleSet.pairRules);
  if (one)
    return [finding('pair.one-service', 'stop', both, `${both.join(' and ')}: ${one.text}`, one.source)];
  const { sameMinutes } = ruleSet.pairRules;
  if (verdict === 'not-allowed' && pair.verdict !== 'not-allowed') {
    const text = mustNotOverlap(pair, ruleSet)
      ? `${both.join(' and ')} were given in the same minutes: bill those once, under the service they went to. ${sameMinutes.text}`
      : `${both.join(' and ')} are a pair that only a site or time of its own opens: given together, ${pair.column2} is not billed.`;
    return [finding('pair.same-minutes', 'stop', both, text, sameMinutes.source)];
  }
  if (pair.verdict === 'allowed' && mustNotOverlap(pair, ruleSet) && draft.visit.timeOfServices === null) {
    const text = `${pair.column1} and ${pair.column2} each need minutes of their own. ${sameMinutes.text}`;
    return [finding('pair.own-minutes', 'info', both, text, sameMinutes.source)];
  }
  return [];
}

/** What an exam that was no work of its own is part of. */
function routineExam({ pair, opens }: PairOutcome): Finding {
  const exam = pair.modifierOn ?? pair.column2;
  const [text, source] =
    opens === 'status-change'
      ? [
          `No change of status called for the re-evaluation (${exam}): a routine one belongs to the treatment and is not billed beside it.`,
          authorities.manual,
        ]
      : [
          `The exam (${exam}) did not go beyond the usual check, which belongs to the treatment: it is not billed beside it.`,
          authorities.separateExam,
        ];
  return finding('pair.routine-exam', 'stop', [pair.column1, pair.column2], text, source);
}

function regionFindings(outcome: PairOutcome, draft: Draft, ruleSet: RuleSet): Finding[] {
  const { pair, region, compared } = outcome;
  const both = [pair.column1, pair.column2];
  const therapy = pair.modifierOn ?? pair.column2;
  const named = (ids: string[]): string =>
    ids.map((id) => ruleSet.regions.find((rule) => rule.id === id)?.label ?? id).join(' and ');
  if (region === 'same') {
    const where = compared?.shared.length ? ` (${named(compared.shared)})` : '';
    const rest = compared?.beyond ?? [];
    const part = rest.length
      ? ` Only what went to the ${named(rest)} may be billed, with minutes of its own in the note.`
      : '';
    const text = `${therapy} in the region that was adjusted${where} is not billed beside the adjustment where the payer follows NCCI. Contracts without NCCI may differ: ask the plan. Never 59 or an X modifier for the same region.${part}`;
    return [finding('pair.same-region', 'stop', both, text, authorities.region)];
  }
  if (region === 'other' && compared?.touching && draft.payer.distinctModifier.notTouching) {
    const text = `${therapy} went to a region next to the adjusted one: another region for NCCI, while ${draft.payer.name} wants one that does not touch it.`;
    const source = draft.payer.distinctModifier.sources[0] ?? authorities.practice;
    return [finding('pair.touching-region', 'warn', both, text, source, 'payer')];
  }
  return [];
}
