import { type Draft, draftWith } from '../../draft.ts';
import type { Model } from '../../model.ts';
import type { Conversation } from '../reply.ts';
import { besideOld, isBesideNumber } from './beside-number.ts';

/** Of more than this nobody speaks as of minutes without saying so: "no 59" is the modifier. */
const LONG = 50;

/**
 * Reads a number that may be a modifier as minutes where minutes were last spoken of: "no 25" after "97110 15 min" is a time. After
 * an exam, a question of modifiers or with a sign of asking it stays what it was.
 */
export function withTimesMeant(draft: Draft, { request, asks }: Conversation, { ruleSet }: Model): Draft {
  const { tokens, modifiers } = draft;
  const [only, second] = modifiers;
  if (!only || second || !/^\d\d$/.test(only.code) || Number(only.code) > LONG) return draft;
  const rest = besideOld(tokens).filter((word) => word.kind === 'word' && !isBesideNumber(word));
  if (rest.length > 0 || tokens.some(({ text }) => text === '?')) return draft;
  const isSpokenOf =
    request.intent === 'find-modifier' ||
    [...request.modifiers, ...request.services.flatMap((one) => one.modifiersSaid)].includes(only.code) ||
    asks.includes('separate-exam');
  const families = request.services.flatMap(({ codes }) => codes.map((code) => ruleSet.codes[code]?.family));
  const isOfExam = families.includes('office-visit');
  const isTimed = request.services.some(({ codes }) =>
    codes.some((code) => /^(fifteen_pooled|own_clock)$/.test(ruleSet.codes[code]?.clock ?? '')),
  );
  return isTimed && !isSpokenOf && !isOfExam ? draftWith(draft, { modifiers: [] }) : draft;
}
