import { type Draft, seen } from '../../draft.ts';
import { covers } from '../../parts/covers.ts';
import { overlaps } from '../../parts/overlaps.ts';
import type { Span } from '../asked/question-part.ts';

/**
 * Whether a product is asked for as such: "hcpcs for a wheeled walker". A thing and a word for how it is come by, no word of its
 * use, and no service but what the name of the thing sounds like.
 */
export function isProductAsked(draft: Draft): boolean {
  const named = (value: string) => seen(draft, 'products', value);
  // "Strapped his ankle" is no strap.
  const things = named('thing').filter(
    ({ from, to }) => to - from > 1 || !/ed$/.test(draft.tokens[from]?.text ?? ''),
  );
  return (
    things.length > 0 &&
    named('come-by').some((word) => !isCodeOfService(draft, word, things)) &&
    // "Walking boot given": the walking is the boot's.
    named('use').every((use) => things.some(covers(use))) &&
    draft.durations.length === 0 &&
    draft.mentions.every(
      (mention) => mention.by !== 'code' && things.some((thing) => overlaps(thing, mention)),
    )
  );
}

/** "Code for hot pack": a code may be asked of what is given as well, where the thing is the name of a service and no part of another. */
function isCodeOfService({ tokens, mentions }: Draft, { from, to }: Span, things: readonly Span[]): boolean {
  const isCode = tokens.slice(from, to).some(({ text }) => text === 'code') && tokens[to - 1]?.text === 'for';
  const isService = (thing: Span) => mentions.some((one) => one.from <= thing.from && thing.to <= one.to);
  return isCode && things.every(isService);
}

/**
 * Whether a thing of the clinic is spoken of, and what becomes of it: "whoever borrowed the gait belt", "ultrasound machine throws
 * an error". No time is told, and no service but what the name of the thing sounds like.
 */
export function isEquipmentSpokenOf(draft: Draft): boolean {
  const things = seen(draft, 'equipment', 'thing');
  // "Restock paraffin, the bath is half empty", "is there a manual somewhere": no bathing, and nothing done by hand.
  const named = [...things, ...seen(draft, 'equipment', 'of-thing')];
  return (
    things.length > 0 &&
    seen(draft, 'equipment', 'fate').some((fate) => !things.some((thing) => overlaps(thing, fate))) &&
    draft.durations.length === 0 &&
    draft.mentions.every(
      (mention) => mention.by !== 'code' && named.some((thing) => overlaps(thing, mention)),
    )
  );
}
