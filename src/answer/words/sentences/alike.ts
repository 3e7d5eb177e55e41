import { allOf } from '../../../core/all-of.ts';
import { eachOnce } from '../../../core/each-once.ts';
import { either } from '../../../core/either.ts';
import type { Finding } from '../../../core/visit.ts';

/**
 * Findings that say the same of several codes, or of several pairs, said once: in full of the first, then of whom the same
 * holds. The rest stays as it is, in its order.
 *
 * @example // three findings on pairs without a row
 * alike(findings) // "97110 and 97112 are no pair in NCCI … The same holds of 97110 with 97140; 97112 with 97140."
 */
export function alike(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const times = new Map<string, number>();
  for (const found of findings) times.set(ruleOf(found), (times.get(ruleOf(found)) ?? 0) + 1);
  const groups = new Map<string, Finding[]>();
  for (const found of findings) {
    // A rule that spoke once is alone with what it said: its sentence need not be looked at.
    const key = times.get(ruleOf(found)) === 1 ? ruleOf(found) : keyOf(found);
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
  const key = keyOf(one);
  return findings.filter((other) => ruleOf(other) === ruleOf(one) && keyOf(other) === key);
}

const ruleOf = ({ id }: Finding): string => {
  const end = id.indexOf(':');
  return end < 0 ? id : id.slice(0, end);
};

/** The rule and its sentence with numbers in the place of its codes; a sentence that names none of them is alone with its words. */
function keyOf(found: Finding): string {
  const { text, codes, level, layer, source } = found;
  const sentence = codes.reduce((words, code, at) => words.replaceAll(code, `#${at}`), text);
  return [ruleOf(found), codes.length, level, layer, source, sentence].join('\n');
}

/** "97110 with 97112 or 97140; 97112 with 97140", or of single codes "97012 and 97014". */
function named(all: readonly (readonly string[])[]): string {
  if (all.every(({ length }) => length === 1)) return allOf(eachOnce(all.map(([code = '']) => code)));
  const partners = new Map<string, string[]>();
  for (const [code = '', ...others] of all) partners.set(code, [...(partners.get(code) ?? []), ...others]);
  return [...partners].map(([code, others]) => `${code} with ${either(others)}`).join('; ');
}
