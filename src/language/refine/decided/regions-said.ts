import { distance } from '../../book/nearness.ts';
import type { Count, Draft } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { countsSpared } from '../regions/except-regions.ts';

/** The number of regions that was said; of several the one beside the adjustment: "3 areas of MFR and one area adjusted". */
export function regionsSaid(draft: Draft, model: Model): Count | null {
  const { counts, mentions, tokens } = draft;
  const said = counts.filter((count) => count.noun === 'regions' && !countsSpared(draft, count));
  const adjustment = mentions.find((mention) => isAdjustment(mention, model));
  if (said.length < 2 || !adjustment) return said[0] ?? null;
  const far = (count: Count) => distance(tokens, adjustment, count);
  return said.reduce((near, count) => (far(count) < far(near) ? count : near));
}

/** "Is it 1-2 or 3-4 regions": a question, which the regions named answer. */
export function isOneOrOther(said: Count | null, named: number, { tokens }: Draft): boolean {
  if (said === null) return false;
  const numbers = tokens
    .slice(Math.max(0, said.from - 4), said.to + 2)
    .filter(({ kind }) => kind === 'number');
  // "3 or 4 regions: neck and low back": the names and the numbers contradict each other.
  if (Math.min(...numbers.map(({ text }) => Number(text))) > named) return false;
  const isOr = (at: number) => tokens[at]?.text === 'or';
  return (
    (isOr(said.from - 1) && tokens[said.from - 2]?.kind === 'number') ||
    (isOr(said.to) && tokens[said.to + 1]?.kind === 'number') ||
    tokens.slice(said.from, said.to).some((_, at) => isOr(said.from + at))
  );
}
