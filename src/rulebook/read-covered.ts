import type { RuleProblem } from './problem.ts';
import { code } from './schema/parts.ts';

/** Reads the codes, one a line, for which a missing row of the pair table means "no edit". */
export function readCovered(text: string, name: string, problems: RuleProblem[]): string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines.filter((line, index) => {
    const fits = code.safeParse(line).success;
    if (!fits)
      problems.push({
        file: name,
        line: index + 1,
        key: '',
        says: `"${line}" is no code of five places`,
        next: `Put the published list back as ${name}.`,
      });
    return fits;
  });
}
