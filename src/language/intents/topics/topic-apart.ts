import type { TopicRule } from '../../../core/rule-set/topic-rule.ts';
import type { Sighting } from '../../book/find-phrases.ts';
import { type Draft, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { covers } from '../../parts/covers.ts';
import { sentencesOf } from '../../parts/sentences.ts';
import { tells } from '../../words/word-lists.ts';
import type { Span } from '../asked/question-part.ts';
import { speaksOnly } from './speaks-only.ts';
import { topicTogether } from './topic-together.ts';

/** Desks whose words leave nothing to a subject that is only named by words standing apart. */
const otherDesks = ['people', 'desk', 'world', 'best-paid', 'elsewhere', 'orders'];
/** What a plan grants and what is paid: theirs too, unless the subject speaks of that. */
const ofPayment = ['money', 'benefits'];

/**
 * The subject that a question names by words standing apart, where it does not tell of several services, unless that is what the
 * subject speaks of, and no other desk is named: what is one of its own words is none ("unsigned plan, is the referral enough").
 *
 * @param business words of other desks
 * @param subjectsOf which of them are asked about
 */
export function topicApart(
  draft: Draft,
  isAsked: (span: Span) => boolean,
  business: readonly Sighting[],
  subjectsOf: (business: readonly Sighting[]) => ReadonlySet<string>,
  model: Model,
): TopicRule | null {
  const attests = seen(draft, 'attests');
  // "98941 maintenance, abn signed": what was attested of a service is no subject, unless it is asked how long it holds.
  const isAttested = (word: Span) =>
    draft.mentions.length > 0 && attests.some((one) => covers(word)(one) && !isAskedAbout(draft, one));
  const isSpeaker = speaksOnly(draft);
  const words = seen(draft, 'topic-word').filter((word) => !isAttested(word) && !isSpeaker(word));
  const named = topicTogether(words, isAsked, model);
  if (named === null || (draft.mentions.length > 1 && !named.ofSeveral)) return null;
  const own = new Set(named.together?.flat(2));
  const ownWords = words.filter(({ value }) => own.has(value));
  const subjects = subjectsOf(
    business.filter(
      ({ from, to }) =>
        !draft.tokens
          .slice(from, to)
          .every(({ text }, place) => text === 'of' || ownWords.some(holds(from + place))),
    ),
  );
  if (otherDesks.some((desk) => subjects.has(desk))) return null;
  if (ofPayment.some((desk) => subjects.has(desk)) && !named.ofPayment) return null;
  return subjects.has('diagnosis') && !named.ofDiagnosis ? null : named;
}

const holds =
  (at: number): ((span: Span) => boolean) =>
  ({ from, to }) =>
    from <= at && at < to;

/** "Does a signed waiver last forever", "abn signed in March, still good?": the sentence asks about it and attests nothing. */
function isAskedAbout({ tokens }: Draft, { from, to }: Span): boolean {
  const sentences = sentencesOf(tokens);
  const article = /^(a|an|the|one|her|his|their|that|this)$/.test(tokens[from - 1]?.text ?? '') ? 1 : 0;
  const opener = tokens[from - 1 - article]?.text ?? '';
  return (
    /^(does|do|is|are|can|will|should)$/.test(opener) ||
    tokens.some(
      (token, at) => at >= to && sentences[at] === sentences[from] && tells(token, 'coding-words/holds'),
    )
  );
}
