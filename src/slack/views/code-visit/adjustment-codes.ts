import type { RuleSet } from '../../../core/rule-set.ts';

const families = { spine: 'cmt-spinal', beside: 'cmt-extraspinal' };

/** The code of an adjustment of so many spinal regions; null for none. */
export function codeOfSpine(regions: number, { codes }: RuleSet): string | null {
  const fits = Object.values(codes).find(
    ({ spinalRegions: range }) => range !== null && range.from <= regions && regions <= range.to,
  );
  return fits?.code ?? null;
}

/** The code of an adjustment outside the spine; null where the rules have none. */
export function codeOfExtraspinal({ codes }: RuleSet): string | null {
  return Object.values(codes).find(({ family }) => family === families.beside)?.code ?? null;
}

/** True for a code that the checkboxes of the regions stand for, so that no row offers it. */
export const isAdjustment = ({ family }: { family: string }): boolean =>
  Object.values(families).includes(family);
