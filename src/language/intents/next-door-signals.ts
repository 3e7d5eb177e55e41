import type { TopicRule } from '../../core/rule-set/topic-rule.ts';
import { covers } from '../covers.ts';
import { type Draft, seen } from '../draft.ts';
import type { Model } from '../model.ts';
import type { Span } from './question-part.ts';
import type { Signals } from './signals.ts';

/**
 * What is next door (an x-ray, a supply, the code of another field), and in which way the message speaks of it.
 *
 * @param topic the subject of the rules that is asked about, or null
 */
export function nextDoorSignals(
  draft: Draft,
  model: Model,
  isAsked: (span: Span) => boolean,
  topic: TopicRule | null,
): Pick<Signals, 'nextDoor' | 'nextDoorAsked' | 'nextDoorCode' | 'toldApart'> {
  return {
    nextDoor: draft.nextDoor !== null && !isInTopic(draft, topic),
    nextDoorAsked: isNextDoorAsked(draft, isAsked),
    nextDoorCode: draft.strangers.length > draft.unknownCodes.length,
    toldApart: seen(draft, 'tell-apart').length > 0 && isProduct(draft, model),
  };
}

/** "X-ray for subluxation", "P.A.R.T. when there is an x-ray": what is next door is part of the name, or a word, of the subject. */
function isInTopic(draft: Draft, topic: TopicRule | null): boolean {
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
function isNextDoorAsked(draft: Draft, isAsked: (span: Span) => boolean): boolean {
  const isStory = (one: Span): boolean => !isAsked(one);
  return draft.mentions.length > 0 && seen(draft, 'next-door').some(isAsked) && draft.mentions.every(isStory);
}

/** What is next door and sold or lent: its use may be taught here, as no other service is. */
function isProduct({ nextDoor }: Draft, { ruleSet }: Model): boolean {
  return nextDoor !== null && (ruleSet.outOfScope[nextDoor]?.codes ?? []).some((code) => /^[A-Z]/.test(code));
}
