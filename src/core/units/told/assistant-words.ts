import type { DraftLine } from '../../draft.ts';
import type { AssistantSplit } from '../assistant-units.ts';
import { count } from './unit-words.ts';

/**
 * Which units of a line are the assistant's, and what decided, as a sentence. Whether a modifier says so is the payer's matter.
 *
 * @param alone minutes that the assistant gave alone
 * @param splits the split for every number of units the line may have, fewest first; none for a code counted whole
 */
export function assistantWords(
  line: DraftLine & { code: string },
  alone: number,
  splits: { units: number; split: AssistantSplit }[],
): string {
  const minutes = line.minutes ?? alone;
  if (line.minutes === null && splits.length === 0)
    return `${line.code}: an assistant gave it, so its unit is the assistant's.`;
  const gave = `${line.code}: the assistant alone gave ${alone} of ${minutes} minutes`;
  const [only, ...more] = splits;
  if (only === undefined) {
    return alone * 10 > minutes
      ? `${gave}, more than a tenth of it: its unit is the assistant's.`
      : `${gave}, no more than a tenth of it: its unit stays the therapist's.`;
  }
  if (alone >= minutes) return `${gave}: all of its units are the assistant's.`;
  if (more.length > 0) {
    const each = splits.map(({ units, split }) => `of ${count(units)} ${split.withModifier || 'none'}`);
    return `${gave}. The assistant's are then: ${each.join(', ')}.`;
  }
  const { without, withModifier } = only.split;
  if (withModifier === 0)
    return `${gave}: no unit is the assistant's, since the therapist gave the quarter hours, or 8 minutes of the last one.`;
  const rest =
    without > 0
      ? `; the other ${count(without)} ${without === 1 ? 'is' : 'are'} the therapist's, on a line apart`
      : '';
  return `${gave}, which makes ${count(withModifier)} the assistant's${rest}.`;
}
