import { type Draft, draftWith, type Mention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';

/** "Only one came with a walker", "the rest canceled next week": something else is told. */
const isAll = (tokens: Draft['tokens'], to: number): boolean => {
  const next = tokens[tokens[to]?.text === 'up' ? to + 1 : to];
  return (
    next === undefined ||
    next.kind !== 'word' ||
    /^(so|and|for|today|but|because|bc|this|then)$/.test(next.text)
  );
};

/**
 * "Balance group, but only she showed up": a group of one is none. What was named as a group is asked about, and who came was alone with
 * the provider.
 */
export function onlyOneCame(draft: Draft, { groupCode }: Model): Draft {
  const words = seen(draft, 'patients', 'only-one').filter(({ to }) => isAll(draft.tokens, to));
  if (words.length === 0) return draft;
  const isGroup = ({ by, codes }: Mention) => by !== 'code' && codes.every((code) => code === groupCode);
  const alone = words.map(({ from, to }) => ({ slot: 'people', value: 'one-on-one', from, to }));
  return draftWith(draft, {
    mentions: draft.mentions.filter((mention) => !isGroup(mention)),
    counts: draft.counts.filter(({ noun }) => noun !== 'patients'),
    sightings: [
      ...draft.sightings.filter(({ slot, value }) => slot !== 'people' || value !== 'group'),
      ...alone,
    ],
  });
}
