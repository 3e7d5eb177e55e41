import { type Draft, type Mention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { withAdjustment } from './with-adjustment.ts';

/** What may stand before the first thing of a list: "today 3 regions, …", "claim for today: 4 areas, …". */
const opens =
  /^([:.;\n(-]|today|visit|bill|billing|code|coding|process|did|had|got|claim|patient|pt|chiro|medicare|cash|for)$/;
const joins = /^([,+&/;\n]|and|n|plus|with|w|then)$/;
/** So near the number the next service of the list stands. */
const NEAR = 4;
const MOST = 5;

/**
 * "3 regions, stim, heat", "new patient exam + 4 areas": a number of regions that stands in a list as a service does was adjusted, as the
 * front desk of a chiropractor writes it. A number behind any other service may be where that was done.
 */
export function levelListed(draft: Draft, model: Model): Draft {
  const { tokens, counts, mentions } = draft;
  // "Traction" may be one, and may be none.
  const isAdjusted = ({ codes }: Mention) => codes.every((code) => model.cmtCodes.includes(code));
  const [said, other] = counts.filter(({ noun }) => noun === 'regions');
  if (!said || other || said.number > MOST || mentions.some(isAdjusted)) return draft;
  if (seen(draft, 'clinicians', 'pt').length + seen(draft, 'clinicians', 'ot').length > 0) return draft;
  if (tokens.some(({ raw }) => raw === 'PT' || raw === 'OT')) return draft;
  const text = (at: number) => tokens[at]?.text ?? '';
  const before = mentions.filter(({ to }) => to <= said.from);
  const isExam = before.every(({ codes }) =>
    codes.some((code) => model.ruleSet.codes[code]?.family === 'office-visit'),
  );
  const isNext = mentions.some(({ from }) => from > said.to && from - said.to < NEAR);
  const isListed =
    before.length > 0
      ? joins.test(text(said.from - 1)) && (isNext || /^([,.;?!\n]|)$/.test(text(said.to)))
      : (said.from === 0 || opens.test(text(said.from - 1))) && isNext && joins.test(text(said.to));
  // "3 regions with MT 15 each": it was done in each of them.
  const isEach = /^(each|per|every)$/.test(text(said.to)) || tokens.some((word) => word.text === 'each');
  // "3 areas, massage 20" may be where a therapist worked.
  const isRegions =
    before.length > 0 || tokens.slice(said.from, said.to).some((word) => /^regions?$/.test(word.text));
  return isRegions && isExam && isListed && !isEach ? withAdjustment(draft, said, model) : draft;
}
