import type { TopicRule } from '../../../core/rule-set/topic-rule.ts';
import type { Sighting } from '../../book/find-phrases.ts';
import type { Draft } from '../../draft.ts';
import type { Model } from '../../model.ts';
import { otherBusiness } from '../../slots/other-business.ts';
import { asked, type IsAsked, within } from '../asked/asked-part.ts';
import { cuesAsked } from '../asked/cues-asked.ts';
import { hasQuestionWord } from '../asked/has-question-word.ts';
import type { Span } from '../asked/question-part.ts';
import { subjectsAsked } from '../other-business/subjects-asked.ts';
import { topicApart } from '../topics/topic-apart.ts';
import { topicOf } from '../topics/topic-of.ts';
import { topicsTold } from '../topics/topics-told.ts';

/** A message, and what several signals look at in it, each found when the first of them asks for it. */
export class LookedAt {
  readonly draft: Draft;
  readonly model: Model;
  /** The sentence that asks; null where none stands out. */
  readonly part: Span | null;
  readonly isAsked: IsAsked;
  #topics: ReturnType<typeof topicsTold> | undefined;
  #business: ReturnType<typeof otherBusiness> | undefined;
  #cues: ReturnType<typeof cuesAsked> | undefined;
  #asks: boolean | undefined;
  #subjects: ReturnType<typeof subjectsAsked> | undefined;
  #topic: TopicRule | null | undefined;

  constructor(draft: Draft, model: Model, part: Span | null) {
    this.draft = draft;
    this.model = model;
    this.part = part;
    this.isAsked = within(part);
  }

  /** Subjects of the rules that are told of. */
  get topics() {
    this.#topics ??= topicsTold(this.draft);
    return this.#topics;
  }

  /** Words of other desks. */
  get business() {
    this.#business ??= otherBusiness(this.draft);
    return this.#business;
  }

  /** Turns of phrase that ask. */
  get cues() {
    this.#cues ??= cuesAsked(this.draft, this.isAsked, this.topics, this.business);
    return this.#cues;
  }

  /** Whether a word or a mark asks. */
  get asks(): boolean {
    this.#asks ??= hasQuestionWord(this.draft.tokens);
    return this.#asks;
  }

  /** Subjects of other business that are asked about. */
  get subjects() {
    this.#subjects ??= subjectsAsked(this.draft, this.part, this.business);
    return this.#subjects;
  }

  /** The same, or where none is asked about those that are told of: "Used up the 12 visits on his referral. Can we keep billing". */
  get told(): ReadonlySet<string> {
    return this.subjects.size > 0 ? this.subjects : new Set(this.business.map(({ value }) => value));
  }

  /** The subject of the rules that is asked about. */
  get topic(): TopicRule | null {
    if (this.#topic === undefined) this.#topic = this.#topicAsked();
    return this.#topic;
  }

  #topicAsked(): TopicRule | null {
    const named = topicOf(asked(this.topics, this.isAsked), this.model);
    const subjectsOf = (business: readonly Sighting[]) =>
      business.length === this.business.length
        ? this.subjects
        : subjectsAsked(this.draft, this.part, business);
    const apart = topicApart(this.draft, this.isAsked, this.business, subjectsOf, this.model);
    return named && apart?.over?.includes(named.id) ? apart : (named ?? apart);
  }
}
