import { type Draft, draftWith, newMention, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { otherBusiness } from '../../slots/other-business.ts';
import { isWorkNoun } from './is-work-noun.ts';
import { unreadWords } from './unread-words.ts';

/** Words that leave another word a description: what they stand for is no question, and no story of the day. */
const hints = new Set([
  'keywords',
  'region',
  'muscles',
  'tell-apart',
  'topic-word',
  'needles',
  'presence',
  'sounds-like-service',
]);
/** Words for these say that something else is told or asked. */
const elsewhere = ['questions', 'no-service', 'payers'];
/** So many words that nothing knows describe something; one may be a name. */
const FEWEST = 2;

/**
 * Minutes beside words that neither name a service nor come near one: "wibbling the frobs 15 min". It is asked what was done in
 * them, since their units alone would pass for an answer.
 */
export function workUntold(draft: Draft, { descriptions }: Model): Draft {
  const { mentions, durations, tokens, nextDoor, denied } = draft;
  const isTold = durations.some(({ of, by }) => of === 'service' && !by);
  if (mentions.length > 0 || denied.length > 0 || !isTold || nextDoor !== null) return draft;
  if (otherBusiness(draft).length > 0 || elsewhere.some((slot) => seen(draft, slot).length > 0)) return draft;
  const words = unreadWords(draft, hints);
  const known = words.filter((at) => descriptions.byStem.has(tokens[at]?.stem ?? ''));
  const [first] = words;
  const isCalledWork = isWorkNoun(tokens[(first ?? 0) + 1]?.text);
  if (first === undefined || (words.length < FEWEST && known.length === 0 && !isCalledWork)) return draft;
  const end = Math.min(
    tokens.length,
    ...durations.filter(({ from }) => from > first).map(({ from }) => from),
  );
  return draftWith(draft, {
    mentions: [
      newMention(first, Math.max(first + 1, Math.min(end, (words.at(-1) ?? first) + 1)), 'activity', [], {
        open: 'activity',
      }),
    ],
  });
}
