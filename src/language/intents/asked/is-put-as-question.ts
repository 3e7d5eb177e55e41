import { type Draft, seen } from '../../draft.ts';
import { isOfVisit } from './cues-asked.ts';

/** Whether a message without a question mark asks all the same. */
export const isPutAsQuestion = (draft: Draft): boolean => endsInConsent(draft) || isPhrasedAsQuestion(draft);

/** "97164 every 10 visits ok": asks without a mark. */
const endsInConsent = ({ tokens }: Draft): boolean =>
  /^(ok|okay|allowed|permitted)$/.test(tokens.at(-1)?.text ?? '');

/** A turn of phrase by which people ask, and that is none of the visit that is told. */
const isPhrasedAsQuestion = (draft: Draft): boolean =>
  seen(draft, 'questions').some(
    (cue) => cue.value !== 'regions' && cue.value !== 'said-apart' && !isOfVisit(draft, cue),
  );
