import { type Draft, draftWith } from '../../draft.ts';
import type { Model } from '../../model.ts';
import type { IntentId } from '../../request.ts';
import type { Conversation } from '../reply.ts';

/** A smaller number may be a time. */
const LEAST = 50;
/** Of a longer message the number may be of something else. */
const FEW = 6;
const spokenIn: readonly IntentId[] = ['find-modifier', 'check-pair', 'denial'];

/** Reads a number as the modifier that it is where modifiers are spoken of: "we had 59 on" behind a denial. */
export function withModifierMeant(draft: Draft, { request }: Conversation, { ruleSet }: Model): Draft {
  const { tokens, modifiers, durations, mentions, counts } = draft;
  const isSpokenOf = spokenIn.includes(request.intent) || request.modifiers.length > 0;
  const told = modifiers.length + durations.length + mentions.length + counts.length;
  if (!isSpokenOf || told > 0 || tokens.filter(({ kind }) => kind === 'word').length > FEW) return draft;
  const [at, second] = tokens.flatMap(({ kind }, place) => (kind === 'number' ? [place] : []));
  const code = tokens[at ?? -1]?.text ?? '';
  if (at === undefined || second !== undefined || Number(code) < LEAST || !ruleSet.modifiers[code])
    return draft;
  return draftWith(draft, { modifiers: [{ code, from: at, to: at + 1 }] });
}
