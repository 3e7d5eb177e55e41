import type { Model } from '../../model.ts';
import type { Correction } from '../../request.ts';

/** Families of codes that clinics type; elsewhere a slip of the finger is not guessed at. */
const OURS = /^9[478]/;

/**
 * The known code that a mistyped number stands for: two digits swapped (`94170` for 97140) or one digit wrong (`97100`
 * for 97110). Timed codes are typed most, so they come first; then swaps; then the nearest number.
 *
 * @returns null where no known code is that near
 */
export function mistypedCode(typed: string, { ruleSet }: Model): Correction | null {
  if (!/^\d{5}$/.test(typed) || !OURS.test(typed)) return null;
  const swapped = swaps(typed);
  const untimed = (code: string) => (ruleSet.codes[code]?.clock === 'fifteen_pooled' ? 0 : 1);
  const asSwap = (code: string) => (swapped.includes(code) ? swapped.indexOf(code) : swapped.length);
  const [read] = Object.keys(ruleSet.codes)
    .filter(
      (code) =>
        ruleSet.codes[code]?.validTo === null && (swapped.includes(code) || differing(code, typed) === 1),
    )
    .sort((a, b) => untimed(a) - untimed(b) || asSwap(a) - asSwap(b) || gap(a, typed) - gap(b, typed));
  return read ? { typed, read, why: swapped.includes(read) ? 'swapped-digits' : 'one-digit' } : null;
}

function gap(code: string, typed: string): number {
  return Math.abs(Number(code) - Number(typed));
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
