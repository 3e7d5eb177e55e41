import type { Sighting } from '../../book/find-phrases.ts';
import type { Draft } from '../../draft.ts';
import { isAdjustment } from '../../is-adjustment.ts';
import type { Model } from '../../model.ts';

/** What may stand between the regions of one enumeration: "C/T/SI", "cervical, thoracic and SI". */
const joined =
  /^(,|\/|and|&|\+|-|plus|then|the|or|region|regions|spine|area|areas|both|left|right|bilateral|bilat|l|r|lt|rt|joint|joints|upper|lower)$/;

/** Regions that stand together, in the order of the message: "neck and low back" is one list, "neck. Manual to the hip" two. */
export function regionLists(draft: Draft, regions: readonly Sighting[], model: Model): Sighting[][] {
  const { tokens } = draft;
  const lists: Sighting[][] = [];
  for (const region of regions) {
    const last = lists.at(-1)?.at(-1);
    // "Manual to the lumbar, and lumbar was adjusted": nobody lists a region twice; levels of one region are each their own.
    const isAgain = last && last.value === region.value && text(tokens, last) === text(tokens, region);
    const goesOn =
      last &&
      !isAgain &&
      !isOfTherapy(draft, last, region, model) &&
      tokens.slice(last.to, region.from).every(({ text }) => joined.test(text));
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

const text = (tokens: Draft['tokens'], { from, to }: Sighting): string =>
  tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
