import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { tells } from '../../words/word-lists.ts';
import { lowInList } from './low-in-list.ts';
import { regionsBetween } from './regions-between.ts';

/**
 * The regions that the message means, in its order: levels on a border joined ("L5-S1"), sides and manners left out ("L knee",
 * "by hand"), the longest words first ("low back", not "back").
 */
export function regionsMeant(draft: Draft, model: Model): Sighting[] {
  const hows = seen(draft, 'tell-apart');
  const regions = longestOnly(seen(draft, 'region')).filter((one) => isBodyPart(draft, one));
  const meant = regions
    .filter((region) => !isSide(draft, region, regions) && !isTool(draft, region))
    .filter(
      ({ from, to }) =>
        !hows.some((how) => how.from <= from && to <= how.to && how.to - how.from > to - from),
    );
  return regionsBetween(draft, lowInList(draft, withBorders(draft, meant, model)), model);
}

function longestOnly(regions: readonly Sighting[]): Sighting[] {
  return regions.filter(
    (one) =>
      !regions.some(
        (other) =>
          other !== one &&
          other.from <= one.from &&
          one.to <= other.to &&
          other.to - other.from > one.to - one.from,
      ),
  );
}

/** "Came back", "back to back", "hip abduction": words for a part of the body that mostly are none. */
function isBodyPart({ tokens }: Draft, { from, to }: Sighting): boolean {
  const word = to - from === 1 ? (tokens[from]?.text ?? '') : '';
  const behind = tokens[to]?.text ?? '';
  // "With upper extremity symptoms" is what the patient feels.
  if (tells(tokens[to], 'adjusting/felt')) return false;
  // "Leg length check short R" is a finding.
  if (/^legs?$/.test(word) && /^(length|lengths|check|checks)$/.test(behind)) return false;
  if (word === 'back')
    return (
      tells(tokens[from - 1], 'adjusting/before-back') &&
      tokens[to + 1]?.text !== 'forth' &&
      !tells(tokens[to], 'adjusting/behind-back')
    );
  return !/^hips?$/.test(word ?? '') || !tells(tokens[to], 'adjusting/motion');
}

/** "With his thumbs", "w my elbow": a hand that treats, not one that is treated. */
function isTool({ tokens }: Draft, { from, to }: Sighting): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  // "Three finger pull": with what it was done.
  if (tells(tokens[to - 1], 'adjusting/hand') && tells(tokens[to], 'adjusting/by-hand')) return true;
  return (
    tells(tokens[to - 1], 'adjusting/tool') &&
    /^(his|her|my|the|their|both)$/.test(text(from - 1)) &&
    /^(with|w|using)$/.test(text(from - 2))
  );
}

/** "L knee", "L SI": before another region, with nothing between, the letter is a side. */
function isSide({ tokens }: Draft, region: Sighting, regions: readonly Sighting[]): boolean {
  if (tokens[region.from]?.text !== 'l' || region.to - region.from > 1) return false;
  const inList = regions.some(
    ({ to, from }) => to === region.from && to - from === 1 && tokens[from]?.text.length === 1,
  );
  return (
    !inList &&
    regions.some(
      ({ from, to }) => from === region.to && (to - from > 1 || (tokens[from]?.text.length ?? 0) > 1),
    )
  );
}

/** "L5-S1", "C7/T1": two levels with only a sign between them are one level across two regions. */
function withBorders({ tokens }: Draft, regions: readonly Sighting[], { ruleSet }: Model): Sighting[] {
  const joined: Sighting[] = [];
  for (const region of regions) {
    const last = joined.at(-1);
    const sign = last && region.from - last.to === 1 ? tokens[last.to] : undefined;
    const levels = `${tokens[last?.from ?? 0]?.text}${sign?.text}${tokens[region.from]?.text}`.toUpperCase();
    const border = sign && (ruleSet.borders ?? []).find(({ segments }) => segments.includes(levels));
    if (last && border) joined[joined.length - 1] = { ...last, to: region.to, value: border.id };
    else joined.push(region);
  }
  return joined;
}
