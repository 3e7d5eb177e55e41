import type { Finding } from './visit.ts';

/**
 * A finding, with an id that is unique in its decision: the rule that spoke and the codes it spoke on.
 *
 * @example finding('pair.no-row', 'info', ['97110', '98941'], '…', 'NCCI24Q3').id // "pair.no-row:97110+98941"
 */
export function finding(
  rule: string,
  level: Finding['level'],
  codes: string[],
  text: string,
  source: string,
  layer: Finding['layer'] = 'national',
): Finding {
  return { id: idOf(rule, codes), level, text, codes, layer, source };
}

/** Most speak of one code, which nothing has to be joined for. */
function idOf(rule: string, codes: readonly string[]): string {
  if (codes.length === 0) return rule;
  return codes.length === 1 ? `${rule}:${codes[0]}` : `${rule}:${codes.join('+')}`;
}
