import type { DraftLine } from '../draft.ts';
import type { AssistantSplit } from './assistant-units.ts';
import { count } from './unit-words.ts';

/**
 * Which units of a line carry the assistant's modifier, and what decided, as a sentence.
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
    return `${line.code}: the assistant gave it: the assistant's modifier.`;
  const gave = `${line.code}: the assistant alone gave ${alone} of ${minutes} minutes`;
  const [only, ...more] = splits;
  if (only === undefined) {
    return alone * 10 > minutes
      ? `${gave}, more than a tenth of it: the assistant's modifier.`
      : `${gave}, no more than a tenth of it: no assistant's modifier.`;
  }
  if (alone >= minutes) return `${gave}: all of its units carry the assistant's modifier.`;
  if (more.length > 0) {
    const each = splits.map(({ units, split }) => `of ${count(units)} ${split.withModifier || 'none'}`);
    return `${gave}. With the assistant's modifier then: ${each.join(', ')}.`;
  }
  const { without, withModifier } = only.split;
  if (withModifier === 0)
    return `${gave}: no unit carries the assistant's modifier, since the therapist gave the quarter hours, or 8 minutes of the last one.`;
  const rest =
    without > 0
      ? `; the other ${count(without)} stand${without === 1 ? 's' : ''} without, on a line apart`
      : '';
  return `${gave}, which makes ${count(withModifier)} with the assistant's modifier${rest}.`;
}
