import type { TopicRule } from '../../../core/rule-set/topic-rule.ts';
import { type Draft, seen } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { covers } from '../../parts/covers.ts';
import type { Span } from '../asked/question-part.ts';
import { topicTogether } from './topic-together.ts';

/** Desks whose words leave nothing to a subject that is only named by words standing apart. */
const otherDesks = ['people', 'desk', 'world', 'best-paid', 'elsewhere', 'orders'];
/** What a plan grants and what is paid: theirs too, unless the subject speaks of that. */
const ofPayment = ['money', 'benefits'];

/**
 * The subject that a question names by words standing apart, where it does not tell of several services, unless that is what the
 * subject speaks of, and no other desk is named.
 *
 * @param subjects of other business that are asked about
 */
export function topicApart(
  draft: Draft,
  isAsked: (span: Span) => boolean,
  subjects: ReadonlySet<string>,
  model: Model,
): TopicRule | null {
  if (otherDesks.some((desk) => subjects.has(desk))) return null;
  const attests = seen(draft, 'attests');
  // "98941 maintenance, abn signed": what was attested of a service is no subject.
  const isAttested = (word: Span) => draft.mentions.length > 0 && attests.some(covers(word));
  const words = seen(draft, 'topic-word').filter((word) => !isAttested(word));
  const named = topicTogether(words, isAsked, model);
  if (ofPayment.some((desk) => subjects.has(desk)) && !named?.ofPayment) return null;
  if (subjects.has('diagnosis') && !named?.ofDiagnosis) return null;
  return draft.mentions.length < 2 || named?.ofSeveral ? named : null;
}
