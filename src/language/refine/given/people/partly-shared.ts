import type { Sighting } from '../../../book/find-phrases.ts';
import { type Draft, draftWith, type Mention, mentionWith, newMention, seen } from '../../../draft.ts';
import type { Model } from '../../../model.ts';
import { tells } from '../../../words/word-lists.ts';

/** So many words stand between them and what they say. */
const FEW = 5;

/**
 * Leaves open whose a time is that was partly shared: "two guys 3 to 3:30, some of it one on one, some together". Only minutes
 * with one patient count on a timed code, and nobody said which they are; "half" of it is known.
 */
export function partlyShared(draft: Draft, model: Model): Draft {
  const [time, second] = draft.durations;
  if (!time || second || time.of !== 'service') return draft;
  const together = partOf(draft, seen(draft, 'people', 'group'));
  const alone = partOf(draft, [
    ...seen(draft, 'people', 'one-on-one'),
    ...seen(draft, 'people', 'in-contrast'),
  ]);
  if (!together || !alone) return draft;
  return draftWith(draft, {
    mentions: withBoth(draft.mentions, together, alone, model),
    durations: [{ from: time.from, to: time.to, minutes: time.minutes, of: 'all' }],
  });
}

const partOf = ({ tokens, durations }: Draft, cues: readonly Sighting[]): Sighting | undefined =>
  cues.find(({ from }) =>
    tokens.some(
      (word, at) =>
        at >= from - FEW &&
        at < from &&
        tells(word, 'time-words/partly') &&
        // "Half an hour" is the time.
        !durations.some((time) => time.from <= at && at < time.to),
    ),
  );

/** The shared part and the part with one patient, each a service: of one that was named, or of what is to be asked. */
function withBoth(
  mentions: readonly Mention[],
  together: Sighting,
  alone: Sighting,
  { groupCode, ruleSet }: Model,
): Mention[] {
  const isTimed = ({ codes }: Mention) =>
    codes.every((code) => ruleSet.codes[code]?.clock === 'fifteen_pooled');
  const isShared = ({ contact, codes }: Mention) => contact === 'group' || codes[0] === groupCode;
  const isAlone = (mention: Mention) => mention.contact === 'one-on-one' && isTimed(mention);
  const both = [...mentions];
  const shared = mentions.find(isShared);
  if (!mentions.some(isAlone)) {
    // "Two guys, strengthening": what was done stands beside the word for who was there.
    const named = mentions.find((mention) => isTimed(mention) && mention.codes[0] !== groupCode);
    const part =
      named !== undefined
        ? mentionWith(named, { from: alone.from, to: alone.to, contact: 'one-on-one' })
        : newMention(alone.from, alone.to, 'activity', [], { open: 'activity', contact: 'one-on-one' });
    both.push(part);
  }
  if (!shared) both.push(newMention(together.from, together.to, 'group', [groupCode]));
  return both.sort((a, b) => a.from - b.from);
}
