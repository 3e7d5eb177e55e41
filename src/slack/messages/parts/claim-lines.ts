import { claimLine } from '../../../answer/words/claim-line.ts';
import { firstLine, isUnpaid, leadLine } from '../../../answer/words/first-line.ts';
import { listedLines } from '../../../answer/words/listed-lines.ts';
import type { ClaimLine } from '../../../core/visit.ts';
import { heading, item, type Line, plain } from '../line.ts';
import type { Shown } from '../shown.ts';

/** The answer's first line, then the claim line by line: code and units in bold, why or between what behind them. */
export function claimLines(shown: Shown): Line[] {
  const first = firstLine(shown);
  const best = leadLine(shown.answer);
  const listed = listedLines(shown.answer);
  const lead = best && claimLine(best);
  return [
    ...(best && lead ? [{ lead, text: first.slice(lead.length) }, ...choicesOf(best)] : [heading(first)]),
    ...(listed.heading !== '' && listed.lines.length > 0 ? [heading(`${listed.heading}:`)] : []),
    ...listed.lines.flatMap(onTheClaim),
    ...listed.after.map(plain),
  ];
}

function onTheClaim(line: ClaimLine): Line[] {
  const text = isUnpaid(line) ? ` (${line.coverage} by this payer)` : '';
  return [{ lead: claimLine(line), text }, ...choicesOf(line)];
}

function choicesOf(line: ClaimLine): Line[] {
  return line.code === null ? (line.choices ?? []).map(({ code, when }) => item(`${code}: ${when}`)) : [];
}
