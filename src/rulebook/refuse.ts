import { ClaimlineError } from '../errors.ts';
import type { RuleProblem } from './problem.ts';

/** Lines of one message: the first problems usually explain the others. */
const SHOWN = 5;

/**
 * Ends the start when anything is wrong in the rule files: one error, the first problems a line each
 * (`rules/codes/97110.yml:12 lookAlikes[0].code: …`), and what to do about the first.
 *
 * @throws ClaimlineError `RULES_INVALID` unless `problems` is empty.
 */
export function refuse(problems: readonly RuleProblem[]): void {
  const [first] = problems;
  if (!first) return;
  const lines = problems.slice(0, SHOWN).map(oneLine);
  const more = problems.length - lines.length;
  if (more > 0) lines[lines.length - 1] += ` (and ${more} more)`;
  throw new ClaimlineError('RULES_INVALID', lines.join('\n'), first.next);
}

function oneLine({ file, line, key, says }: RuleProblem): string {
  return `${file}:${line}${key ? ` ${key}` : ''}: ${says}`;
}
