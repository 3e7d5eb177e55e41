import { claimLine } from '../../../answer/words/claim-line.ts';
import { firstLine } from '../../../answer/words/first-line.ts';
import type { ClaimLine } from '../../../core/visit.ts';
import { bold, escapeText } from '../mrkdwn.ts';
import type { Shown } from '../shown.ts';

/** The answer's first line, then the claim line by line: code and units in bold, why or between what behind them. */
export function claimLines({ answer }: Shown): string[] {
  const first = firstLine(answer);
  const lead = answer.lines[0] && claimLine(answer.lines[0]);
  const startsWithLine = lead !== undefined && first.startsWith(lead);
  const others = startsWithLine ? answer.lines.slice(1) : answer.lines;
  return [
    lead !== undefined && startsWithLine
      ? `${bold(lead)}${escapeText(first.slice(lead.length))}`
      : bold(first),
    ...(startsWithLine ? choicesOf(answer.lines[0]) : []),
    ...others.flatMap((line) => [`${bold(claimLine(line))}${coverage(line)}`, ...choicesOf(line)]),
  ];
}

function coverage({ coverage }: ClaimLine): string {
  return coverage === 'excluded' || coverage === 'bundled' ? ` (${coverage} by this payer)` : '';
}

function choicesOf(line: ClaimLine | undefined): string[] {
  if (line === undefined || line.code !== null) return [];
  return (line.choices ?? []).map(({ code, when }) => `• ${escapeText(`${code}: ${when}`)}`);
}
