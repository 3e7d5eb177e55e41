import { type Draft, draftWith, type Mention, mentionWith } from '../../draft.ts';
import type { Model } from '../../model.ts';

/**
 * "Warm-up bike 6", "bike warmup 6": two open words side by side, with nothing between, tell of one service, which is what both may be.
 * Its question is that of the word with fewer choices.
 */
export function wordsTogether(draft: Draft, model: Model): Draft {
  const mentions: Mention[] = [];
  for (const mention of draft.mentions) {
    const last = mentions.at(-1);
    const both = last ? areOne(draft, last, mention) : [];
    const third = last && both.length === 0 ? askedOfBoth(last, mention, model) : null;
    if (last && third)
      mentions[mentions.length - 1] = mentionWith(last, { to: mention.to, usual: null, ...third });
    else if (!last || both.length === 0) mentions.push(mention);
    else {
      const narrower = last.codes.length <= mention.codes.length ? last : mention;
      mentions[mentions.length - 1] = mentionWith(narrower, {
        from: last.from,
        to: mention.to,
        // "Used the activator to adjust a knee" leaves one code; a warm-up has one, and its question all the same.
        ...(both.length < narrower.codes.length
          ? { codes: both, open: both.length > 1 ? narrower.open : null }
          : {}),
      });
    }
  }
  return mentions.length === draft.mentions.length ? draft : draftWith(draft, { mentions });
}

const isActivity = ({ by, open }: Mention): boolean => by === 'activity' && open === null;

/** "Needled trigger points": what only both leave has a word, and a question, of its own. */
function askedOfBoth(
  one: Mention,
  other: Mention,
  { ruleSet }: Model,
): Pick<Mention, 'codes' | 'phrase'> | null {
  const isOpen = ({ by, open }: Mention) => by === 'phrase' && open === 'activity';
  if (one.to !== other.from || !isOpen(one) || !isOpen(other)) return null;
  const both = one.codes.filter((code) => other.codes.includes(code));
  const phrase = ruleSet.ambiguous.findIndex(
    ({ choices }) => choices.length === both.length && choices.every(({ code }) => both.includes(code)),
  );
  return both.length > 1 && phrase >= 0 ? { codes: both, phrase } : null;
}

/** "Used the activator to adjust a knee": what it was done with, and what was done. */
const isUsedTo = ({ tokens }: Draft, one: Mention, other: Mention): boolean =>
  one.by === 'phrase' && other.by === 'phrase' && tokens[one.to]?.text === 'to' && other.from === one.to + 1;

/** The codes that two words side by side may both be; none where either is settled or a level of adjustment. */
function areOne(draft: Draft, one: Mention, other: Mention): string[] {
  const isOpen = ({ by, open }: Mention) => by === 'phrase' && open === 'activity';
  const both = one.codes.filter((code) => other.codes.includes(code));
  // "Therapy putty grip strengthening": two words of one activity.
  if (one.to === other.from && isActivity(one) && isActivity(other)) return both;
  if (isUsedTo(draft, one, other)) return both;
  if (one.to !== other.from || !isOpen(one) || !isOpen(other)) return [];
  // A question whose choices would not all be left is no question of both.
  return both.length === Math.min(one.codes.length, other.codes.length) ? both : [];
}
