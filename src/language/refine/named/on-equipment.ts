import { type Draft, draftWith, type Mention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';

const place = /^(in|on|at|inside|between|within)$/;

/**
 * "Weight shifts in parallel bars 8": what a service was done on is no second one, though the same words alone would name it. Water
 * is left: exercise in a pool is another service.
 */
export function onEquipment(draft: Draft, { ruleSet }: Model): Draft {
  const things = seen(draft, 'equipment', 'thing');
  if (things.length === 0) return draft;
  const isThing = ({ from, to, open, by }: Mention) =>
    open === null && by !== 'code' && things.some((thing) => thing.from === from && thing.to === to);
  const isExercise = ({ codes }: Mention) =>
    codes.every((code) => ruleSet.codes[code]?.family === 'exercise');
  const isOn = (mention: Mention) => {
    const before = draft.mentions.find(
      ({ to }) => mention.from - to > 0 && mention.from - to < 3 && place.test(draft.tokens[to]?.text ?? ''),
    );
    return before !== undefined && before.open === null && isExercise(before) && isExercise(mention);
  };
  return draftWith(draft, {
    mentions: draft.mentions.filter((mention) => !(isThing(mention) && isOn(mention))),
  });
}
