import type { Answer, AskerContext } from '../../answer/answer.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import type { Request } from '../../language/request.ts';

/** What a message is made from. */
export interface Shown {
  answer: Answer;
  request: Request;
  context: AskerContext;
  ruleSet: RuleSet;
  /** Only the asker sees it, so that a button can share it with the channel. */
  onlyForAsker: boolean;
  /** What a button has just settled, in words; null for a first answer. */
  changed: string | null;
}
