import { choices } from '../../core/choices.ts';
import { limitsOf } from '../../core/limits/limits-of.ts';
import { callScript } from '../../core/payer/call-script.ts';
import { choosePayer } from '../../core/payer/choose-payer.ts';
import type { Finding } from '../../core/visit.ts';
import { aboutModifiers } from './about-modifiers.ts';
import { isAllUnpaid } from './asks-left.ts';
import { lookUp } from './look-up.ts';
import { ofCodes, profileTold, statementsOf } from './profile-told.ts';
import type { Asked, Shaped } from './shape.ts';
import { shapeVisit } from './shape-visit.ts';
import { toAsk } from './to-ask.ts';
import { whereInstead } from './where-instead.ts';

/**
 * What a payer asks for, each with year and how far it is known. With codes named it is a visit: only what the payer says
 * of these codes, or of a modifier that was asked about, stands beside the lines, and what is left to ask the payer.
 */
export function shapePayerRules(asked: Asked): Shaped {
  const { request, context, decision, ruleSet } = asked;
  const payer = choosePayer(
    ruleSet.payers,
    request.payer ?? context.payer,
    request.discipline ?? context.discipline,
    request.state ?? null,
  );
  if (decision.lines.length > 0) {
    const about = [
      ...ofCodes(payer, decision.codes, request.state, ruleSet),
      ...(payer.national ? limitsOf(decision.codes, decision.dateOfService, ruleSet) : []),
      ...(payer.national ? whereInstead(decision, ruleSet) : []),
      ...(request.modifiers.length > 0 ? profileTold(payer, request, ruleSet) : []),
    ];
    const visit = shapeVisit(asked);
    const findings = told(visit.decision.findings.map(refusal), about).map(asAnswer);
    const ofState = new Set(
      statementsOf(payer).flatMap(({ said, found }) =>
        said.state !== undefined && said.state === request.state ? [found.text] : [],
      ),
    );
    // The rule of the state that was named comes before what holds everywhere.
    findings.sort((a, b) => Number(ofState.has(b.text)) - Number(ofState.has(a.text)));
    const status = isAllUnpaid(visit.decision) ? 'answered' : visit.status;
    return { status, decision: { ...visit.decision, findings } };
  }
  const modifiers = aboutModifiers(asked);
  const payers = choices.payer.map((choice) => choice.label);
  return {
    status: 'answered',
    decision: lookUp(
      decision,
      [
        ...modifiers.filter(isApart),
        ...profileTold(payer, request, ruleSet),
        ...callScript(toAsk(payer, request.modifiers, ruleSet), payer, ruleSet).map(asAnswer),
        ...modifiers.filter((f) => !isApart(f)),
      ],
      request.payer === null ? [{ id: 'payer', text: 'Which payer is it?', choices: payers }] : [],
    ),
  };
}

const isApart = ({ id }: Finding): boolean => /\.(never-together|apart-elsewhere)$/.test(id);

/** That the payer does not pay what it was asked about is the answer, and no note beside it. */
const refusal = (f: Finding): Finding =>
  /^payer\.(excluded|bundled):/.test(f.id) ? { ...f, level: 'answer' } : f;

/** What to ask the payer is part of the answer where the payer was asked about. */
const asAnswer = (f: Finding): Finding => (f.id.startsWith('call.') ? { ...f, level: 'answer' } : f);

/** The findings of the visit with what was asked about: a statement that stands there already is told, not repeated. */
function told(findings: Finding[], about: Finding[]): Finding[] {
  const asked = new Set(about.map((f) => f.text));
  const there = new Set(findings.map((f) => f.text));
  return [
    ...findings.map(
      (f): Finding => (f.level === 'info' && asked.has(f.text) ? { ...f, level: 'answer' } : f),
    ),
    ...about.filter((f) => !there.has(f.text)),
  ];
}
