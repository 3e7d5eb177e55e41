import type { Model } from '../model.ts';
import type { Correction } from '../request.ts';

/** Families of codes that clinics type; elsewhere a slip of the finger is not guessed at. */
const OURS = /^9[478]/;

/**
 * The known code that a mistyped number stands for: first two digits swapped (`94170` for 97140), the commonest slip,
 * then one wrong digit (`97100` for 97110), the nearest number first.
 *
 * @returns null where no known code is that near
 */
export function mistypedCode(typed: string, { ruleSet }: Model): Correction | null {
  if (!/^\d{5}$/.test(typed) || !OURS.test(typed)) return null;
  const valid = (code: string) => ruleSet.codes[code] !== undefined && ruleSet.codes[code]?.validTo === null;
  const swapped = swaps(typed).find(valid);
  if (swapped) return { typed, read: swapped, why: 'swapped-digits' };
  const near = Object.keys(ruleSet.codes)
    .filter((code) => valid(code) && differing(code, typed) === 1)
    .sort((a, b) => Math.abs(Number(a) - Number(typed)) - Math.abs(Number(b) - Number(typed)));
  return near[0] ? { typed, read: near[0], why: 'one-digit' } : null;
}

/** All numbers with two digits of `typed` exchanged, neighbours first. */
function swaps(typed: string): string[] {
  const all: string[] = [];
  for (let apart = 1; apart < typed.length; apart++) {
    for (let at = 0; at + apart < typed.length; at++) {
      const digits = [...typed];
      [digits[at], digits[at + apart]] = [typed[at + apart] ?? '', typed[at] ?? ''];
      all.push(digits.join(''));
    }
  }
  return all;
}

function differing(one: string, other: string): number {
  return one.length === other.length ? [...one].filter((digit, at) => digit !== other[at]).length : 5;
}
