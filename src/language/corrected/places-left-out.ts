import { type Draft, seen } from '../draft.ts';
import { isAdjustment } from '../is-adjustment.ts';
import type { Model } from '../model.ts';
import type { Span } from '../spans.ts';
import type { Edit, Thing } from './thing.ts';

const small = /^(the|a|any|his|her|their|on|in|to|up|getting|at|all)$/;
/** Behind the place nothing else is told of it, as "neck pain" would. */
const closes =
  /^([-,.;:)(\n!?]|he|she|they|we|i|it|that|so|but|and|today|this|because|cuz|bc|due|since|was|which|code|or|as|per|after|all|)$/;

/**
 * Leaves out places of the body that the message says were not treated: "scratch the T he only checked it", "and not the QL". Where
 * the words can only take back, the place goes from what was told before as well. Null where none is left out, or no other stays.
 */
export function placesLeftOut(draft: Draft, things: readonly Thing[], model: Model): Edit[] | null {
  const places = things.filter(({ kind }) => kind === 'place');
  if (places.length < 2) return null;
  for (const place of places) {
    const words = wordsBefore(draft, place);
    if (words === null || !closes.test(draft.tokens[place.to]?.text ?? '')) continue;
    const told = valuesIn(draft, place);
    const others = places.filter((one) => one !== place && one.to <= words.from);
    const again =
      words.isSure && isOnlyAdjusting(things, model) ? others.flatMap((one) => sameIn(draft, one, told)) : [];
    if (!others.some((one) => valuesIn(draft, one).some((value) => !told.includes(value)))) continue;
    const from = /^(and|,|-)$/.test(draft.tokens[words.from - 1]?.text ?? '') ? words.from - 1 : words.from;
    return [...again, { from, to: place.to, reads: null }];
  }
  return null;
}

/** The words right before a place by which it was left out. */
function wordsBefore(draft: Draft, { from }: Span): (Span & { isSure: boolean }) | null {
  const { tokens } = draft;
  let at = from;
  while (small.test(tokens[at - 1]?.text ?? '')) at -= 1;
  const sure = [
    ...seen(draft, 'corrections', 'leaves-out'),
    ...seen(draft, 'corrections', 'only-looked-at'),
  ].filter(({ to }) => at <= to && to <= from);
  if (sure[0]) return { from: sure[0].from, to: from, isSure: true };
  return tokens[at - 1]?.text === 'not' ? { from: at - 1, to: from, isSure: false } : null;
}

const valuesIn = (draft: Draft, { from, to }: Span): string[] =>
  [...seen(draft, 'region'), ...seen(draft, 'muscles')]
    .filter((one) => from <= one.from && one.to <= to)
    .map(({ value }) => value);

/** The same place, told before. */
const sameIn = (draft: Draft, { from, to }: Span, values: readonly string[]): Edit[] =>
  seen(draft, 'region')
    .filter((one) => from <= one.from && one.to <= to && values.includes(one.value))
    .map((one) => ({ from: one.from, to: one.to, reads: null }));

/** Beside another service the place may be of that one. */
const isOnlyAdjusting = (things: readonly Thing[], model: Model): boolean =>
  things.every(({ kind, codes }) => kind !== 'service' || isAdjustment({ codes: codes.split(',') }, model));
