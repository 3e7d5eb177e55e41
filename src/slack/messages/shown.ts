import type { Answer, AskerContext } from '../../answer/answer.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import type { Request } from '../../language/request.ts';

/**
 * Where the message stands: in a channel's thread, in a direct message, or where only the asker sees it; there in a
 * direct message too, which has nobody to share with.
 */
export type Place = 'channel' | 'direct' | 'only-asker' | 'only-asker-direct';

/** What a message is made from. */
export interface Shown {
  answer: Answer;
  request: Request;
  context: AskerContext;
  ruleSet: RuleSet;
  place: Place;
  /** What a button has just settled, in words; null for a first answer. */
  changed: string | null;
  /** About patient data, for the asker alone: shown only where nobody else sees the message. */
  reminder?: string | null;
}
