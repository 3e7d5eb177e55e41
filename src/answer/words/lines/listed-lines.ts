import { allOf } from '../../../core/all-of.ts';
import type { ClaimLine } from '../../../core/visit.ts';
import type { Answer } from '../../answer.ts';
import { leadLine } from '../first-line.ts';
import { isRefused } from '../payers/not-paid.ts';

/** The claim lines that stand below the first line, and what heads them; no heading where they go on from it. */
export interface ListedLines {
  heading: string;
  lines: ClaimLine[];
  /** What becomes of them if they are sent as they are; one sentence for all refused pairs. */
  after: string[];
}

/** Every claim line that the first line does not say; those of a refused visit as what was asked, not as a claim. */
export function listedLines(answer: Answer): ListedLines {
  const lead = leadLine(answer);
  if (lead) return { heading: '', lines: answer.lines.filter((line) => line !== lead), after: [] };
  if (answer.verdict !== 'not-allowed') return { heading: headingOf(answer), lines: answer.lines, after: [] };
  const refused = refusedPairs(answer);
  const which = answer.lines.length > 2 ? `: ${refused.map((codes) => codes.join(' with ')).join('; ')}` : '';
  return {
    heading: `As asked (not to be billed together${which})`,
    lines: answer.lines,
    after: answer.lines.length === 0 ? [] : paidColumns(refused, answer),
  };
}

/** A line that was denied, or that no payer takes, is not called a claim. */
function headingOf(answer: Answer): string {
  if (answer.intent === 'denial') return 'By these rules';
  return isRefused(answer) ? 'As asked' : 'On the claim';
}

/** The codes of each pair that a rule stopped. */
function refusedPairs(answer: Answer): string[][] {
  const stopped = answer.findings.filter((f) => f.level === 'stop' && f.id.startsWith('pair.'));
  return [...new Set(stopped.map((f) => f.codes.join(' ')))].map((codes) => codes.split(' '));
}

/**
 * What a payer does with a pair that the visit refuses, by the row of the table: one sentence for all of them. A pair that
 * the row itself refuses needs none, since the refusal says it.
 */
function paidColumns(refused: string[][], answer: Answer): string[] {
  const denied = new Map<string, string[]>();
  for (const codes of refused) {
    const row = answer.pairs.find(
      (pair) => pair.why === 'row' && codes.includes(pair.column1) && codes.includes(pair.column2),
    );
    if (row && row.verdict !== 'not-allowed')
      denied.set(row.column1, [...(denied.get(row.column1) ?? []), row.column2]);
  }
  if (denied.size === 0) return [];
  const each = [...denied].map(
    ([paid, others]) => `${paid} is paid, ${allOf(others)} ${others.length > 1 ? 'are' : 'is'} denied`,
  );
  return [`Sent together, where the payer follows NCCI: ${each.join('; ')}.`];
}
