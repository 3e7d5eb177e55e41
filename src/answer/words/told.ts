import type { RuleSet } from '../../core/rule-set.ts';
import type { Request } from '../../language/request.ts';
import type { Answer, AskerContext } from '../answer.ts';

/** What words are made from: the answer, what was understood, who asks, and the rules that it rests on. */
export interface Told {
  answer: Answer;
  request: Request;
  context: AskerContext;
  ruleSet: RuleSet;
}
