import { type Draft, draftWith } from '../../../draft.ts';

/** "3 pts in one hour, one after another, TE 20 each": no group, and what each of them got is the time of this one. */
export function ofOneEach(draft: Draft): Draft {
  const { tokens, durations } = draft;
  const mentions = draft.mentions.filter(({ open }) => open !== 'group');
  const [each, second] = durations.filter(({ to }) => tokens[to]?.text === 'each');
  const [only, other] = mentions;
  if (!each || second || !only || other) return draftWith(draft, { mentions });
  return draftWith(draft, { mentions, durations: [{ ...each, of: 'service', owner: only.from }] });
}
