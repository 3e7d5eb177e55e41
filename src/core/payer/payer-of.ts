import type { Draft, DraftLine } from '../draft.ts';
import type { PayerProfile } from '../rule-set/payer-profile.ts';
import type { RuleSet } from '../rule-set.ts';
import { choosePayer } from './choose-payer.ts';

/**
 * What the payer holds of one line: a visit at which a chiropractor and a therapist treated is one claim date under one payer,
 * which may pay the one's therapy and not the other's.
 *
 * @see CPM5_20_3, PALM_GP in rules/sources.yml
 */
export function payerOf({ service }: DraftLine, { payer, visit }: Draft, { payers }: RuleSet): PayerProfile {
  const { discipline } = service;
  return discipline === undefined || payer.disciplines.includes(discipline)
    ? payer
    : choosePayer(payers, visit.payer, discipline, visit.state ?? null);
}
