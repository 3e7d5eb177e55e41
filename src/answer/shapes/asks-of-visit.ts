import { choices } from '../../core/choices.ts';
import { unknownPlan } from '../../core/payer/unknown-plan.ts';
import type { CodeRule } from '../../core/rule-set/code-rule.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import type { Ask, Decision } from '../../core/visit.ts';
import type { Asked } from './shape.ts';

/** Whether a request wants units, and not only words about a code or a pair. */
export const isCounted = ({ intent }: Asked['request']): boolean =>
  intent === 'code-visit' || intent === 'count-units';

/**
 * What a visit leaves open, most telling first: what the claim waits for, what the core asks, then who pays and who was there, in the order
 * in which they would change the units.
 */
export function asksOfVisit(asked: Asked): Ask[] {
  const { request, decision } = asked;
  const methodsDiffer = decision.findings.some((f) => f.id.startsWith('units.methods-differ'));
  // Without the charges so far it is asked of every such visit, so behind what this visit leaves open.
  const isLast = ({ id }: Ask): boolean => id === 'threshold' && (request.spentThisYear ?? null) === null;
  const company = companyQuestion(asked);
  const payer = payerQuestion(asked);
  return eachOnce([
    ...partQuestion(asked),
    ...disciplineQuestion(asked),
    ...decision.asks.filter((ask) => !isLast(ask)),
    ...stateQuestion(asked, methodsDiffer),
    ...(methodsDiffer ? [...payer, ...company] : [...company, ...payer]),
    ...decision.asks.filter(isLast),
  ]);
}

/** Nobody said who else was there, and the code may be shared. */
function companyQuestion({ request, decision, ruleSet }: Asked): Ask[] {
  const isSharable = decision.lines.some(({ code }) => maybeShared(ruleSet.codes[code ?? '']));
  const isSaid = request.services.some(
    (s) => s.contact !== null || s.codes.some((code) => ruleSet.codes[code]?.contact === 'group'),
  );
  if (!isCounted(request) || !isSharable || isSaid) return [];
  return [
    {
      id: 'group',
      text: 'Was it one-on-one, or with other patients at the same time?',
      choices: choices.group.map((c) => c.label),
    },
  ];
}

/** Minutes that a reply shared or told, and that several services may have. */
function partQuestion({ request, decision, ruleSet }: Asked): Ask[] {
  if (request.sharedPart !== undefined) return [whosePart(request.sharedPart, decision, ruleSet)];
  return request.timeToPlace === undefined ? [] : [whoseTime(request.timeToPlace, decision)];
}

/** What is excluded for one profession may be paid to another. */
function disciplineQuestion({ request, context, decision, ruleSet }: Asked): Ask[] {
  const isExcluded = decision.lines.some((line) => line.coverage === 'excluded');
  const isUnsaid = request.discipline === null && context.discipline === 'chiropractic';
  if (!isExcluded || !isUnsaid || !hangsOnWhoBills(decision, ruleSet)) return [];
  return [
    {
      id: 'discipline',
      text: 'Who bills: a chiropractor, or a therapist?',
      choices: choices.discipline.map((c) => c.label),
    },
  ];
}

const payerQuestion = ({ request, context }: Asked): Ask[] =>
  request.payer === null && context.payer === unknownPlan
    ? [{ id: 'payer', text: 'Which payer is it?', choices: choices.payer.map((c) => c.label) }]
    : [];

/** Where the state's own schedule decides, and the methods differ or a limit of it is passed, the state is asked for. */
function stateQuestion({ request, decision, ruleSet }: Asked, methodsDiffer: boolean): Ask[] {
  if (request.state !== undefined) return [];
  const text = ruleSet.payers.find(({ payer }) => payer === decision.payer.id)?.stateDecides;
  const matters =
    methodsDiffer || decision.findings.some((f) => f.level === 'warn' && f.id.startsWith('limit.'));
  return text !== undefined && matters ? [{ id: 'state', text, choices: [] }] : [];
}

/** Minutes were shared, and may be of each of the services that patients share: the claim waits for it. */
function whosePart(minutes: number, { lines }: Decision, { codes }: RuleSet): Ask {
  const names = lines.flatMap(({ code }) => (code !== null && maybeShared(codes[code]) ? [code] : []));
  return {
    id: 'group',
    text: `Which service were those ${minutes} minutes in a group of: ${names.join(' or ')}?`,
    choices: [],
  };
}

/** A reply told minutes that each of the timed services may have: none of them is changed before that is said. */
const whoseTime = (minutes: number, { lines }: Decision): Ask => ({
  id: 'minutes',
  text: `Which service were those ${minutes} minutes of: ${lines.flatMap(({ code, timed }) => (code !== null && timed ? [code] : [])).join(' or ')}?`,
  choices: [],
});

/** Timed work that several patients may have done at once: neither what hands do to one, nor a device held to one. */
const maybeShared = (rule: CodeRule | undefined): boolean =>
  rule?.clock === 'fifteen_pooled' && rule.contact === 'one_on_one' && !rule.byHand;

/** Whether the payer has rules of its own for each profession. */
const hangsOnWhoBills = ({ payer }: Decision, { payers }: RuleSet): boolean =>
  payers.filter((profile) => profile.payer === payer.id).length > 1;

/** One question an id: the first, which the core puts most precisely. */
const eachOnce = (asks: Ask[]): Ask[] =>
  asks.filter((ask, index) => asks.findIndex((other) => other.id === ask.id) === index);
