import type { Sighting } from '../../book/find-phrases.ts';
import type { Draft } from '../../draft.ts';

const sign = /^([,/&+-]|and|n)$/;
const ends = /^([,;.:!?)/&+\n"-]|and|n|then|adjusted|adj|today|all|were|was|only|cmt|)$/;

/** "Neck, mid, low", "upper/mid/low": behind the middle of the back the low one, which by itself is no place. */
export function lowInList({ tokens }: Draft, regions: readonly Sighting[]): Sighting[] {
  const all: Sighting[] = [];
  for (const region of regions) {
    all.push(region);
    const isMiddle = region.value === 'thoracic' && /^(mid|middle)$/.test(tokens[region.from]?.text ?? '');
    if (!isMiddle) continue;
    let at = region.to;
    while (sign.test(tokens[at]?.text ?? '') && at < region.to + 2) at++;
    const isLow = /^(low|lower)$/.test(tokens[at]?.text ?? '') && ends.test(tokens[at + 1]?.text ?? '');
    if (isLow) all.push({ slot: 'region', value: 'lumbar', from: at, to: at + 1 });
  }
  return all;
}
