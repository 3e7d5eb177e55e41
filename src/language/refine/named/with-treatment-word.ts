import { type Draft, draftWith, type Mention, mentionWith } from '../../draft.ts';
import type { Token } from '../../words/tokens.ts';
import { tells } from '../../words/word-lists.ts';

/**
 * "Massage tx 10", "TE session 12": a word right behind a service that only says it was given belongs to it; "tx" is no traction there.
 */
export function withTreatmentWord(draft: Draft): Draft {
  const { tokens, mentions } = draft;
  const isOfService = (one: Mention): boolean => says(tokens[one.to]) && !isNamed(draft, one.to);
  if (!mentions.some(isOfService)) return draft;
  const ends = new Set(mentions.filter(isOfService).map(({ to }) => to));
  return draftWith(draft, {
    mentions: mentions
      .filter(({ from }) => !ends.has(from))
      .map((one) => (ends.has(one.to) ? mentionWith(one, { to: one.to + 1 }) : one)),
  });
}

const says = (token: Token | undefined): boolean => tells(token, 'coding-words/of-service');

/** "TE, work hardening": the word begins something longer. "TX" alone is a word of its own that is no name behind a service. */
const isNamed = ({ mentions }: Draft, at: number): boolean =>
  mentions.some(({ from, to }) => from === at && to - from > 1);
