import { authorities } from '../../core/authorities.ts';
import { finding } from '../../core/finding.ts';
import { gather } from '../../core/gather.ts';
import { statementId } from '../../core/payer/statement-id.ts';
import { worded } from '../../core/payer/worded.ts';
import type { PayerProfile } from '../../core/rule-set/payer-profile.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import { expandCodes } from '../../core/rules/expand-codes.ts';
import type { Finding } from '../../core/visit.ts';
import type { Request } from '../../language/request.ts';
import { distinctTold, planTold } from './plan-told.ts';
import { topicOf } from './to-ask.ts';

/** Sentences of the profile that name a code of the visit, or speak of the state that was named or of authorization, which every visit may need. */
export function ofCodes(
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
export function profileTold(payer: PayerProfile, { modifiers, state }: Request, ruleSet: RuleSet): Finding[] {
  const plan = say(
    payer,
    `payer.${payer.id}.plan-of-care`,
    planTold(payer),
    payer.disciplineModifier.sources[0],
  );
  const distinct = say(
    payer,
    `payer.${payer.id}.distinct`,
    distinctTold(payer),
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
export const unnamedAfterFirst =
  (payer: PayerProfile) =>
  (f: Finding, index: number): Finding =>
    index === 0 ? f : { ...f, text: f.text.slice(`${payer.name}: `.length) };

const found = (one: { found: Finding }): Finding => one.found;

/** What a profile states, each beside the sentence that tells it. */
export const statementsOf = (
  payer: PayerProfile,
): { said: PayerProfile['statements'][number]; found: Finding }[] =>
  payer.statements.map((said) => ({
    said,
    found: say(payer, statementId(payer, said), worded(said), said.sources[0]),
  }));

const say = (payer: PayerProfile, id: string, text: string, source: string | undefined): Finding =>
  finding(id, 'answer', [], `${payer.name}: ${text}`, source ?? authorities.practice, 'payer');
