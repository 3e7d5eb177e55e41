import { evaluate } from '../core/evaluate.ts';
import type { Decision } from '../core/visit.ts';
import type { Request } from '../language/request.ts';
import type { Answer, AskerContext } from './answer.ts';
import type { Answered, House } from './house.ts';
import { readingFindings } from './reading-findings.ts';
import { shapeUnsure } from './shapes/shape-unsure.ts';
import { type Shape, shapes } from './shapes/shapes.ts';
import { visitOf } from './visit-of.ts';
import { answerText } from './words/answer-text.ts';

/**
 * The answer to a request, whether it was read from a question or changed by a button. The intent chooses the shape;
 * the rules core decides everything that is a matter of coding.
 */
export function answerRequest(request: Request, context: AskerContext, house: House): Answered {
  const decision = evaluate(visitOf(request, context), house.ruleSet);
  const shape: Shape = request.sure ? shapes[request.intent] : shapeUnsure;
  const shaped = shape({ request, context, decision, ruleSet: house.ruleSet });
  const whole: Decision = {
    ...shaped.decision,
    findings:
      shaped.status === 'out-of-scope'
        ? shaped.decision.findings
        : [...readingFindings(request, house.ruleSet), ...shaped.decision.findings],
  };
  const answer: Answer = {
    question: '',
    intent: request.intent,
    status: shaped.status,
    dateOfService: whole.dateOfService,
    payer: whole.payer,
    codes: whole.codes,
    lines: whole.lines,
    unitCounts: whole.unitCounts,
    pairs: whole.pairs,
    verdict: whole.verdict,
    asks: whole.asks,
    findings: whole.findings,
    checklist: whole.checklist,
    sources: sourcesOf(whole, house),
    text: '',
  };
  return {
    request,
    answer: { ...answer, text: answerText({ answer, request, context, ruleSet: house.ruleSet }) },
  };
}

/** What the findings and the checklist rest on, in the order of first use. */
function sourcesOf(decision: Decision, house: House): Answer['sources'] {
  const ids = new Set([
    ...decision.findings.map((f) => f.source),
    ...decision.checklist.map((item) => item.source),
  ]);
  return [...ids].flatMap((id) => {
    const source = house.ruleSet.sources[id];
    // What is recalled is no citation: its findings say "check with the payer" instead.
    return source && source.trust !== 'recalled'
      ? [{ id, title: source.title, locator: source.where, edition: source.year }]
      : [];
  });
}
