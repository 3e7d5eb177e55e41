import type { RuleSet } from '../../core/rule-set.ts';
import type { Decision } from '../../core/visit.ts';
import type { Request } from '../../language/request.ts';
import type { Answer, AskerContext } from '../answer.ts';

/** What a shape works with: what was understood, who asks, and what the rules core says of it. */
export interface Asked {
  request: Request;
  context: AskerContext;
  decision: Decision;
  ruleSet: RuleSet;
}

/** What comes of it: whether it answers, and the decision with what this intent leaves out of it, adds or asks. */
export interface Shaped {
  status: Answer['status'];
  decision: Decision;
}

/** How one intent is answered. */
export type Shape = (asked: Asked) => Shaped;
