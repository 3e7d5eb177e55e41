import type { ClaimLine } from '../../core/visit.ts';

/**
 * A line as it would stand on the claim: code, the modifiers that are certain, and units.
 *
 * @example claimLine(line) // "97150 × 1", "97112-59 × 1", "98940, 98941 or 98942 × 1", "97110 × 1 or 2"
 */
export function claimLine(line: ClaimLine): string {
  const code = line.code ?? either((line.choices ?? []).map((choice) => choice.code));
  const certain = line.modifiers.filter((m) => m.when === 'always').map((m) => `-${m.code}`);
  const units = unitsOf(line);
  return `${code || 'Code open'}${certain.join('')}${units === null ? '' : ` × ${units}`}`;
}

/** Null while minutes are missing: nothing is counted then. */
function unitsOf(line: ClaimLine): string | null {
  if (line.units !== null) return String(line.units);
  if (line.unitsChoices) return either(line.unitsChoices.map(String));
  return line.code === null && !line.timed ? '1' : null;
}

/** "A", "A or B", "A, B or C". */
export function either(words: string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
