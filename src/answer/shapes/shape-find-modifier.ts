import { authorities } from '../../core/authorities.ts';
import { finding } from '../../core/finding.ts';
import { gather } from '../../core/gather.ts';
import { planModifier } from '../../core/modifiers/discipline-modifiers.ts';
import { choosePayer } from '../../core/payer/choose-payer.ts';
import type { PayerProfile } from '../../core/rule-set/payer-profile.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import type { Ask, Finding } from '../../core/visit.ts';
import { aboutModifier, aboutModifiers } from './about-modifiers.ts';
import { lookUp } from './look-up.ts';
import { modifiersOfPayer } from './modifiers-of-payer.ts';
import { distinctTold, planTold } from './plan-told.ts';
import { unnamedAfterFirst } from './profile-told.ts';
import type { Asked, Shaped } from './shape.ts';
import { withoutMinutes } from './shape-pair.ts';
import { shapeVisit } from './shape-visit.ts';
import { topicOf } from './to-ask.ts';

/**
 * Which modifier, and when: on the codes of a visit through the core; of a modifier alone what it says and when it
 * belongs. What opens a pair never belongs to one code by itself, so a single code asks for the others of the date then.
 */
export function shapeFindModifier(asked: Asked): Shaped {
  const { decision, request, ruleSet } = asked;
  const about = request.modifiers.flatMap((code) => aboutModifier(code, ruleSet));
  const other: Ask = {
    id: 'other-code',
    text: 'Which other services were billed on the same date?',
    choices: [],
  };
  if (decision.lines.length === 0) {
    const general = about.length > 0 ? aboutModifiers(asked) : generalModifiers(asked);
    const asks = hangsOnOthers(asked) ? [other] : [];
    return { status: 'answered', decision: { ...lookUp(decision, general), asks } };
  }
  const visit = shapeVisit({ ...asked, decision: withoutMinutes(decision) });
  const alone =
    decision.lines.length === 1 &&
    hangsOnOthers(asked) &&
    !visit.decision.asks.some((ask) => ask.id === other.id);
  const asks = alone ? [...visit.decision.asks, other] : visit.decision.asks;
  return {
    ...visit,
    status: isAnswered(asked) ? 'answered' : visit.status,
    decision: {
      ...visit.decision,
      asks,
      findings: [
        ...visit.decision.findings,
        ...preferred(asked),
        ...about.filter((f) => f.level !== 'answer' || decision.pairs.length === 0),
      ],
    },
  };
}

/**
 * What the payer that was named says of what was asked about: which of 59 and X it wants ("59 or XS on 97140 for Anthem"), and
 * whether it wants the plan of care named.
 */
function preferred({ request, context, ruleSet }: Asked): Finding[] {
  const topics = request.modifiers.map((code) => topicOf(code, ruleSet));
  if (request.payer === null) return [];
  const payer = choosePayer(
    ruleSet.payers,
    request.payer,
    request.discipline ?? context.discipline,
    request.state ?? null,
  );
  const asksForPlan = payer.disciplineModifier.rule === 'if-payer-asks';
  return [
    ...(topics.includes('distinct-modifier') ? [wantsOnSeparate(payer)] : []),
    ...(topics.includes('plan-of-care') && asksForPlan ? [wantsOfPlan(payer)] : []),
  ];
}

const wantsOnSeparate = (payer: PayerProfile): Finding =>
  ofPayer(payer, 'distinct', distinctTold(payer), payer.distinctModifier.sources[0]);

const wantsOfPlan = (payer: PayerProfile): Finding =>
  ofPayer(payer, 'plan-of-care', planTold(payer), payer.disciplineModifier.sources[0]);

const ofPayer = (payer: PayerProfile, part: string, text: string, source: string = authorities.practice) =>
  finding(`payer.${payer.id}.${part}`, 'answer', [], `${payer.name}: ${text}`, source, 'payer');

/** Whether the other services of the date can change the answer: not where only what opens no pair was asked about. */
const hangsOnOthers = ({ request: { modifiers }, ruleSet }: Asked): boolean =>
  modifiers.length === 0 || modifiers.some((code) => (ruleSet.modifiers[code]?.opens ?? []).length > 0);

/**
 * No code and no modifier named: what the payer that was named wants, which modifiers this field knows, and that the pair and
 * the payer decide.
 */
function generalModifiers({ ruleSet, request, context }: Asked): Finding[] {
  const discipline = request.discipline ?? context.discipline;
  const plan = planModifier(discipline, ruleSet)?.code ?? [];
  const openers = Object.values(ruleSet.modifiers).filter((rule) =>
    rule.opens.some(({ order }) => order === 1),
  );
  const intro = finding(
    'modifier.by-pair',
    'answer',
    [],
    'No code needs a modifier by itself: the other codes billed on the same date (the edit pair) and the payer decide. Name the codes together.',
    authorities.manual,
  );
  const payer =
    request.payer === null
      ? null
      : choosePayer(ruleSet.payers, request.payer, discipline, request.state ?? null);
  return [
    ...(payer === null ? [] : wantedBy(payer, ruleSet)),
    intro,
    ...gather([plan, openers.map((rule) => rule.code)].flat(), (code) =>
      aboutModifier(code, ruleSet).slice(0, 1),
    ),
  ];
}

/** What the payer wants on codes that it pays, whether the plan of care named, 59 or X, and whatever else it says of modifiers. */
function wantedBy(payer: PayerProfile, ruleSet: RuleSet): Finding[] {
  const { ofPaid, others } = modifiersOfPayer(payer, ruleSet);
  return [...ofPaid, wantsOfPlan(payer), wantsOnSeparate(payer), ...others].map(unnamedAfterFirst(payer));
}

/** Whatever the open services turn out to be, every line takes the modifier that was asked about, or has one in its place. */
const isAnswered = ({ decision: { lines }, request: { modifiers } }: Asked): boolean =>
  modifiers.length > 0 &&
  lines.every((line) =>
    line.modifiers.some((one) => [one.code, ...one.instead].some((name) => modifiers.includes(name))),
  );
