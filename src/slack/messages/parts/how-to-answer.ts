import type { Place, Shown } from '../shown/shown.ts';

const ways: Record<Place, string> = {
  channel: 'answer in this thread and mention me.',
  'heard-channel': 'answer in this thread in your own words.',
  direct: 'answer here in your own words.',
  'only-asker': 'ask again with that in the question.',
  'only-asker-direct': 'ask again with that in the question.',
};

/**
 * How the open question is answered where the controls do not say it all; empty where they do. Where a reply
 * needs a mention it is said always: without one it never reaches me.
 *
 * @param pressable whether some choice can be pressed; `all` whether every one can
 */
export function howToAnswer({ answer, place }: Shown, pressable: boolean, all: boolean): string {
  if (answer.asks[0] === undefined) return '';
  const way = ways[place];
  if (pressable && all) return place === 'channel' ? `Or ${way}` : '';
  return pressable ? `Anything else: ${way}` : way.charAt(0).toUpperCase() + way.slice(1);
}
