import { type Draft, seen } from '../draft.ts';
import { tells } from '../words/word-lists.ts';

const NEAR = 6;

/**
 * Whether the therapist of a student is told of as somewhere else: "while the PT was in another room", "PT not in the room", "I sat in
 * my office". Then nobody directed the student throughout.
 *
 * @see rules/payers/medicare_b_therapist.yml
 */
export function isTherapistAway(draft: Draft): boolean {
  if (seen(draft, 'clinicians', 'student').length === 0) return false;
  const { tokens } = draft;
  const text = (at: number) => tokens[at]?.text ?? '';
  return tokens.some((word, who) => {
    // Beside a student small letters are the therapist too, since the patient was with the student.
    if (!tells(word, 'at-work/supervises')) return false;
    for (let at = who + 1; at <= who + NEAR; at++) {
      if (/^(not|wasnt|isnt|werent)$/.test(text(at)))
        return tokens
          .slice(at + 1, at + 4)
          .some(({ text: where }) => /^(room|there|present|gym)$/.test(where));
      // "In another room", "next door", "with another patient".
      if (tells(tokens[at], 'at-work/other') && tells(tokens[at + 1], 'at-work/rooms')) return true;
      if (/^(with|w|treating)$/.test(text(at)) && /^(another|someone|somebody|other)$/.test(text(at + 1)))
        return true;
      // "Stepped out for 2 min": whether that was throughout is asked.
      if (text(at) === 'out') return !/^(loud|for)$/.test(text(at + 1));
      if (tells(tokens[at], 'at-work/away')) return true;
      if (!tells(tokens[at], 'at-work/before-place')) return false;
    }
    return false;
  });
}
