import type { AskId, LineModifier } from '../../core/visit.ts';

const conditions: Partial<Record<AskId, string>> = {
  region: 'only if it was in another region than the one adjusted',
  'separate-time': 'only if each service had minutes of its own',
  'separate-exam': 'only if the exam went beyond the usual check before treatment',
  'care-type': 'only for active (corrective) care, in the clinician’s words',
  notice: 'only if what it attests is so',
  payer: 'only if the payer asks for it',
  assistant: 'only for the units that an assistant gave',
  threshold: 'only once the yearly threshold is passed and care is still necessary',
};

const bases: Record<LineModifier['basis'][number], string> = {
  ncci: 'NCCI pair',
  cms: 'Medicare rule',
  payer: 'payer rule',
  article: 'house article',
  clinic: 'clinic rule',
};

/**
 * A modifier with its condition and what it rests on.
 *
 * @example modifierLine('97112', modifier) // "97112: 59 or XS, only if it was in another region than the one adjusted (NCCI pair)"
 */
export function modifierLine(code: string, modifier: LineModifier): string {
  const names = [modifier.code, ...modifier.instead].join(' or ');
  const condition =
    modifier.condition === null ? '' : `, ${conditions[modifier.condition] ?? 'only if that is so'}`;
  return `${code}: ${names}${condition} (${modifier.basis.map((b) => bases[b]).join(', ')})`;
}
