import type { LineModifier } from '../../core/visit.ts';
import { isBilled } from './claim-line.ts';
import { lineName } from './line-name.ts';
import { modifierLine } from './modifier-line.ts';
import type { Told } from './told.ts';

/**
 * Lines that take the same modifier on the same condition share a sentence: "97112, 97140: 59 or XS, only if …".
 *
 * @param only which modifiers are told; absent: all
 */
export function modifiersOnLines(
  { answer, ruleSet }: Told,
  only: (modifier: LineModifier) => boolean = () => true,
): string[] {
  const told: { said: string; names: string[] }[] = [];
  for (const line of answer.lines.filter(isBilled)) {
    for (const modifier of line.modifiers.filter(only)) {
      const said = modifierLine(modifier, line, ruleSet);
      const name = lineName(line);
      const same = told.find((one) => one.said === said);
      if (same === undefined) told.push({ said, names: [name] });
      else if (!same.names.includes(name)) same.names.push(name);
    }
  }
  return told.map(({ said, names }) => `${names.join(', ')}: ${said}`);
}
