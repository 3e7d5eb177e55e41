import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import type { PayerProfile } from '../rule-set/payer-profile.ts';
import type { RuleSet } from '../rule-set.ts';
import { workedOut } from '../rules/worked-out.ts';
import type { Finding } from '../visit.ts';
import type { CallTopic } from './call-topics.ts';

/** Which topics are open, ready to be asked. */
interface Open {
  has(topic: CallTopic): boolean;
}

/**
 * What to ask the payer: one finding a question (`call.unit-method`), in the order of the script.
 *
 * @param open what is open, of the profile or of a visit
 * @example callScript(new Set(['unit-method']), payer, ruleSet)[0].text
 * // "Ask the payer: Do you count timed codes by their total time, or each code by itself?"
 */
export function callScript(open: Open, payer: PayerProfile, ruleSet: RuleSet): Finding[] {
  if (payer.nobodyToAsk) return [];
  return gather(questions(ruleSet), ({ topic, told }) => (open.has(topic) ? told : []));
}

/** Every question of the script, as it is told. */
const questions = workedOut(({ callScript = [] }: RuleSet) =>
  callScript.map(({ topic, ask, source }) => ({
    topic,
    told: finding(`call.${topic}`, 'info', [], `Ask the payer: ${ask}`, source, 'payer'),
  })),
);

/** What the profile itself leaves open, whatever the visit. */
export const openInProfile = workedOut((payer: PayerProfile): ReadonlySet<CallTopic> => {
  const of = (about: PayerProfile['statements'][number]['about']) =>
    payer.statements.filter((s) => s.about === about);
  const unsure = ({ confidence, variesByPlan }: { confidence: string; variesByPlan?: boolean }): boolean =>
    variesByPlan === true || confidence === 'low' || confidence === 'recalled';
  const open: [CallTopic, boolean][] = [
    ['benefits', payer.coverage.some((row) => row.codes.includes('*') && row.is === 'unknown')],
    ['authorization', of('authorization').length === 0 || of('authorization').some(unsure)],
    ['unit-method', payer.unitMethod.method === 'unknown' || payer.unitMethod.planDecides],
    ['plan-of-care', payer.disciplineModifier.rule !== 'required' && unsure(payer.disciplineModifier)],
    ['distinct-modifier', payer.distinctModifier.confidence !== 'high'],
    [
      'daily-limit',
      of('limits').length === 0 || of('limits').some((s) => unsure(s) || s.confidence === 'medium'),
    ],
    ['assistant', of('assistant').length === 0 || of('assistant').some(unsure)],
  ];
  return new Set(gather(open, ([topic, isOpen]) => (isOpen ? [topic] : [])));
});
