import type { Duration, Mention, Who } from '../../../draft.ts';
import type { Span } from '../../../parts/spans.ts';

/** Those under whose hands a therapist's time may be in part. */
export type Helper = Extract<Who, 'assistant' | 'aide' | 'student'>;

/**
 * The time of a service of which a helper gave a part: an assistant's part stays within it, since it is billed; an aide's or a student's
 * stands apart.
 *
 * @param minutes the helper's, fewer than those of the whole
 * @param words where the part is told, if not with the whole
 */
export function splitWithHelper(
  whole: Duration,
  service: Mention,
  who: Helper,
  minutes: number,
  words: Span = whole,
): Duration[] {
  const at = { from: whole.from, to: whole.to, of: 'service' as const, owner: service.from };
  return who === 'assistant'
    ? [{ ...at, minutes: whole.minutes, by: 'therapist', assistantPart: minutes }]
    : [
        { ...at, minutes: whole.minutes - minutes, by: 'therapist' },
        { ...at, from: words.from, to: words.to, minutes, by: who },
      ];
}
