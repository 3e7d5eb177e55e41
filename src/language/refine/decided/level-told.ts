import { countRegions } from '../../../core/cmt/count-regions.ts';
import { distance } from '../../book/nearness.ts';
import { type Count, type Draft, type Mention, mentionWith, newMention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { clausesOf } from '../../parts/clauses.ts';
import { tells } from '../../words/word-lists.ts';
import { hasUnreadRegion } from '../regions/unread-region.ts';
import { andOutside } from './and-outside.ts';
import { isOneOrOther } from './regions-said.ts';
import { tellsOfSpine } from './tells-of-spine.ts';

/** An adjustment with the level that a number of regions tells, beside what was adjusted outside the spine. */
export function levelTold(mention: Mention, said: Count | null, draft: Draft, model: Model): Mention[] {
  if (mention.open !== 'cmt-regions')
    return andOutside(ofLevel(withNumber(mention, said, draft, model), said, model), draft, model);
  const { ruleSet } = model;
  const isSpinal = (id: string) => ruleSet.regions.some((region) => region.id === id && region.spinal);
  const isBorder = (id: string) => (ruleSet.borders ?? []).some((border) => border.id === id);
  const outside = mention.regions.filter((id) => !isSpinal(id) && !isBorder(id));
  // "A rib by the sternum": of the two that the ribs lie between, the one outside the spine was named.
  const isToldOutside = (id: string) =>
    (ruleSet.borders ?? []).some(
      (border) => border.id === id && border.between.some((one) => outside.includes(one)),
    );
  const spinal = mention.regions.filter((id) => isSpinal(id) || (isBorder(id) && !isToldOutside(id)));
  const named = countRegions(spinal, ruleSet);
  // "C5, C6 and C7, is that three regions?": three levels of one.
  const areLevels =
    said !== null && named !== null && mention.levels >= said.number && named.most < said.number;
  const isNamed = named !== null && isOneOrOther(said, named.most, draft);
  const counted = said && !areLevels && !isNamed ? { least: said.number, most: said.number } : named;
  const codeOf = (number: number) => codeOfLevel(number, model);
  const extra = newMention(mention.from, mention.to, 'name', [model.extraspinalCode], { regions: outside });
  const code = counted && codeOf(counted.most);
  // A word that nobody knows may be one more region: neither a number nor a list of them is told. "Full spine, L5 twice": the
  // region named is one of all.
  const isUnread =
    said === null &&
    (hasUnreadRegion(draft) ||
      (isLessThanTold(mention, named?.most ?? 0, model) && !isOfOtherDay(draft, mention)));
  // What lies on a border may make another code: the question stays.
  if (!counted || isUnread || !code || counted.least === 0 || codeOf(counted.least) !== code) {
    const open = mentionWith(mention, { regions: isUnread ? [] : spinal });
    if (outside.length === 0) return [open];
    if (tellsOfSpine(mention, model)) return [open, extra];
    return spinal.length === 0 ? [extra] : [open];
  }
  const settled: Mention = mentionWith(mention, {
    codes: [code],
    open: null,
    phrase: null,
    spinalRegions: counted.least === counted.most ? counted.most : null,
    regions: spinal,
  });
  return outside.length > 0 ? [settled, extra] : [settled];
}

/** "Full spine, with C5 and L4": fewer regions are named than any level of it has. */
function isLessThanTold(mention: Mention, named: number, model: Model): boolean {
  return tellsOfSpine(mention, model) && named > 0 && codeOfLevel(named, model) === model.cmtCodes[0];
}

/** "Plan: full spine starting next week. Today I did the neck only": what another day will have. */
function isOfOtherDay(draft: Draft, { from }: Mention): boolean {
  const clauses = clausesOf(draft.tokens);
  return seen(draft, 'other-days').some((day) => clauses[day.from] === clauses[from]);
}

/** The adjustment of so many spinal regions. */
const codeOfLevel = (number: number, { cmtCodes, ruleSet }: Model): string | undefined =>
  cmtCodes.find((candidate) => {
    const range = ruleSet.codes[candidate]?.spinalRegions;
    return range && range.from <= number && number <= range.to;
  });

/** "Maintenance adjustment, C/T only": what kind of care it is stays open, the level does not. */
function ofLevel(mention: Mention, said: Count | null, model: Model): Mention {
  const { cmtCodes, ruleSet } = model;
  if (mention.open === null || !cmtCodes.every((code) => mention.codes.includes(code))) return mention;
  const counted = said ? { least: said.number, most: said.number } : countRegions(mention.regions, ruleSet);
  if (!counted || counted.least === 0 || counted.least !== counted.most) return mention;
  const level = codeOfLevel(counted.most, model);
  return level
    ? mentionWith(mention, {
        codes: mention.codes.filter((code) => code === level || !cmtCodes.includes(code)),
        spinalRegions: counted.most,
      })
    : mention;
}

/** "98941 spinal 2 regions", "98942 for c, t and l": the number is kept beside the code, for the rules to compare. */
function withNumber(mention: Mention, said: Count | null, draft: Draft, model: Model): Mention {
  const { cmtCodes, ruleSet } = model;
  const isAdjustment = mention.codes.every((code) => cmtCodes.includes(code));
  const spinal = mention.regions.filter((id) => ruleSet.regions.some((r) => r.id === id && r.spinal));
  const counted = isAdjustment && !said ? countRegions(mention.regions, ruleSet) : null;
  // "Full spine minus sacrum, and the wrist": levels are counted where all of them are of the spine.
  const severalLevels = mention.levels > 1 && spinal.length === mention.regions.length;
  if (counted && counted.least === counted.most && (spinal.length > 1 || severalLevels))
    return mentionWith(mention, { spinalRegions: counted.most });
  if (!isAdjustment || !said || !isNumberOf(draft, mention, said, model)) return mention;
  return mentionWith(mention, { spinalRegions: mention.spinalRegions ?? said.number });
}

/**
 * Whether a number of regions is that of a typed code: right beside it, told of what was adjusted ("five regions adjusted, can I bill
 * 98940 five times"), or where nothing but this adjustment is told of.
 */
function isNumberOf(draft: Draft, mention: Mention, said: Count, model: Model): boolean {
  if (distance(draft.tokens, mention, said) < BESIDE) return true;
  const isSpinal = ({ codes }: Mention) => codes.every((code) => model.cmtCodes.includes(code));
  const typed = draft.mentions.filter((one) => one.by === 'code' && isSpinal(one));
  if (new Set(typed.map(({ codes }) => codes[0])).size > 1) return false;
  return draft.mentions.every(isSpinal) || isAdjusted(draft, said);
}

const isAdjusted = ({ tokens }: Draft, { from, to }: Count): boolean =>
  tokens.slice(Math.max(0, from - 2), to + 2).some((word) => tells(word, 'adjusting/adjusts'));

/** A number of regions this near a typed code is its own: in "98941 with 97140 in 1 region" it is not. */
export const BESIDE = 2;
