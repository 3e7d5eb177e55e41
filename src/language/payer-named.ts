import type { Sighting } from './book/find-phrases.ts';
import { type Draft, seen } from './draft.ts';
import type { Model } from './model.ts';
import { inTurn, planNamed } from './plan-named.ts';

/** Insurers that sell more than one line of business; each line has rules of its own. */
const insurers: ReadonlySet<string> = new Set(['uhc', 'aetna', 'cigna', 'anthem', 'bcbs', 'humana']);

/** What may stand between an insurer and its line: "Aetna's Medicaid plan", "Medicaid (Humana)", "Anthem managed Medicaid". */
const between = /^(['’(-]|s|’s|'s|managed|plan|mco|hmo|from|through|via|thru|by|is|a)$/;
const widest = 3;

/** The profile of a plan that stands by its name alone: that of all plans of which nothing is known. */
const unknownPlan = 'commercial';

/**
 * Who pays, of all that were named: the line of an insurer before the insurer ("UHC Medicaid", "Anthem Medicare"), else the
 * longest name, else the first. A plan without a profile goes by that which lists it.
 *
 * @param named the payers of the message that are meant as such
 */
export function payerNamed(draft: Draft, named: readonly Sighting[], model: Model): string | null {
  const line = lineOf(draft, named);
  const plan = planNamed(draft);
  if (plan) return line ?? profileOf(plan.value, model);
  if (line) return line;
  const [payer] = [...named].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  return payer?.value ?? null;
}

const profileOf = (plan: string, { ruleSet }: Model): string =>
  ruleSet.payers.find(({ plans }) => plans && Object.hasOwn(plans, plan))?.payer ?? unknownPlan;

/** The line of business that stands beside its insurer. Where one pays behind the other they are two payers. */
function lineOf(draft: Draft, named: readonly Sighting[]): string | null {
  const sellers = [...named.filter(({ value }) => insurers.has(value)), ...seen(draft, 'plans')];
  for (const line of named) {
    if ([line.to - 1, line.to].some((at) => inTurn.has(draft.tokens[at]?.text ?? ''))) continue;
    const isSoldBefore = sellers.some(({ to }) => areBeside(draft, to, line.from));
    const isSoldBehind = sellers.some(({ from }) => areBeside(draft, line.to, from));
    if (line.value === 'medicaid' && (isSoldBefore || isSoldBehind)) return 'medicaid';
    if (line.value === 'medicare' && isSoldBefore) return 'medicare-advantage';
  }
  return null;
}

const areBeside = ({ tokens }: Draft, from: number, to: number): boolean =>
  from <= to && to - from <= widest && tokens.slice(from, to).every(({ text }) => between.test(text));
