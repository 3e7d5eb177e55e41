import type { Answer } from '../answer.ts';
import { claimLine } from './claim-line.ts';

const leads = {
  allowed: 'Yes',
  'allowed-with-modifier': 'Yes, on a condition',
  'not-allowed': 'No, not together as described',
  unknown: 'Not known here',
} as const;

/** The verdict on "can I bill X with Y", with the pair that decided it. */
export function verdictSentence(answer: Answer): string {
  const verdict = answer.verdict ?? 'unknown';
  const lines = answer.lines.map(claimLine).join(' + ');
  const deciding = decidingFinding(answer);
  return deciding ? `${leads[verdict]}: ${deciding}` : `${leads[verdict]}: ${lines}.`;
}

/** What decided: the same region or minutes, then the row, then the missing row, in this order. */
function decidingFinding(answer: Answer): string | null {
  const order =
    answer.verdict === 'not-allowed'
      ? ['pair.same-region', 'pair.same-minutes', 'pair.row']
      : answer.verdict === 'unknown'
        ? ['pair.outside-table', 'pair.outside-editions']
        : answer.verdict === 'allowed-with-modifier'
          ? ['pair.row']
          : ['pair.no-row'];
  for (const rule of order) {
    const found = answer.findings.find(
      (f) => f.id.startsWith(`${rule}:`) && (answer.verdict !== 'not-allowed' || f.level === 'stop'),
    );
    if (found) return found.text;
  }
  return null;
}
