import { authorities } from '../../core/authorities.ts';
import { choices } from '../../core/choices.ts';
import { finding } from '../../core/finding.ts';
import { gather } from '../../core/gather.ts';
import { limitsOf } from '../../core/limits/limit-of.ts';
import { callScript } from '../../core/payer/call-script.ts';
import { choosePayer } from '../../core/payer/choose-payer.ts';
import { statementId } from '../../core/payer/statement-id.ts';
import { worded } from '../../core/payer/worded.ts';
import type { PayerProfile } from '../../core/rule-set/payer-profile.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import { expandCodes } from '../../core/rules/expand-codes.ts';
import type { Finding } from '../../core/visit.ts';
import type { Request } from '../../language/request.ts';
import { aboutModifiers } from './about-modifiers.ts';
import { lookUp } from './look-up.ts';
import type { Asked, Shaped } from './shape.ts';
import { shapeVisit } from './shape-visit.ts';
import { toAsk, topicOf } from './to-ask.ts';

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
      ...(request.modifiers.length > 0 ? ofProfile(payer, request, ruleSet) : []),
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
    return { ...visit, decision: { ...visit.decision, findings } };
  }
  const modifiers = aboutModifiers(asked);
  const payers = choices.payer.map((choice) => choice.label);
  return {
    status: 'answered',
    decision: lookUp(
      decision,
      [
        ...modifiers.filter(isApart),
        ...ofProfile(payer, request, ruleSet),
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
  /^payer\.(excluded|bundled)$/.test(f.id) ? { ...f, level: 'answer' } : f;

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

/** Sentences of the profile that name a code of the visit, or speak of the state that was named or of authorization, which every visit may need. */
function ofCodes(
  payer: PayerProfile,
  codes: string[],
  state: string | undefined,
  ruleSet: RuleSet,
): Finding[] {
  const names = (said: PayerProfile['statements'][number], code: string): boolean =>
    said.text.includes(code) || (said.codes !== undefined && expandCodes(said.codes, ruleSet).has(code));
  const ofVisit = (said: PayerProfile['statements'][number]): boolean =>
    (said.about === 'authorization' || (said.state !== undefined && said.state === state)) &&
    said.codes === undefined;
  const statements = statementsOf(payer)
    .filter(({ said }) => ofVisit(said) || codes.some((code) => names(said, code)))
    .map(({ found }) => found);
  return [...gather(codes, (code) => unsettled(payer, code, ruleSet)), ...statements];
}

/** Where coverage is open, what is known of it: "Florida policies exclude massage; other states differ". */
function unsettled(payer: PayerProfile, code: string, ruleSet: RuleSet): Finding[] {
  const entry = payer.coverage.find(({ codes }) => codes[0] !== '*' && expandCodes(codes, ruleSet).has(code));
  if (entry?.is !== 'unknown') return [];
  return [say(payer, `payer.${payer.id}.coverage:${code}`, worded(entry), entry.sources[0])];
}

/** The whole profile, first of the state that was named, or the part of it that speaks of the modifiers asked about. */
function ofProfile(payer: PayerProfile, { modifiers, state }: Request, ruleSet: RuleSet): Finding[] {
  const plan = say(
    payer,
    `payer.${payer.id}.plan-of-care`,
    `GP, GO or GN: ${worded(payer.disciplineModifier)}`,
    payer.disciplineModifier.sources[0],
  );
  const distinct = say(
    payer,
    `payer.${payer.id}.distinct`,
    `59 or X: ${worded(payer.distinctModifier)}`,
    payer.distinctModifier.sources[0],
  );
  const method = say(
    payer,
    `payer.${payer.id}.units`,
    `Unit count: ${worded(payer.unitMethod)}`,
    payer.unitMethod.sources[0],
  );
  const statements = statementsOf(payer);
  // What holds for one kind of care is told where that kind was named.
  const always = statements.filter(({ said }) => said.care === undefined);
  const ofState = always.filter(({ said }) => said.state !== undefined && said.state === state);
  // What is covered at all comes before how it is billed.
  const covers = always.filter((one) => one.said.about === 'coverage' && !ofState.includes(one));
  const others = always.filter((one) => !ofState.includes(one) && !covers.includes(one));
  const ahead = [...ofState, ...covers].map(found);
  if (modifiers.length === 0)
    return [...ahead, method, plan, distinct, ...others.map(found)].map(unnamedAfterFirst(payer));
  const mine = gather(modifiers, (code) => {
    const topic = topicOf(code, ruleSet);
    if (topic === 'plan-of-care') return [plan];
    if (topic === 'distinct-modifier') return [distinct];
    return statements
      .filter(({ said }) => new RegExp(`\\b${code}\\b`).test(said.text))
      .map(({ found }) => found);
  });
  return [...new Set(mine)];
}

/** Read together, the first sentence names the payer for all. */
const unnamedAfterFirst =
  (payer: PayerProfile) =>
  (f: Finding, index: number): Finding =>
    index === 0 ? f : { ...f, text: f.text.slice(`${payer.name}: `.length) };

const found = (one: { found: Finding }): Finding => one.found;

const statementsOf = (payer: PayerProfile): { said: PayerProfile['statements'][number]; found: Finding }[] =>
  payer.statements.map((said) => ({
    said,
    found: say(payer, statementId(payer, said), worded(said), said.sources[0]),
  }));

const say = (payer: PayerProfile, id: string, text: string, source: string | undefined): Finding =>
  finding(id, 'answer', [], `${payer.name}: ${text}`, source ?? authorities.practice, 'payer');
