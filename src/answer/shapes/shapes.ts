import type { IntentId } from '../../language/request.ts';
import type { Shape } from './shape.ts';
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
