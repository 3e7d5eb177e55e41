import type { ClaimLine } from '../../core/visit.ts';
import { modifierLine } from './modifier-line.ts';

/** Codes that take the same modifier on the same condition share a line: "97112, 97140: 59 or XS, only if …". */
export function modifiersOnLines(lines: ClaimLine[]): string[] {
  const codesOf = new Map<string, Set<string>>();
  for (const line of lines) {
    const code = line.code ?? (line.choices ?? []).map((choice) => choice.code).join('/');
    for (const modifier of line.modifiers) {
      const said = modifierLine('', modifier);
      codesOf.set(said, (codesOf.get(said) ?? new Set()).add(code));
    }
  }
  return [...codesOf].map(([said, codes]) => `${[...codes].join(', ')}${said}`);
}
