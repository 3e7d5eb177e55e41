import { type Draft, draftWith, type Mention, mentionWith, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { sentencesOf } from '../../parts/sentences.ts';

/**
 * Makes one service of what was done where another code says that it was done: "in the pool with five of them, leg lifts and
 * marching, 40 min" is exercise in the water. A code that was typed stands for itself, and so do two services that each have
 * their time.
 */
export function takenIn(draft: Draft, { ruleSet }: Model): Draft {
  const takes = ({ codes, by }: Mention): readonly string[] =>
    by === 'code' || codes.length !== 1 ? [] : (ruleSet.codes[codes[0] ?? '']?.takesIn ?? []);
  const [around, second] = draft.mentions.filter((mention) => takes(mention).length > 0);
  if (!around || second) return draft;
  const kinds = takes(around);
  // "Then 15 of clamshells on the mat".
  const sentences = sentencesOf(draft.tokens);
  const land = seen(draft, 'presence', 'on-land').map(({ from }) => sentences[from]);
  const isWithin = ({ by, codes, minutes, from }: Mention) =>
    by !== 'code' &&
    !land.includes(sentences[from]) &&
    codes.length > 0 &&
    codes.every((code) => kinds.includes(code)) &&
    (minutes.length === 0 || around.minutes.length === 0);
  const within = draft.mentions.filter(isWithin);
  // With times of their own several exercises may be on land as well: "te 15, nmr 10, pool".
  const timed = within.filter(({ minutes }) => minutes.length > 0);
  if (within.length === 0 || timed.length > 1) return draft;
  const whole = mentionWith(around, {
    minutes: around.minutes.length > 0 ? around.minutes : (timed[0]?.minutes ?? []),
    contact: around.contact ?? within.find(({ contact }) => contact !== null)?.contact ?? null,
  });
  return draftWith(draft, {
    mentions: draft.mentions
      .filter((mention) => !within.includes(mention))
      .map((mention) => (mention === around ? whole : mention)),
  });
}
