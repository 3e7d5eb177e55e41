import type { ClaimLine, LineModifier } from '../../../core/visit.ts';
import type { Told } from '../told.ts';
import { conditionOf } from './condition-of.ts';

const bases: Record<LineModifier['basis'][number], string> = {
  ncci: 'NCCI pair',
  cms: 'Medicare rule',
  payer: 'payer rule',
  article: 'house article',
  clinic: 'clinic rule',
};

/**
 * A modifier of a line with its condition and what it rests on.
 *
 * @example modifierLine(modifier, line, told) // "59 or XS, only if it was in another region than the one adjusted (NCCI pair)"
 * @example modifierLine(attested, line, told) // "59 (or XS), said to be another region (NCCI pair)"
 */
export function modifierLine(
  modifier: LineModifier,
  line: ClaimLine,
  told: Pick<Told, 'answer' | 'ruleSet'>,
): string {
  const condition = conditionOf(modifier, line, told);
  const basis = modifier.basis.map((b) => bases[b]).join(', ');
  return `${modifierNames(modifier)}${condition === '' ? '' : `, ${condition}`} (${basis})`;
}

/** Open, any of its names will do: "59 or XS"; on the line already, the others could stand in its place: "59 (or XS)". */
export function modifierNames({ code, condition, instead }: LineModifier): string {
  if (instead.length === 0) return code;
  return condition === null ? `${code} (or ${instead.join(', ')})` : [code, ...instead].join(' or ');
}
