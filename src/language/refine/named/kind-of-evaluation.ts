import { type Draft, draftWith, type Mention } from '../../draft.ts';
import type { Model } from '../../model.ts';

/**
 * "Vestibular eval", "neuro eval, moderate": the word right before an evaluation says what was evaluated, and nothing of it was
 * given. In "gait 15, eval" and "97112 eval" it is a service.
 */
export function kindOfEvaluation(draft: Draft, { ruleSet }: Model): Draft {
  const isEvaluation = ({ codes }: Mention) =>
    codes.length > 0 &&
    codes.every((code) => /^(evaluation|office-visit|test)$/.test(ruleSet.codes[code]?.family ?? '')) &&
    codes.some((code) => ruleSet.codes[code]?.family === 'evaluation');
  const isKind = (mention: Mention) =>
    mention.by !== 'code' &&
    mention.minutes.length === 0 &&
    // "PT eval 97161" is one evaluation by two names.
    !isEvaluation(mention) &&
    // "Therex manual eval" lists what was given.
    !draft.mentions.some((one) => one.to === mention.from) &&
    draft.mentions.some((one) => one.from === mention.to && isEvaluation(one));
  const mentions = draft.mentions.filter((mention) => !isKind(mention));
  return mentions.length < draft.mentions.length ? draftWith(draft, { mentions }) : draft;
}
