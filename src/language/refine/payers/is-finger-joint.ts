import type { Sighting } from '../../book/find-phrases.ts';
import type { Draft } from '../../draft.ts';
import { tells } from '../../words/word-lists.ts';

const joins = /^(and|&|\/|,)$/;

/** "PIP mobs 11", "DIP and PIP PROM": a joint of the finger, and not the payer of a car accident. */
export function isFingerJoint({ tokens }: Draft, { from, to }: Sighting): boolean {
  const text = (at: number): string => tokens[at]?.text ?? '';
  if (to - from !== 1 || !tells(tokens[from], 'payer-letters/also-a-joint')) return false;
  const before = joins.test(text(from - 1)) ? from - 2 : from - 1;
  const behind = joins.test(text(to)) ? to + 1 : to;
  return (
    tells(tokens[to], 'payer-letters/of-a-joint') ||
    tells(tokens[before], 'payer-letters/fingers') ||
    tells(tokens[before], 'payer-letters/joints') ||
    tells(tokens[behind], 'payer-letters/joints')
  );
}
