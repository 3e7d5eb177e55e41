import type { Choice } from '../../choices.ts';

/**
 * The choices of the question in how many further quarter hours a needle was newly placed.
 *
 * @param most as many as the minutes hold; no day holds more than 12
 * @example needleChoices(1).map((c) => c.label) // ['None', '1 quarter hour']
 */
export const needleChoices = (most = 12): Choice[] =>
  Array.from({ length: Math.min(Math.max(0, most), 12) + 1 }, (_, n) => ({
    label: n === 0 ? 'None' : `${n} quarter hour${n === 1 ? '' : 's'}`,
    value: String(n),
  }));
