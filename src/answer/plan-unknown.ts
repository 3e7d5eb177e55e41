import { authorities } from '../core/authorities.ts';
import { finding } from '../core/finding.ts';
import type { RuleSet } from '../core/rule-set.ts';
import type { Finding } from '../core/visit.ts';
import type { IntentId, Request } from '../language/request.ts';

/** Intents whose answer is the payer's rule: that it is not known is the answer. */
const ofPayer: readonly IntentId[] = ['payer-rules', 'find-modifier', 'count-units'];

/**
 * That a plan was named of which nothing is known here, so that no other payer's rule passes for its own.
 *
 * @example // "Kaiser: none of its rules is known here, so ask the plan. What follows holds for plans in general."
 */
export function planUnknown({ plan, payer, intent, services }: Request, { payers }: RuleSet): Finding[] {
  if (plan === undefined) return [];
  const lists = payers.find(({ plans }) => plans && Object.hasOwn(plans, plan));
  const name = lists?.plans?.[plan];
  const inGeneral = payers.find((profile) => profile.payer === payer)?.inGeneral;
  if (name === undefined || (payer !== lists?.payer && inGeneral === undefined)) return [];
  const timed = services.some(({ minutes }) => minutes !== null);
  return [
    finding(
      'payer.no-profile',
      ofPayer.includes(intent) && !timed ? 'answer' : 'warn',
      [],
      `${name}: none of its rules is known here, and another payer's do not answer for it. Ask the plan. What follows holds for ${inGeneral ?? 'plans in general'}.`,
      authorities.practice,
      'payer',
    ),
  ];
}
