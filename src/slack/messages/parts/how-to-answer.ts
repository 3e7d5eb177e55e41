import type { Place, Shown } from '../shown.ts';

const ways: Record<Place, string> = {
  channel: 'answer in this thread and mention me.',
  direct: 'answer here in your own words.',
  'only-asker': 'ask again and say it.',
  'only-asker-direct': 'ask again and say it.',
};

/**
 * How the open question is answered where the buttons do not say it all; empty where they do. In a channel it is said
 * always: a reply in words that does not mention me never reaches me.
 */
export function howToAnswer({ answer, place }: Shown, buttons: number): string {
  const ask = answer.asks[0];
  if (ask === undefined) return '';
  const way = ways[place];
  if (buttons > 0 && buttons === ask.choices.length) return place === 'channel' ? `Or ${way}` : '';
  return buttons > 0 ? `Anything else: ${way}` : way.charAt(0).toUpperCase() + way.slice(1);
}
