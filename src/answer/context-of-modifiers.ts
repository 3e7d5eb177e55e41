import { unknownPlan } from '../core/payer/unknown-plan.ts';
import type { RuleSet } from '../core/rule-set.ts';
import type { Request } from '../language/request.ts';
import type { AskerContext } from './answer.ts';

/**
 * The asker's context where no payer is known, but a modifier was named, or what it attests, that belongs to one payer's claims
 * alone, on a service: "GA or GZ on 98941" is asked of Medicare. It stays an assumption, and the reply says so.
 */
export function contextOfModifiers(
  { payer, modifiers, services, attested, spentThisYear }: Request,
  context: AskerContext,
  { modifiers: rules }: RuleSet,
): AskerContext {
  if (payer !== null || services.length === 0 || context.payer !== unknownPlan) return context;
  const named = [...modifiers, ...services.flatMap(({ modifiersSaid }) => modifiersSaid)];
  const told = [
    ...(attested.notice === undefined ? [] : ['notice']),
    ...(attested.threshold === undefined && (spentThisYear ?? null) === null ? [] : ['threshold']),
  ];
  if (named.length + told.length === 0) return context;
  const rule = Object.values(rules).find(
    ({ code, ofPayer, uses }) =>
      ofPayer !== undefined &&
      (named.includes(code) || uses.some(({ condition }) => condition !== null && told.includes(condition))),
  );
  return rule?.ofPayer === undefined ? context : { ...context, payer: rule.ofPayer };
}
