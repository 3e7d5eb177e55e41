import { allOf } from '../core/all-of.ts';
import { authorities } from '../core/authorities.ts';
import { evaluate } from '../core/evaluate.ts';
import { finding } from '../core/finding.ts';
import { gather } from '../core/gather.ts';
import { choosePayer } from '../core/payer/choose-payer.ts';
import type { Decision, Finding } from '../core/visit.ts';
import type { Request } from '../language/request.ts';
import type { AskerContext } from './answer.ts';
import type { House } from './house.ts';
import type { Shape } from './shapes/shape.ts';
import { visitOf } from './visit-of.ts';

/**
 * What is said of the other payers that were asked about in one breath ("Medicare vs Cigna"): of a look-up the same for each, behind what is
 * said of the first; lines are those of one payer, and it is said that the others are asked about alone.
 *
 * @param whole what is said of the first
 * @returns all of it together
 */
export function withOtherPayers(
  request: Request,
  context: AskerContext,
  whole: Decision,
  shape: Shape,
  { ruleSet }: House,
): Finding[] {
  const { otherPayers = [], ...alone } = request;
  if (otherPayers.length === 0) return whole.findings;
  if (whole.lines.length > 0) return [...whole.findings, alsoNamed(otherPayers, request, context, ruleSet)];
  const told = new Set(whole.findings.map(({ text }) => text));
  const others = gather(otherPayers, (payer) => {
    const asked = { ...alone, payer };
    const decision = evaluate(visitOf(asked, context), ruleSet);
    const { findings } = shape({ request: asked, context, decision, ruleSet }).decision;
    return findings.filter((one) => isOfPayer(one) && !told.has(one.text));
  });
  const last = whole.findings.findLastIndex(isOfPayer) + 1;
  return [...whole.findings.slice(0, last), ...others, ...whole.findings.slice(last)];
}

const isOfPayer = ({ level, layer, id }: Finding): boolean =>
  level === 'answer' && layer === 'payer' && !id.startsWith('call.');

function alsoNamed(
  others: readonly string[],
  { payer, discipline }: Request,
  context: AskerContext,
  ruleSet: House['ruleSet'],
): Finding {
  const nameOf = (one: string) => choosePayer(ruleSet.payers, one, discipline ?? context.discipline).name;
  const text = `This is for ${nameOf(payer ?? context.payer)}; ${allOf(others.map(nameOf))}: ask once more with that payer alone.`;
  return finding('payer.also-named', 'warn', [], text, authorities.practice, 'payer');
}
