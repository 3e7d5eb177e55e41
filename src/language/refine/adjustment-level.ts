import { type Count, type Draft, type Mention, newMention } from '../draft.ts';
import type { Model } from '../model.ts';

/** The code for joints outside the spine. */
const EXTRASPINAL = '98943';

/**
 * Settles the adjustment's code: by the number of regions said, else by the different spinal regions named. Regions
 * outside the spine make the other code; both kinds make two services.
 */
export function adjustmentLevel(draft: Draft, model: Model): Draft {
  const said = draft.counts.find(({ noun }) => noun === 'regions') ?? null;
  const mentions = draft.mentions.length === 0 && said ? [regionsAlone(said, model)] : draft.mentions;
  return {
    ...draft,
    mentions: oneAdjustment(mentions).flatMap((mention) => level(mention, said?.number ?? null, model)),
  };
}

/** An adjustment is one service of a visit, however often it is named: "adjusted C2 and L5, which CMT". */
function oneAdjustment(mentions: readonly Mention[]): Mention[] {
  const isOpen = ({ open }: Mention) => open === 'cmt-regions';
  const first = mentions.find(isOpen);
  if (!first) return [...mentions];
  const regions = [...new Set(mentions.filter(isOpen).flatMap((mention) => mention.regions))];
  return mentions.flatMap((mention) =>
    mention === first ? [{ ...first, regions }] : isOpen(mention) ? [] : [mention],
  );
}

function level(mention: Mention, said: number | null, model: Model): Mention[] {
  if (mention.open !== 'cmt-regions') return [mention];
  const { regions, cmtCodes, ruleSet } = { ...model, regions: model.ruleSet.regions };
  const isSpinal = (id: string) => regions.find((region) => region.id === id)?.spinal === true;
  const spinal = mention.regions.filter(isSpinal);
  const outside = mention.regions.filter((id) => !isSpinal(id));
  const number = said ?? (spinal.length > 0 ? spinal.length : null);
  const code = cmtCodes.find((candidate) => {
    const range = ruleSet.codes[candidate]?.spinalRegions;
    return number !== null && range && range.from <= number && number <= range.to;
  });
  const extra: Mention = { ...newMention(mention.from, mention.to, 'name', [EXTRASPINAL]), regions: outside };
  if (number === null || !code) return outside.length > 0 ? [extra] : [mention];
  const settled: Mention = {
    ...mention,
    codes: [code],
    open: null,
    phrase: null,
    spinalRegions: number,
    regions: spinal,
  };
  return outside.length > 0 ? [settled, extra] : [settled];
}

/** "3-4 regions, which code?": only an adjustment is counted in regions. */
function regionsAlone({ from, to }: Count, { cmtCodes }: Model): Mention {
  return { ...newMention(from, to, 'name', cmtCodes), open: 'cmt-regions' };
}
