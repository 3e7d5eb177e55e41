import type { TopicRule } from '../../../core/rule-set/topic-rule.ts';
import { type Draft, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { covers } from '../../parts/covers.ts';
import type { Span } from '../asked/question-part.ts';

/** So many words stand between "for" and what a code is asked of: "cpt for the lumbar x-ray". */
const FEW = 4;

/** "X-ray for subluxation", "P.A.R.T. when there is an x-ray": what is next door is part of the name, or a word, of the subject. */
export function isInTopic(draft: Draft, topic: TopicRule | null): boolean {
  const named = seen(draft, 'next-door');
  if (draft.strangers.length > 0 || named.length === 0) return false;
  const attests = seen(draft, 'attests');
  const topics = seen(draft, 'topic').filter((one) => !attests.some(covers(one)));
  const words = seen(draft, 'topic-word').filter(({ value }) => isWordOf(topic, value));
  return named.every((one) => topics.some(covers(one)) || words.some(isSamePlace(one)));
}

const isWordOf = (topic: TopicRule | null, word: string): boolean =>
  topic?.together?.some((groups) => groups.some((group) => group.includes(word))) === true;

const isSamePlace =
  ({ from, to }: Span) =>
  (other: Span): boolean =>
    other.from === from && other.to === to;

/** "Two views of the neck, then adjusted. What's the x-ray code?" */
export function isNextDoorAsked(draft: Draft, isAsked: (span: Span) => boolean): boolean {
  const isStory = (one: Span): boolean => !isAsked(one);
  const named = seen(draft, 'next-door');
  return (
    draft.mentions.length > 0 &&
    ((named.some(isAsked) && draft.mentions.every(isStory)) ||
      (named.some(isCodeOf(draft)) && draft.mentions.every(isOnlyWhen(draft))))
  );
}

/** "Cpt for lumbar x-ray": the code is asked of these words. */
function isCodeOf({ tokens }: Draft): (span: Span) => boolean {
  return ({ from }) => {
    const at = tokens.findLastIndex(({ text }, place) => place < from && /^(for|of)$/.test(text));
    return at > 0 && from - at <= FEW && /^(cpt|code)$/.test(tokens[at - 1]?.text ?? '');
  };
}

/** "… we took before adjusting": when it was, and nothing that is asked about. */
function isOnlyWhen({ tokens }: Draft): (mention: Draft['mentions'][number]) => boolean {
  return ({ from, by, minutes }) =>
    by !== 'code' && minutes.length === 0 && /^(before|after|while|when)$/.test(tokens[from - 1]?.text ?? '');
}

/** What is next door and sold or lent: its use may be taught here, as no other service is. */
export function isProduct({ nextDoor }: Draft, { ruleSet }: Model): boolean {
  return nextDoor !== null && (ruleSet.outOfScope[nextDoor]?.codes ?? []).some((code) => /^[A-Z]/.test(code));
}
