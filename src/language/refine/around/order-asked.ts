import { gather } from '../../../core/gather.ts';
import { type Draft, draftWith } from '../../draft.ts';
import type { Model } from '../../model.ts';

/** The subject of rules/topics on the order of modifiers. */
const subject = 'modifier-order';

/** What may stand between modifiers of one line. */
const joins = /^[-,/]$|^(then|and)$/;
const either: ReadonlySet<string> = new Set(['or', 'vs', 'versus']);

/** "97112-XS,GP or GP,XS", "97140-GP-59 or 97140-59-GP": the same modifiers in two orders ask which is right. */
export function orderAsked(draft: Draft, model: Model): Draft {
  const { tokens } = draft;
  const at = tokens.findIndex(({ text }) => either.has(text));
  if (at < 0) return draft;
  const before = run(draft, at, -1, model).reverse();
  const behind = run(draft, at, 1, model);
  const sorted = (codes: readonly string[]) => codes.toSorted().join();
  const isOrder = before.length > 1 && sorted(before) === sorted(behind) && before.join() !== behind.join();
  return isOrder
    ? draftWith(draft, {
        sightings: [...draft.sightings, { slot: 'topic', value: subject, from: at, to: at + 1 }],
      })
    : draft;
}

/** The modifiers on one side of "or", from there outwards; codes of services stand between. */
function run({ tokens, mentions }: Draft, or: number, step: 1 | -1, { ruleSet }: Model): string[] {
  const side = step < 0 ? tokens.slice(Math.max(0, or - 10), or).toReversed() : tokens.slice(or + 1, or + 11);
  const isCode = (text: string) => Object.hasOwn(ruleSet.codes, text);
  const end = side.findIndex(
    ({ text }) => !joins.test(text) && !isCode(text) && !Object.hasOwn(ruleSet.modifiers, text.toUpperCase()),
  );
  const held = end < 0 ? side : side.slice(0, end);
  return mentions.length > 2
    ? []
    : gather(held, ({ text }) => (Object.hasOwn(ruleSet.modifiers, text.toUpperCase()) ? [text] : []));
}
