import type { Token } from '../../../words/tokens.ts';
import { tells } from '../../../words/word-lists.ts';

/** So far behind an assistant the words stand that say what they came for. */
const NEAR = 10;
const asks = /^(me|us|therapist)$/;

/** "Me", "the PT"; small letters are the patient as often. */
function isTherapistAt(tokens: readonly Token[], at: number): boolean {
  const who = tokens[at]?.text === 'the' ? tokens[at + 1] : tokens[at];
  return asks.test(who?.text ?? '') || /^(PT|OT|DPT|OTR)$/.test(who?.raw ?? '');
}

const ends = /^[,.;:?!)\n]$/;
/** Who only comes, steps in or is there does not say to have treated: "came in for 10 of it to help me". */
const comes = /^(came|comes|coming|stepped|steps|jumped|popped|hopped|walked|was|is|stayed)$/;
const another = /^(second|2nd|extra|another|third)$/;

/** "To help him", "to assist the PT": he was with the patient before; "to help him walk" is the goal of the patient. */
const isHelpedAt = (tokens: readonly Token[], at: number): boolean =>
  isTherapistAt(tokens, at) ||
  (/^(him|her)$/.test(tokens[at]?.text ?? '') &&
    (tokens[at + 1] === undefined || ends.test(tokens[at + 1]?.text ?? '')));

/** "Joined in", "joined me", "joined for the last ten"; "joined our clinic", "joined at 10:15 and took over" tell of nobody else. */
function joinsIn(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1]?.text ?? '';
  const takesOver = tokens.some(
    ({ text }, at) => /^(took|takes|taking)$/.test(text) && tokens[at + 1]?.text === 'over',
  );
  const isWith =
    next === '' ||
    ends.test(next) ||
    /^(in|for|to|him|her|them|halfway|midway|partway|late)$/.test(next) ||
    isTherapistAt(tokens, verb + 1);
  return isWith && !takesOver;
}

/**
 * Whether an assistant is told of as one who treats beside the therapist: "PTA joined in", "assisted the PT", "came in for 10 of it to
 * help me", "was a second pair of hands". Time together is the therapist's, and such an assistant gave none alone.
 *
 * @param to the token behind the word for the assistant
 * @see rules/modifiers/CQ.yml
 */
export function joinsTherapist(tokens: readonly Token[], to: number): boolean {
  const verb = /^(then|also|only|just)$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
  const isOfGroup = tokens.slice(verb + 1, verb + 4).some(({ text }) => /^(group|class)$/.test(text));
  if (tells(tokens[verb], 'at-work/joins')) return !isOfGroup && joinsIn(tokens, verb);
  if (tells(tokens[verb], 'at-work/helps') && isTherapistAt(tokens, verb + 1)) return true;
  // "PTA did te 30 to help me out": who gave it, whatever for.
  const isComing = comes.test(tokens[verb]?.text ?? '');
  const words = tokens.slice(verb, verb + NEAR);
  const end = words.findIndex(({ text }) => /^[.;?!\n]$/.test(text));
  return words
    .slice(0, end < 0 ? NEAR : end)
    .some(
      ({ text }, at) =>
        (isComing &&
          text === 'to' &&
          /^(help|assist)$/.test(words[at + 1]?.text ?? '') &&
          isHelpedAt(words, at + 2)) ||
        (text === 'hands' &&
          words[at - 1]?.text === 'of' &&
          /^(pair|set)$/.test(words[at - 2]?.text ?? '') &&
          another.test(words[at - 3]?.text ?? '')),
    );
}
