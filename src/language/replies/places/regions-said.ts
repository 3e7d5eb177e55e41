import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { spinalRegionsSaid } from '../../request/spinal-regions-said.ts';
import type { Said } from '../answers/bare-answer.ts';
import type { Conversation } from '../reply.ts';

/** How many regions were adjusted, where that was asked: "3 regions", "c/t/l", or a number beside something else that is told. */
export function regionsSaid(draft: Draft, { asks }: Conversation, model: Model): Said[] {
  if (!asks.includes('cmt-regions') || asksWhatCounts(draft)) return [];
  const number = spinalRegionsSaid(draft, model) ?? numberBeside(draft);
  return number === null ? [] : [['cmt-regions', String(number)]];
}

/** "Does SI count" asks, and tells of no region. */
const asksWhatCounts = ({ tokens }: Draft): boolean =>
  /^(does|do|is|are|would|should|can|what|which)$/.test(tokens[0]?.text ?? '') &&
  !tokens.some(({ text }) => text === 'if');

/** "3 and one on one", "3 aetna": the number that nothing else of the reply has read. */
function numberBeside({
  tokens,
  sightings,
  durations,
  counts,
  mentions,
  modifiers,
  dateAt,
}: Draft): number | null {
  const told = sightings.filter(
    ({ slot }) => slot === 'people' || slot === 'payers' || slot === 'circumstances',
  );
  if (
    told.length === 0 ||
    durations.length + counts.length + mentions.length + modifiers.length > 0 ||
    dateAt !== null
  )
    return null;
  const numbers = tokens.flatMap(({ kind, text }, at) =>
    kind === 'number' && !told.some(({ from, to }) => from <= at && at < to) ? [Number(text)] : [],
  );
  const most = Math.max(...numbers);
  return numbers.length > 0 && numbers.length <= 2 && numbers.every((one) => one >= 1) && most <= 5
    ? most
    : null;
}
