import { gather } from '../../../core/gather.ts';
import { type Draft, type Duration, draftWith } from '../../draft.ts';

/** "The same again of", "the same time on", "same amount of". */
const isAmount = /^(again|amount|time|minutes)$/;

/** Reads "27 of therapeutic activities and the same again of joint mobs": the service behind has the time told last before. */
export function sameAgain(draft: Draft): Draft {
  const { tokens, mentions, durations } = draft;
  const found = gather(tokens, ({ text }, at): Duration[] => {
    if (
      text !== 'same' ||
      tokens.slice(Math.max(0, at - 3), at).some((before) => /^(at|in)$/.test(before.text)) ||
      !isAmount.test(tokens[at + 1]?.text ?? '')
    )
      return [];
    const link = tokens[at + 2]?.text ?? '';
    const service = mentions.find(({ from }) => from === at + 3 || from === at + 4);
    const before = durations.filter(({ to, of }) => to <= at && of === 'service').at(-1);
    if (!/^(of|for|on|with|in)$/.test(link) || !service || !before) return [];
    return [{ from: at, to: at + 2, minutes: before.minutes, of: 'service', owner: service.from }];
  });
  if (found.length === 0) return draft;
  return draftWith(draft, { durations: [...durations, ...found].sort((a, b) => a.from - b.from) });
}
