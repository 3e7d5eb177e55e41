import type { Sighting } from '../../book/find-phrases.ts';
import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { listed } from '../../words/word-lists.ts';

const joins = /^(and|&|\/|,)$/;

/** "PIP mobs 11", "DIP and PIP PROM": a joint of the finger, and not the payer of a car accident. */
export function isFingerJoint({ tokens }: Draft, { from, to }: Sighting, model: Model): boolean {
  const text = (at: number): string => tokens[at]?.text ?? '';
  if (to - from !== 1 || !listed(model, 'payer-letters', 'also-a-joint').has(text(from))) return false;
  const before = joins.test(text(from - 1)) ? from - 2 : from - 1;
  const behind = joins.test(text(to)) ? to + 1 : to;
  const joints = listed(model, 'payer-letters', 'joints');
  return (
    listed(model, 'payer-letters', 'of-a-joint').has(text(to)) ||
    listed(model, 'payer-letters', 'fingers').has(text(before)) ||
    joints.has(text(before)) ||
    joints.has(text(behind))
  );
}
