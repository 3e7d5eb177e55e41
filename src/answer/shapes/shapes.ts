import type { RuleSet } from '../../core/rule-set.ts';
import type { Decision } from '../../core/visit.ts';
import type { IntentId, Request } from '../../language/request.ts';
import type { Answer, AskerContext } from '../answer.ts';
import { shapePair } from './check-pair.ts';
import { shapeVisit } from './code-visit.ts';
import { shapeCompare } from './compare-codes.ts';
import { shapeDenial } from './denial.ts';
import { shapeDocument } from './document.ts';
import { shapeExplain } from './explain-code.ts';
import { shapeFindModifier } from './find-modifier.ts';
import { shapeHelp } from './help.ts';
import { shapeOutOfScope } from './out-of-scope.ts';
import { shapePayerRules } from './payer-rules.ts';
import { shapeSmallTalk } from './small-talk.ts';

/** What a shape works with: what was understood, who asks, and what the rules core says of it. */
export interface Asked {
  request: Request;
  context: AskerContext;
  decision: Decision;
  ruleSet: RuleSet;
}

export interface Shaped {
  status: Answer['status'];
  decision: Decision;
}

export type Shape = (asked: Asked) => Shaped;

/** How each intent is answered. */
export const shapes: Record<IntentId, Shape> = {
  'code-visit': shapeVisit,
  'count-units': shapeVisit,
  'check-pair': shapePair,
  'find-modifier': shapeFindModifier,
  document: shapeDocument,
  'compare-codes': shapeCompare,
  'explain-code': shapeExplain,
  'payer-rules': shapePayerRules,
  denial: shapeDenial,
  help: shapeHelp,
  'small-talk': shapeSmallTalk,
  'out-of-scope': shapeOutOfScope,
};
