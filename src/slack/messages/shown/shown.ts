import type { Answer, AskerContext } from '../../../answer/answer.ts';
import type { RuleSet } from '../../../core/rule-set.ts';
import type { Request } from '../../../language/request.ts';
import { type Course, firstAsked, type SaidBy, saidInAll } from '../../carried/course.ts';

/**
 * Where the message stands: in a channel's thread, where a reply needs a mention to reach me or is heard without one; in a
 * direct message; or where only the asker sees it, there in a direct message too, which has nobody to share with.
 */
export type Place = 'channel' | 'heard-channel' | 'direct' | 'only-asker' | 'only-asker-direct';

/** What a message is made from. */
export interface Shown {
  answer: Answer;
  request: Request;
  context: AskerContext;
  ruleSet: RuleSet;
  place: Place;
  /** What a button has just settled, in words; null for a first answer. */
  changed: string | null;
  /** How the answer came about, for its buttons, and who attested what; absent where it was just asked. */
  course?: Course;
  /** Just shared as it stands, so that there is nothing to share until it changes. */
  isShared?: boolean;
  /** Keys of what is ticked on the checklist. */
  ticks?: readonly string[];
  /** About patient data, for the asker alone: shown only where nobody else sees the message. */
  reminder?: string | null;
}

/** How the answer came about. */
export const courseOf = ({ course, request }: Shown): Course => course ?? firstAsked(request);

/** Who answered each attestation. */
export const saidByOf = (shown: Shown): SaidBy => saidInAll(courseOf(shown));
