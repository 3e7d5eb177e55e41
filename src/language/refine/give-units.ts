import type { Count, Draft, Mention } from '../draft.ts';
import { distance } from '../nearness.ts';

/** "2 units therex", "therex 2 units", "2 units of 97530": further away the number belongs to something else. */
const BESIDE = 2;

/** Gives each number of units that was said to the service beside it, to be confirmed or corrected by the minutes. */
export function giveUnits(draft: Draft): Draft {
  const said = draft.counts.filter(({ noun }) => noun === 'units');
  const owners = new Map(said.map((count) => [nearest(draft, count), count.number]));
  return {
    ...draft,
    mentions: draft.mentions.map((mention) => ({
      ...mention,
      unitsSaid: mention.unitsSaid ?? owners.get(mention) ?? null,
    })),
  };
}

function nearest({ tokens, mentions }: Draft, count: Count): Mention | undefined {
  return mentions
    .filter((mention) => distance(tokens, mention, count) < BESIDE)
    .sort((a, b) => distance(tokens, a, count) - distance(tokens, b, count))[0];
}
