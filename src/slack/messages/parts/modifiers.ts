import type { Answer } from '../../../answer/answer.ts';
import { modifierLine } from '../../../answer/words/modifier-line.ts';
import { heading, item, type Line } from '../line.ts';
import type { Shown } from '../shown.ts';

/** Each modifier with its condition. Attestations stand here as conditions, never as done. */
export function modifiers({ answer }: Shown): Line[] {
  const lines = answer.lines.flatMap((line) => {
    const code = line.code ?? (line.choices ?? []).map((choice) => choice.code).join('/');
    return line.modifiers.map((modifier) => item(modifierLine(code, modifier)));
  });
  const all = [...lines, ...withoutPair(answer)];
  return all.length === 0 ? [] : [heading('Modifiers'), ...all];
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
