import type { Draft } from '../../draft.ts';

const declined = /\b(declined|refused) to be (adjusted|manipulated) (in|at)( (the|her|his|their))?$/;
/** So many words stand before the region: "declined to be adjusted in the". */
const WORDS = 6;

/**
 * Whether the patient would not be adjusted in this region alone: of "declined to be adjusted in the neck, T and L done" the others were.
 *
 * @param from the region's first token
 */
export function isDeclinedRegion({ tokens }: Draft, from: number): boolean {
  const before = tokens.slice(Math.max(0, from - WORDS), from).map(({ text }) => text);
  return declined.test(before.join(' '));
}
