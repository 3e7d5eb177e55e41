import type { LineModifier } from '../../../core/visit.ts';
import { isBilled } from '../lines/claim-line.ts';
import { lineName } from '../lines/line-name.ts';
import type { Told } from '../told.ts';
import { modifierLine } from './modifier-line.ts';

/**
 * Lines that take the same modifier on the same condition share a sentence: "97112, 97140: 59 or XS, only if …".
 *
 * @param only which modifiers are told; absent: all
 */
export function modifiersOnLines(
  told: Told,
  only: (modifier: LineModifier) => boolean = () => true,
): string[] {
  const each: { said: string; names: string[] }[] = [];
  for (const line of told.answer.lines.filter(isBilled)) {
    for (const modifier of line.modifiers.filter(only)) {
      const said = modifierLine(modifier, line, told);
      const name = lineName(line);
      const same = each.find((one) => one.said === said);
      if (same === undefined) each.push({ said, names: [name] });
      else if (!same.names.includes(name)) same.names.push(name);
    }
  }
  return each.map(({ said, names }) => `${listed(names)}: ${said}`);
}

/** A line that is open has several codes in its name: a semicolon parts it from the next. */
const listed = (names: string[]): string =>
  names.join(names.some((name) => name.includes(' ')) ? '; ' : ', ');
