import type { Sighting } from '../../book/find-phrases.ts';
import type { Draft } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';
import { tells } from '../../words/word-lists.ts';

/** Regions that stand together, in the order of the message: "neck and low back" is one list, "neck. Manual to the hip" two. */
export function regionLists(draft: Draft, regions: readonly Sighting[], model: Model): Sighting[][] {
  const { tokens } = draft;
  const lists: Sighting[][] = [];
  for (const [at, region] of regions.entries()) {
    const last = lists.at(-1)?.at(-1);
    // "Manual to the lumbar, and lumbar was adjusted": nobody lists a region twice; levels of one region are each their own.
    const isAgain = last && last.value === region.value && text(tokens, last) === text(tokens, region);
    const goesOn =
      last &&
      !isAgain &&
      !isOfTherapy(draft, last, region, model) &&
      !isOfAdjustment(draft, lists.at(-1) ?? [], regions.slice(at), model) &&
      (areJoined(tokens, last, region) || isNextLine(draft, lists.at(-1) ?? [], region, model));
    if (goesOn) lists.at(-1)?.push(region);
    else lists.push([region]);
  }
  return lists;
}

/** "Adjusted C and T, hip mobs 10": behind a comma a region right before a therapy is the therapy's. */
function isOfTherapy({ tokens, mentions }: Draft, last: Sighting, region: Sighting, model: Model): boolean {
  const isSetOff = tokens.slice(last.to, region.from).some(({ text }) => text === ',');
  return isSetOff && mentions.some((one) => one.from === region.to && !isAdjustment(one, model));
}

/** "Manual on the calf, C and T adjusted": behind a comma regions of the spine right before the adjustment are its own, where a therapy led to a limb. */
function isOfAdjustment(
  { tokens, mentions }: Draft,
  list: readonly Sighting[],
  rest: readonly Sighting[],
  model: Model,
): boolean {
  const [first, last, next] = [list[0], list.at(-1), rest[0]];
  if (!first || !last || !next || !tokens.slice(last.to, next.from).some(({ text }) => text === ','))
    return false;
  const isSpinal = ({ value }: Sighting) =>
    model.ruleSet.regions.find(({ id }) => id === value)?.spinal !== false;
  if (list.some(isSpinal) || !isSpinal(next)) return false;
  const apart = rest.findIndex(
    (region, at) => at > 0 && !areJoined(tokens, rest[at - 1] as Sighting, region),
  );
  const end = rest.at(apart < 0 ? -1 : apart - 1);
  const isLed = mentions.some(
    (one) => one.to <= first.from && first.from - one.to <= FEW && !isAdjustment(one, model),
  );
  return isLed && tells(tokens[end?.to ?? 0], 'adjusting/adjusts');
}

/** "Manual 12 min on the calf": so many words stand at most between a therapy and where it went. */
const FEW = 5;

/** One a line, or one a sentence: "adjusted:\nC2\nT4\nL5", "adj C2; T4; L5". */
const parts = /^[;.\n\u2022*]$/;

const areJoined = (tokens: Draft['tokens'], one: Sighting, other: Sighting): boolean =>
  tokens.slice(one.to, other.from).every(isBetween);

/** Between the regions of one enumeration: "C/T/SI", "cervical, thoracic and SI". */
const isBetween = (word: Draft['tokens'][number]): boolean => tells(word, 'adjusting/between-regions');

/**
 * Whether a region is the next of a list that stands one a line or one a sentence right behind the adjustment; what is found, planned
 * or left out stands behind words of its own.
 */
function isNextLine(
  { tokens, mentions }: Draft,
  list: readonly Sighting[],
  region: Sighting,
  model: Model,
): boolean {
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last) return false;
  const gap = tokens.slice(last.to, region.from);
  const isGap = gap.every((word) => isBetween(word) || parts.test(word.text));
  const next = tokens[region.to];
  if (!isGap || !(next === undefined || tells(next, 'adjusting/behind-region'))) return false;
  // "Neck,\nmid back": a comma goes on, wherever the line ends.
  if (gap.every((word) => isBetween(word) || word.text === '\n') && gap.some(({ text }) => text === ','))
    return true;
  const isLed = mentions.some(
    (one) =>
      isAdjustment(one, model) &&
      one.to <= first.from &&
      tokens
        .slice(one.to, first.from)
        .every((word) => tells(word, 'adjusting/before-regions') || isBetween(word)),
  );
  const behind = tokens.slice(region.to, region.to + 2).find(({ text }) => !parts.test(text));
  return isLed && !tells(behind, 'adjusting/takes-back');
}

const text = (tokens: Draft['tokens'], { from, to }: Sighting): string =>
  tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
