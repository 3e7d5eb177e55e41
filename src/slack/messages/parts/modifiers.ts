import type { Answer } from '../../../answer/answer.ts';
import { modifierLine } from '../../../answer/words/modifier-line.ts';
import type { ClaimLine, LineModifier } from '../../../core/visit.ts';
import { heading, item, type Line } from '../line.ts';
import type { Shown } from '../shown.ts';

/** Each modifier with its condition and what it rests on. Attestations stand here as conditions, never as done. */
export function modifiers({ answer }: Shown): Line[] {
  const all = [...onLines(answer.lines), ...withoutPair(answer)];
  return all.length === 0 ? [] : [heading('Modifiers'), ...all];
}

/** Codes that take the same modifier on the same condition share a line: "97112, 97140: 59 or XS, only if …". */
function onLines(lines: ClaimLine[]): Line[] {
  const codesOf = new Map<string, { modifier: LineModifier; codes: Set<string> }>();
  for (const line of lines) {
    const code = line.code ?? (line.choices ?? []).map((choice) => choice.code).join('/');
    for (const modifier of line.modifiers) {
      const same = codesOf.get(modifierLine('', modifier)) ?? { modifier, codes: new Set() };
      same.codes.add(code);
      codesOf.set(modifierLine('', modifier), same);
    }
  }
  return [...codesOf.values()].map(({ modifier, codes }) =>
    item(modifierLine([...codes].join(', '), modifier)),
  );
}

/** Most pairs named as having no edit; more are told behind `Why`. */
const pairsNamed = 3;

/** That a modifier is *not* needed is worth a line: it is added out of habit. */
function withoutPair({ findings }: Answer): Line[] {
  const found = findings
    .filter(({ id }) => id.startsWith('pair.no-row:'))
    .map(({ codes }) => codes.join(' with '));
  const pairs = [...new Set(found)];
  if (pairs.length === 0) return [];
  const more = pairs.length > pairsNamed ? '; …' : '';
  return [item(`No 59 for ${pairs.slice(0, pairsNamed).join('; ')}${more}: the table has no such pair.`)];
}
