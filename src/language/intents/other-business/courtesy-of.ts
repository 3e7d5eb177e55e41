import { type Draft, seen } from '../../draft.ts';
import type { IntentId } from '../../request.ts';

/** A greeting counts only where it is (nearly) the whole message: "hi, ther ex 20 min" is a visit, "uhc rules thx" a question of a payer. */
export function courtesyOf(draft: Draft): IntentId | null {
  const longest = seen(draft, 'courtesy').sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  if (!longest || isOfTheField(draft)) return null;
  const words = draft.tokens.filter(({ kind }) => kind !== 'sign').length;
  if (words > longest.to - longest.from + 2) return null;
  return longest.value as IntentId;
}

/** "Uhc rules thx", "no auth denial": what is named is asked about, and the small word beside it is none of a greeting. */
const isOfTheField = (draft: Draft): boolean =>
  draft.mentions.length + draft.modifiers.length + draft.denials.length > 0 ||
  draft.payer !== null ||
  seen(draft, 'topic').length + seen(draft, 'questions', 'denial').length > 0;
