import { gather } from '../../../core/gather.ts';
import { type Draft, draftWith, type Mention, mentionWith } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { tells } from '../../words/word-lists.ts';
import { regionsMeant } from '../regions/regions-meant.ts';

const sides: Record<string, string[]> = {
  left: ['left'],
  l: ['left'],
  lt: ['left'],
  right: ['right'],
  r: ['right'],
  rt: ['right'],
  both: ['left', 'right'],
  bilateral: ['left', 'right'],
  bilat: ['left', 'right'],
};

/**
 * Counts what was measured, for a code that goes by area: "both shoulders and the neck" are three. Joints of one limb are
 * one; a number that was said comes first ("3 areas").
 */
export function areasMeasured(draft: Draft, model: Model): Draft {
  const byArea = (mention: Mention) =>
    mention.codes.length > 0 && mention.codes.some((code) => countOf(code, model) === 'area');
  if (!draft.mentions.some(byArea)) return draft;
  const said = draft.counts.find(({ noun }) => noun === 'regions')?.number ?? null;
  const areas = said ?? named(draft, model);
  return areas === null
    ? draft
    : draftWith(draft, {
        mentions: draft.mentions.map((mention) =>
          byArea(mention) ? mentionWith(mention, { areas }) : mention,
        ),
      });
}

function countOf(code: string, { ruleSet }: Model): string | undefined {
  return ruleSet.codes[code]?.count?.kind;
}

function named(draft: Draft, model: Model): number | null {
  const spinal = new Set(model.ruleSet.regions.filter((region) => region.spinal).map(({ id }) => id));
  const adjusted = gather(draft.mentions, ({ codes, regions }) =>
    codes.some((code) => model.cmtCodes.includes(code)) ? regions : [],
  );
  const areas = new Set<string>();
  for (const region of regionsMeant(draft, model)) {
    if (adjusted.includes(region.value)) continue;
    if (spinal.has(region.value)) areas.add(region.value);
    else for (const side of sidesOf(draft, region)) areas.add(`${region.value} ${side}`);
  }
  // "Both arms, a report for each arm": a limb without a side is one of those told with theirs.
  const hasSides = (area: string) =>
    areas.has(area.replace(/one$/, 'left')) || areas.has(area.replace(/one$/, 'right'));
  for (const area of [...areas]) if (area.endsWith(' one') && hasSides(area)) areas.delete(area);
  return areas.size > 0 ? areas.size : null;
}

function sidesOf({ tokens }: Draft, { from, to }: { from: number; to: number }): string[] {
  const near = [tokens[from - 1], tokens[from - 2], tokens[to]].map((token) => token?.text ?? '');
  const and = tokens[from - 2]?.text === 'and' ? (sides[tokens[from - 3]?.text ?? ''] ?? []) : [];
  const said = gather(near, (word) => sides[word] ?? []);
  if (said.length > 0) return [...new Set([...said, ...and])];
  return tells(tokens[to - 1], 'adjusting/pairs') ? ['left', 'right'] : ['one'];
}
