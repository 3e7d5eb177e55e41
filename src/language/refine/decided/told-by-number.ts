import { type Count, type Draft, type Mention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { covers } from '../../parts/covers.ts';

/** "1–2 muscles", "3 or more muscles", "5–6 body regions" against the numbers of the message. */
export function toldByNumber(draft: Draft, mention: Mention, model: Model): string[] {
  const choices = choicesOf(mention, model);
  const told = [
    ...numbersTold(draft, mention, model),
    ...mention.minutes.map((number) => ({ noun: 'min', number })),
  ];
  const fits = (label: string) => {
    const range = /(\d{1,2})(?:[–-](\d{1,2})|(?: [a-z]+)? or more)/.exec(label);
    return told.some(({ noun, number }) => {
      if (!range || !label.includes(noun)) return false;
      return number >= Number(range[1]) && (range[2] === undefined || number <= Number(range[2]));
    });
  };
  return mention.codes.filter((code) => choices.some((choice) => choice.code === code && fits(choice.label)));
}

/** How many of what its choices count were treated, so that a reply may add to them; null where no number was said or named. */
export function howManyTold(draft: Draft, mention: Mention, model: Model): number | null {
  const choices = choicesOf(mention, model);
  const told = numbersTold(draft, mention, model).find(({ noun }) =>
    choices.some(({ label }) => label.includes(noun)),
  );
  return told?.number ?? null;
}

const choicesOf = ({ phrase }: Mention, { ruleSet }: Model) =>
  phrase === null ? [] : (ruleSet.ambiguous[phrase]?.choices ?? []);

function numbersTold(draft: Draft, mention: Mention, { ruleSet }: Model): Pick<Count, 'noun' | 'number'>[] {
  // "Piriformis, 10 min" tells how many were needled, but no needle from a hand.
  const isByHand = mention.codes.some((code) => ruleSet.codes[code]?.family === 'manual');
  return [...draft.counts, ...(isByHand ? [] : countedByName(draft, mention))];
}

/** Muscles and regions that were named one by one, where no number of them was said. */
function countedByName(draft: Draft, mention: Mention): Pick<Count, 'noun' | 'number'>[] {
  const { regions } = mention;
  // "Needled the traps, then MFR to the pecs": a muscle behind another service is that one's.
  const isOthers = ({ from }: Span) =>
    draft.mentions.some((other) => mention.to <= other.from && other.to <= from);
  const named = seen(draft, 'muscles').filter((one) => !isOthers(one));
  // "Glute med" holds "glute": one muscle.
  const muscles = new Set(named.filter((one) => !named.some(covers(one))).map(({ value }) => value)).size;
  const said = (noun: string) => draft.counts.some((count) => count.noun === noun);
  return [
    ...(muscles > 0 && !said('muscles') ? [{ noun: 'muscles', number: muscles }] : []),
    ...(regions.length > 0 && !said('regions') ? [{ noun: 'body regions', number: regions.length }] : []),
  ];
}

interface Span {
  from: number;
  to: number;
}
