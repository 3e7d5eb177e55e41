import { unknownPlan } from '../../../core/payer/unknown-plan.ts';
import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { inTurn, planNamed } from './plan-named.ts';

/** What may stand between an insurer and its line: "Aetna's Medicaid plan", "Medicaid (Humana)", "Anthem managed Medicaid". */
const between = /^(['’(-]|s|’s|'s|managed|plan|mco|hmo|from|through|via|thru|by|is|a)$/;
const widest = 3;

/**
 * Who pays, of all that were named: the line of an insurer before the insurer ("UHC Medicaid", "Anthem Medicare"), else the
 * longest name, else the first. A plan without a profile goes by that which lists it.
 *
 * @param named the payers of the message that are meant as such
 */
export function payerNamed(draft: Draft, named: readonly Sighting[], model: Model): string | null {
  const line = lineOf(draft, named, model);
  const plan = planNamed(draft);
  if (plan) return line ?? payerOfPlan(plan.value, model);
  if (line) return line;
  const insurers = named.filter((one) => draft.durations.length > 0 || !isOutOfPocket(draft, one));
  const [payer] = [...(insurers.length > 0 ? insurers : named)].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
  return payer?.value ?? null;
}

/** "Past her UHC limit, wants to come out of pocket": what the patient pays beside the plan that was named. */
const isOutOfPocket = ({ tokens }: Draft, { value, from }: Sighting): boolean =>
  value === 'cash' && tokens[from]?.text === 'out';

const payerOfPlan = (plan: string, { ruleSet }: Model): string =>
  ruleSet.payers.find(({ plans }) => plans && Object.hasOwn(plans, plan))?.payer ?? unknownPlan;

/** The line of business that stands beside its insurer. Where one pays behind the other they are two payers. */
function lineOf(draft: Draft, named: readonly Sighting[], { ruleSet }: Model): string | null {
  if (named.length === 0) return null;
  const profileOf = (payer: string) => ruleSet.payers.find((one) => one.payer === payer);
  const sellers = [...named.filter(({ value }) => profileOf(value)?.insurer), ...seen(draft, 'plans')];
  for (const line of named) {
    if ([line.to - 1, line.to].some((at) => inTurn.has(draft.tokens[at]?.text ?? ''))) continue;
    const isSoldBefore = sellers.some(({ to }) => areBeside(draft, to, line.from));
    const isSoldBehind = sellers.some(({ from }) => areBeside(draft, line.to, from));
    const sold = profileOf(line.value)?.sold;
    if (sold && (isSoldBefore || (sold.namedFirst && isSoldBehind))) return sold.as;
  }
  return null;
}

const areBeside = ({ tokens }: Draft, from: number, to: number): boolean =>
  from <= to && to - from <= widest && tokens.slice(from, to).every(({ text }) => between.test(text));
