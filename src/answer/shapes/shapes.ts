import type { RuleSet } from '../../core/rule-set.ts';
import type { Decision } from '../../core/visit.ts';
import type { IntentId, Request } from '../../language/request.ts';
import type { Answer, AskerContext } from '../answer.ts';
import { shapeCompare } from './shape-compare.ts';
import { shapeDenial } from './shape-denial.ts';
import { shapeDocument } from './shape-document.ts';
import { shapeExplain } from './shape-explain.ts';
import { shapeFindModifier } from './shape-find-modifier.ts';
import { shapeHelp } from './shape-help.ts';
import { shapeOutOfScope } from './shape-out-of-scope.ts';
import { shapePair } from './shape-pair.ts';
import { shapePayerRules } from './shape-payer-rules.ts';
import { shapeSmallTalk } from './shape-small-talk.ts';
import { shapeVisit } from './shape-visit.ts';

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
