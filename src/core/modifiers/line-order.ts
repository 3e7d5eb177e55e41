import type { LineModifier } from '../visit.ts';

/**
 * Where a modifier stands on the line: first what opens an edit or changes payment, then the discipline, then who gave
 * it, then attestations, liability, and place or side. No national rule fixes this; a payer may want another order.
 */
const slots = [
  ['25', '59', 'XE', 'XS', 'XP', 'XU', '52', '76', '22', 'AT'],
  ['GP', 'GO', 'GN'],
  ['96', '97'],
  ['CQ', 'CO'],
  ['KX'],
  ['GX', 'GY', 'GA', 'GZ'],
  ['95', '93', 'GT'],
  ['RT', 'LT'],
  ['Q5', 'Q6'],
];

const slotOf = (code: string): number => {
  const at = slots.findIndex((slot) => slot.includes(code));
  return at < 0 ? slots.length : at;
};

/** Modifiers in the order they are written on a line. */
export const inLineOrder = (modifiers: LineModifier[]): LineModifier[] =>
  [...modifiers].sort((a, b) => slotOf(a.code) - slotOf(b.code));
