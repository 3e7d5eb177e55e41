import type { Answer } from '../answer.ts';
import { claimLine } from './claim-line.ts';
import { modifierAnswer } from './modifier-answer.ts';
import { verdictSentence } from './verdict-sentence.ts';

/**
 * The line that carries the answer: the verdict of a pair check, else the claim line with its reason, else the first
 * thing a look-up says. Notifications and screen readers start here.
 */
export function firstLine(answer: Answer): string {
  const refused = answer.verdict === 'not-allowed';
  if (answer.lines.length > 0 && (refused || (answer.intent === 'check-pair' && answer.verdict !== null)))
    return verdictSentence(answer);
  if (answer.intent === 'find-modifier' && answer.lines.length > 0) return modifierAnswer(answer);
  const best = answer.lines[0];
  if (best) return `${claimLine(best)} — ${reason(answer)}`;
  return (
    answer.findings.find((f) => f.level === 'answer' || f.level === 'ask')?.text ?? answer.asks[0]?.text ?? ''
  );
}

/** Why the best line is what it is, in a dozen words. */
function reason(answer: Answer): string {
  const line = answer.lines[0];
  if (!line) return '';
  if (line.code === null) return 'which one is still open';
  const of = (rule: string) =>
    answer.findings.find((f) => f.id.startsWith(`${rule}:`) && f.codes.includes(line.code ?? ''));
  if (of('group.shared')) return 'two or more patients at once, so one untimed unit for each';
  if (of('code.not-valid')) return 'not valid on this date';
  if (line.coverage === 'excluded' || line.coverage === 'bundled') return `${line.coverage} by this payer`;
  if (line.timed && line.minutes === null) return 'minutes are missing, so no units yet';
  if (line.timed && line.unitsChoices) return `${line.minutes} minutes; how many units is open, see below`;
  if (line.timed) return `${line.minutes} minutes, one-on-one, timed`;
  return 'untimed, one unit a day';
}
