import { allOf } from '../../core/all-of.ts';
import { eachOnce } from '../../core/each-once.ts';
import { either } from '../../core/either.ts';
import type { Finding } from '../../core/visit.ts';

/**
 * Findings that say the same of several codes, or of several pairs, said once: in full of the first, then of whom the same
 * holds. The rest stays as it is, in its order.
 *
 * @example // three findings on pairs without a row
 * alike(findings) // "97110 and 97112 are no pair in NCCI … The same holds of 97110 with 97140; 97112 with 97140."
 */
export function alike(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const groups = new Map<string, Finding[]>();
  for (const found of findings) {
    const key = sentenceOf(found);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [found]);
    else group.push(found);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length === 1) return group;
    const others = group.slice(1).filter(({ text }) => text !== first.text);
    if (others.length === 0) return [first];
    return [
      { ...first, text: `${first.text} The same holds of ${named(others.map(({ codes }) => codes))}.` },
    ];
  });
}

/** The findings that say the same as one of them, of other codes or pairs. */
export function sameAs(one: Finding, findings: readonly Finding[]): Finding[] {
  const sentence = sentenceOf(one);
  return findings.filter((other) => sentenceOf(other) === sentence);
}

/** The rule and its sentence with numbers in the place of its codes; a sentence that names none of them is alone with its words. */
function sentenceOf({ id, text, codes, level, layer, source }: Finding): string {
  const [rule = ''] = id.split(':');
  const bare = codes.reduce((words, code, at) => words.replaceAll(code, `#${at}`), text);
  return JSON.stringify([rule, bare === text ? text : bare, codes.length, level, layer, source]);
}

/** "97110 with 97112 or 97140; 97112 with 97140", or of single codes "97012 and 97014". */
function named(all: readonly (readonly string[])[]): string {
  if (all.every(({ length }) => length === 1)) return allOf(eachOnce(all.map(([code = '']) => code)));
  const partners = new Map<string, string[]>();
  for (const [code = '', ...others] of all) partners.set(code, [...(partners.get(code) ?? []), ...others]);
  return [...partners].map(([code, others]) => `${code} with ${either(others)}`).join('; ');
}
