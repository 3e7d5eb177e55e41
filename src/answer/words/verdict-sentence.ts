import type { Answer } from '../answer.ts';
import { modifierLine } from './modifier-line.ts';

const leads = {
  allowed: 'Yes',
  'allowed-with-modifier': 'Yes, on a condition',
  'not-allowed': 'No, not together as described',
  unknown: 'Not known here',
} as const;

/**
 * The verdict on "can I bill X with Y": what it hangs on first, where a modifier opens the pair, and the rule that
 * decided behind it.
 */
export function verdictSentence(answer: Answer): string {
  const verdict = answer.verdict ?? 'unknown';
  const why = deciding(answer);
  if (verdict === 'allowed-with-modifier') {
    const opening = answer.lines.flatMap((line) =>
      line.modifiers.filter((m) => m.basis.includes('ncci')).map((m) => modifierLine(line.code ?? '', m)),
    );
    if (opening.length > 0) return `${leads[verdict]}: ${opening.join('; ')}. ${why}`.trim();
  }
  return `${leads[verdict]}: ${why}`;
}

/** Which findings can decide a verdict, the strictest first. */
const decidingRules: Record<keyof typeof leads, string[]> = {
  'not-allowed': ['pair.same-region', 'pair.same-minutes', 'pair.row'],
  unknown: ['pair.outside-table', 'pair.outside-editions'],
  'allowed-with-modifier': ['pair.row'],
  allowed: ['pair.no-row'],
};

function deciding(answer: Answer): string {
  const verdict = answer.verdict ?? 'unknown';
  for (const rule of decidingRules[verdict]) {
    const found = answer.findings.find(
      (f) => f.id.startsWith(`${rule}:`) && (verdict !== 'not-allowed' || f.level === 'stop'),
    );
    if (found) return found.text;
  }
  return '';
}
