import { attestedBy } from '../../../answer/words/attested-by.ts';
import { choices } from '../../../core/choices.ts';
import type { AskId } from '../../../core/visit.ts';
import { nouns } from '../shown/changed.ts';
import { type Shown, saidByOf } from '../shown/shown.ts';
import type { Line } from '../words/line.ts';
import { lines, type Part } from './part.ts';

/**
 * What somebody attested, in the words of the question, and who said so: nobody else's word is on the claim. What put a
 * modifier on a line is said beside the modifier.
 */
export const attested: Part = (shown) => {
  const standing = shown.answer.lines.flatMap(({ modifiers }) =>
    modifiers.flatMap((modifier) => attestedBy(modifier, shown.ruleSet)),
  );
  return lines(attestations(shown).flatMap(({ ask, line }) => (standing.includes(ask) ? [] : [line])));
};

/** Everything that somebody attested, one line a question. */
export function attestations(shown: Shown): { ask: AskId; line: Line }[] {
  const { request } = shown;
  return (Object.entries(saidByOf(shown)) as [AskId, string][]).flatMap(([ask, by]) => {
    const values: Partial<Record<AskId, string | null>> = {
      region: request.regionOfTherapy,
      'separate-time': request.timeOfServices,
      'care-type': request.care,
    };
    const value = values[ask] ?? request.attested[ask];
    const label = choices[ask].find((choice) => choice.value === value)?.label;
    return label === undefined
      ? []
      : [{ ask, line: { text: `${capital(nouns[ask])}: ${label.toLowerCase()}`, by } }];
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
