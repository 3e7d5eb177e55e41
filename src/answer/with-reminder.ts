import { authorities } from '../core/authorities.ts';
import { finding } from '../core/finding.ts';
import type { Answer } from './answer.ts';
import type { Answered } from './house.ts';

/**
 * The answer as its asker alone sees it: with the reminder about patient data, as the last finding and the last
 * paragraph. An answer that others see too goes without it.
 */
export function withReminder({ answer, reminder }: Answered): Answer {
  if (!reminder) return answer;
  const said = finding('privacy.reminder', 'warn', [], reminder, authorities.practice);
  return { ...answer, findings: [...answer.findings, said], text: `${answer.text}\n\n${reminder}` };
}
