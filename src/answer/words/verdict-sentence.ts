import type { Answer } from '../answer.ts';
import { modifierLine } from './modifier-line.ts';

/** How a verdict begins that hangs on a modifier's condition. */
export const conditional = 'Yes, on a condition';

const leads = {
  allowed: 'Yes',
  'allowed-with-modifier': conditional,
  'not-allowed': 'No, not together as described',
  unknown: 'Not known here',
} as const;

/**
 * The verdict on "can I bill X with Y": what it hangs on, where a modifier opens the pair, else the rule that decided.
 */
export function verdictSentence(answer: Answer): string {
  const verdict = answer.verdict ?? 'unknown';
  const why = deciding(answer);
  if (verdict === 'allowed-with-modifier') {
    const opening = answer.lines.flatMap((line) =>
      line.modifiers.filter((m) => m.basis.includes('ncci')).map((m) => modifierLine(line.code ?? '', m)),
    );
    if (opening.length > 0) return `${leads[verdict]}: ${opening.join('; ')}.`;
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

/** What the rule said that decided the verdict; empty where none did. */
export function deciding(answer: Answer): string {
  const verdict = answer.verdict ?? 'unknown';
  for (const rule of decidingRules[verdict]) {
    const found = answer.findings.find(
      (f) => f.id.startsWith(`${rule}:`) && (verdict !== 'not-allowed' || f.level === 'stop'),
    );
    if (found) return found.text;
  }
  return '';
}
