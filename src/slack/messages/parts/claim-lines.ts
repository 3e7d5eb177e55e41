import { claimLine } from '../../../answer/words/claim-line.ts';
import { firstLine } from '../../../answer/words/first-line.ts';
import type { ClaimLine } from '../../../core/visit.ts';
import { heading, item, type Line } from '../line.ts';
import type { Shown } from '../shown.ts';

/** The answer's first line, then the claim line by line: code and units in bold, why or between what behind them. */
export function claimLines({ answer }: Shown): Line[] {
  const first = firstLine(answer);
  const [best, ...others] = answer.lines;
  const lead = best && claimLine(best);
  if (best !== undefined && lead !== undefined && first.startsWith(lead)) {
    return [{ lead, text: first.slice(lead.length) }, ...choicesOf(best), ...others.flatMap(onTheClaim)];
  }
  return [heading(first), ...answer.lines.flatMap(onTheClaim)];
}

function onTheClaim(line: ClaimLine): Line[] {
  const { coverage } = line;
  const text = coverage === 'excluded' || coverage === 'bundled' ? ` (${coverage} by this payer)` : '';
  return [{ lead: claimLine(line), text }, ...choicesOf(line)];
}

function choicesOf(line: ClaimLine): Line[] {
  return line.code === null ? (line.choices ?? []).map(({ code, when }) => item(`${code}: ${when}`)) : [];
}
