import { type Draft, seen } from '../../draft.ts';
import { hasQuestionWord } from '../../intents/asked/has-question-word.ts';
import type { Request } from '../../request.ts';
import type { Conversation } from '../reply.ts';
import { placeInVisit } from '../visit/in-the-visit.ts';

/** A longer message tells more than the name. */
const LONGEST = 6;

/**
 * "It was the Game Ready", "cold laser": a service of the visit by another of its names, and nothing else: the visit stands as it was.
 * A typed code is asked about, but for "yes, 97535".
 */
export function namesAgain(draft: Draft, { request }: Conversation): Request | null {
  const { mentions, durations, modifiers, denials, payer, tokens } = draft;
  const words = tokens.filter(({ kind }) => kind !== 'sign').length;
  const told = durations.length + modifiers.length + denials.length;
  if (mentions.length !== 1 || told > 0 || payer !== null || words > LONGEST) return null;
  // "97112 then?" after the balance asks whether that stands.
  const isYes =
    /^(yes|yep|yeah|yup|correct|right)$/.test(tokens[0]?.text ?? '') ||
    (words === 2 && /^(then|right|correct)$/.test(tokens[1]?.text ?? ''));
  if ((hasQuestionWord(tokens) && !isYes) || seen(draft, 'questions').length > 0) return null;
  // "It was warm up" may say less than the code; a bare "balance" beside gait is another service.
  const points = /^(it|its|that|thats)$/.test(tokens[0]?.text ?? '');
  const isThere = mentions.every(
    (mention) =>
      (mention.by !== 'code' || isYes) &&
      mention.by !== 'group' &&
      (points
        ? placeInVisit(mention, request) >= 0
        : request.services.some(({ codes }) => codes.join() === mention.codes.join())),
  );
  return isThere && request.services.some(({ minutes }) => minutes !== null) ? request : null;
}
