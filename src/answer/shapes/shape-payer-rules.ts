import { authorities } from '../../core/authorities.ts';
import { finding } from '../../core/finding.ts';
import { choosePayer } from '../../core/payer/choose-payer.ts';
import { worded } from '../../core/payer/worded.ts';
import type { PayerProfile } from '../../core/rule-set.ts';
import type { Finding } from '../../core/visit.ts';
import { lookUp } from './look-up.ts';
import { aboutModifier } from './shape-find-modifier.ts';
import { shapeVisit } from './shape-visit.ts';
import type { Asked, Shaped } from './shapes.ts';

/** What a payer asks for: its unit method, its modifiers, its limits, each with year and how far it is known. */
export function shapePayerRules(asked: Asked): Shaped {
  const { request, context, decision, ruleSet } = asked;
  const payer = choosePayer(
    ruleSet.payers,
    request.payer ?? context.payer,
    request.discipline ?? context.discipline,
  );
  const about = payerFindings(payer, request.modifiers);
  const modifiers = request.modifiers.flatMap((code) => aboutModifier(code, ruleSet));
  if (decision.lines.length > 0) {
    const visit = shapeVisit(asked);
    return { ...visit, decision: { ...visit.decision, findings: [...visit.decision.findings, ...about] } };
  }
  return {
    status: 'answered',
    decision: lookUp(
      decision,
      [...about, ...modifiers],
      request.payer === null ? [{ id: 'payer', text: 'Which payer is it?', choices: [] }] : [],
    ),
  };
}

function payerFindings(payer: PayerProfile, modifiers: string[]): Finding[] {
  const say = (id: string, text: string, source: string | undefined) =>
    finding(
      `payer.${payer.id}.${id}`,
      'answer',
      [],
      `${payer.name}: ${text}`,
      source ?? authorities.practice,
      'payer',
    );
  const plan = say(
    'plan-of-care',
    `GP, GO or GN: ${worded(payer.disciplineModifier)}`,
    payer.disciplineModifier.sources[0],
  );
  const distinct = say(
    'distinct',
    `59 or X: ${worded(payer.distinctModifier)}`,
    payer.distinctModifier.sources[0],
  );
  const method = say('units', `Units: ${worded(payer.unitMethod)}`, payer.unitMethod.sources[0]);
  const statements = payer.statements.map((s, i) => ({
    about: s.about,
    text: s.text,
    found: say(`${s.about}-${i + 1}`, worded(s), s.sources[0]),
  }));
  if (modifiers.length === 0) return [method, plan, distinct, ...statements.map((s) => s.found)];
  const mine = modifiers.flatMap((code) => {
    if (['GP', 'GO', 'GN'].includes(code)) return [plan];
    if (['59', 'XE', 'XS', 'XP', 'XU'].includes(code)) return [distinct];
    return statements.filter((s) => s.text.includes(code)).map((s) => s.found);
  });
  return [...new Set(mine)];
}
