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
  const namesOf = new Map<string, Set<string>>();
  for (const line of answer.lines.filter(isBilled)) {
    for (const modifier of line.modifiers.filter(only)) {
      const said = modifierLine(modifier, line, ruleSet);
      namesOf.set(said, (namesOf.get(said) ?? new Set()).add(lineName(line)));
    }
  }
  return [...namesOf].map(([said, names]) => `${[...names].join(', ')}: ${said}`);
}
