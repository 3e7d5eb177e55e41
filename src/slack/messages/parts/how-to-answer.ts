import type { Place, Shown } from '../shown.ts';

const ways: Record<Place, string> = {
  channel: 'answer in this thread and mention me.',
  direct: 'answer here in your own words.',
  'only-asker': 'ask again and say it.',
  'only-asker-direct': 'ask again and say it.',
};

/** How the open question is answered where the buttons do not say it all; empty where they do. */
export function howToAnswer({ answer, place }: Shown, buttons: number): string {
  const ask = answer.asks[0];
  if (ask === undefined || (buttons > 0 && buttons === ask.choices.length)) return '';
  const way = ways[place];
  return buttons > 0 ? `Anything else: ${way}` : way.charAt(0).toUpperCase() + way.slice(1);
}
