import { type Draft, draftWith, mentionWith } from '../../../draft.ts';
import type { Model } from '../../../model.ts';

/** Words between the first part and who came then. */
const later = /^(then|after|afterwards|when|until|till|before|and|but|once)$/;

/**
 * Splits the time of one service where somebody joined after its first part: "ther ex 25 min. First 10 one on one, then a second
 * patient came in" is 10 minutes with one patient and 15 shared.
 */
export function joinedLater(draft: Draft, { groupCode }: Model): Draft {
  const { tokens, mentions, durations } = draft;
  const [service, group, third] = mentions;
  const [whole, first, another] = durations;
  if (!service || !group || third || !whole || !first || another) return draft;
  const isFirst = tokens[first.from - 1]?.text === 'first' && first.minutes < whole.minutes;
  const isInOrder = service.from < first.from && whole.to <= first.from && first.to <= group.from;
  const isGroup = group.by === 'group' && group.codes.join() === groupCode && service.codes[0] !== groupCode;
  if (!isFirst || !isInOrder || !isGroup) return draft;
  if (!tokens.slice(first.to, group.from).some(({ text }) => later.test(text))) return draft;
  return draftWith(draft, {
    mentions: [mentionWith(service, { contact: 'one-on-one' }), group],
    durations: [
      { ...whole, of: 'service', minutes: first.minutes, owner: service.from },
      { ...first, of: 'service', minutes: whole.minutes - first.minutes, owner: group.from },
    ],
  });
}
