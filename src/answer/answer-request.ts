import { evaluate } from '../core/evaluate.ts';
import type { Finding } from '../core/visit.ts';
import type { Request } from '../language/request.ts';
import type { Answer, AskerContext } from './answer.ts';
import { contextOfModifiers } from './context-of-modifiers.ts';
import type { Answered, House } from './house.ts';
import { modifiersLeftOff } from './modifiers-left-off.ts';
import { planUnknown } from './plan-unknown.ts';
import { readingFindings } from './reading-findings.ts';
import type { Shape } from './shapes/shape.ts';
import { shapeTopic } from './shapes/shape-topic.ts';
import { shapeUnsure } from './shapes/shape-unsure.ts';
import { shapes } from './shapes/shapes.ts';
import { sourcesOf } from './sources-of.ts';
import { stateUnknown } from './state-unknown.ts';
import { visitOf } from './visit-of.ts';
import { withOtherPayers } from './with-other-payers.ts';
import { answerText } from './words/answer-text.ts';
import { toWhoPays } from './words/payers/to-who-pays.ts';

/**
 * The answer to a request, whether it was read from a question or changed by a button. The intent chooses the shape;
 * the rules core decides everything that is a matter of coding.
 *
 * @param question as it was read, for programs; empty where nobody typed one
 */
export function answerRequest(request: Request, asker: AskerContext, house: House, question = ''): Answered {
  const context = contextOfModifiers(request, asker, house.ruleSet);
  const decision = evaluate(visitOf(request, context), house.ruleSet);
  const shape = shapeOf(request);
  const { status, decision: whole } = shape({ request, context, decision, ruleSet: house.ruleSet });
  const read = status === 'out-of-scope' ? [] : readingFindings(request, house.ruleSet);
  const plan =
    status === 'out-of-scope'
      ? []
      : [...planUnknown(request, house.ruleSet), ...stateUnknown(request, house.ruleSet)];
  const ofPayers = withOtherPayers(request, context, whole, shape, house);
  const findings = toWhoPays([...plan, ...read, ...ofPayers], whole.payer.id, house.ruleSet);
  const answer: Answer = {
    question,
    intent: request.intent,
    status,
    dateOfService: whole.dateOfService,
    payer: whole.payer,
    codes: whole.codes,
    lines: whole.lines,
    unitCounts: whole.unitCounts,
    pairs: whole.pairs,
    verdict: whole.verdict,
    asks: whole.asks,
    findings,
    checklist: whole.checklist,
    sources: [],
    text: '',
  };
  const told = { request, context, ruleSet: house.ruleSet, answer };
  answer.findings = withLeftOff(modifiersLeftOff(told), findings);
  // Of the one answer, so that what its words share is worked out once.
  answer.sources = sourcesOf(told);
  answer.text = answerText(told);
  return { request, answer };
}

/** What a line lacks comes first: that no modifier is added because of a denial holds of those that attest something. */
function withLeftOff(left: Finding[], findings: Finding[]): Finding[] {
  if (left.length === 0) return findings;
  return [...left, ...findings.filter(({ id }) => !id.startsWith('denial.not-by-modifier'))];
}

function shapeOf({ sure, topic, intent }: Request): Shape {
  if (!sure) return shapeUnsure;
  return topic === undefined ? shapes[intent] : shapeTopic;
}
