import { type Draft, seen } from '../draft.ts';
import type { Model } from '../model.ts';

/** The number of spinal regions that a reply says or names: "3 regions", "c/t/l", "neck and low back"; null for none. */
export function spinalRegionsSaid(draft: Draft, { ruleSet }: Model): number | null {
  const said = draft.counts.find(({ noun }) => noun === 'regions');
  if (said) return said.number;
  const spinal = new Set(ruleSet.regions.filter((region) => region.spinal).map(({ id }) => id));
  const named = new Set(
    seen(draft, 'region')
      .map(({ value }) => value)
      .filter((id) => spinal.has(id)),
  );
  return named.size > 0 ? named.size : null;
}
