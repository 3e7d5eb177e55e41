import { choices } from '../../core/choices.ts';
import { unknownPlan } from '../../core/payer/unknown-plan.ts';
import type { CodeRule } from '../../core/rule-set/code-rule.ts';
import type { RuleSet } from '../../core/rule-set.ts';
import type { Ask, Decision } from '../../core/visit.ts';
import { asksLeft } from './asks-left.ts';
import type { Asked, Shaped } from './shape.ts';

/** What is asked where no service is known, or the visits of several days or patients were told of. */
const whichVisit = {
  one: 'Which service was given, and for how many minutes?',
  days: 'Each date of service is a claim of its own, and units and pairs are looked at within one: what was done, and for how long, on the day to code?',
  patients:
    'Each patient has a claim of their own, and minutes are never added up over two: what was done for the one patient to code, and for how long?',
} as const;

/**
 * A visit to code or minutes to count: the claim lines as the core has them. Without any service and without minutes
 * there is nothing to say until one is named.
 */
export function shapeVisit({ request, context, decision, ruleSet }: Asked): Shaped {
  const counted = decision.findings.some((f) => f.id === 'units.total');
  if (decision.lines.length === 0) {
    const ask: Ask = {
      id: 'activity',
      text: whichVisit[request.several ?? 'one'],
      choices: [],
    };
    return { status: counted ? 'answered' : 'needs-input', decision: { ...decision, asks: [ask] } };
  }
  const counts = request.intent === 'code-visit' || request.intent === 'count-units';
  const sharable = decision.lines.some(({ code }) => maybeShared(ruleSet.codes[code ?? '']));
  const contactSaid = request.services.some(
    (s) => s.contact !== null || s.codes.some((code) => ruleSet.codes[code]?.contact === 'group'),
  );
  const oneOnOneAssumed = counts && sharable && !contactSaid;
  const group: Ask[] = oneOnOneAssumed
    ? [
        {
          id: 'group',
          text: 'Was it one-on-one, or with other patients at the same time?',
          choices: choices.group.map((c) => c.label),
        },
      ]
    : [];
  const therapy = decision.lines.some((line) => line.coverage === 'excluded');
  const part: Ask[] =
    request.sharedPart !== undefined
      ? [whosePart(request.sharedPart, decision, ruleSet)]
      : request.timeToPlace !== undefined
        ? [whoseTime(request.timeToPlace, decision)]
        : [];
  const discipline: Ask[] =
    therapy &&
    request.discipline === null &&
    context.discipline === 'chiropractic' &&
    hangsOnWhoBills(decision, ruleSet)
      ? [
          {
            id: 'discipline',
            text: 'Who bills: a chiropractor, or a therapist?',
            choices: choices.discipline.map((c) => c.label),
          },
        ]
      : [];
  const payer: Ask[] =
    request.payer === null && context.payer === unknownPlan
      ? [{ id: 'payer', text: 'Which payer is it?', choices: choices.payer.map((c) => c.label) }]
      : [];
  const methodsDiffer = decision.findings.some((f) => f.id.startsWith('units.methods-differ'));
  const state: Ask[] = request.state === undefined ? stateQuestion(decision, ruleSet, methodsDiffer) : [];
  // Without the charges so far it is asked of every such visit, so behind what this visit leaves open.
  const isLast = ({ id }: Ask): boolean => id === 'threshold' && (request.spentThisYear ?? null) === null;
  const isUncounted = counts && timesTold(request) && lacksTime(decision, ruleSet);
  const settled = decision.lines.some((line) => line.code !== null);
  const useful =
    settled ||
    decision.lines.some((line) => line.timed && (line.choices ?? []).length > 0 && line.units !== null);
  return {
    status:
      part.length === 0 && !isUncounted && (useful || decision.lines.some((l) => isCmt(l.choices, ruleSet)))
        ? 'answered'
        : 'needs-input',
    decision: {
      ...decision,
      asks: asksLeft(
        eachOnce([
          ...part,
          ...discipline,
          ...decision.asks.filter((ask) => !isLast(ask)),
          ...state,
          ...(methodsDiffer ? [...payer, ...group] : [...group, ...payer]),
          ...decision.asks.filter(isLast),
        ]),
        decision,
        request.intent,
      ),
    },
  };
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

const timesTold = ({ services, totalMinutes }: Asked['request']): boolean =>
  totalMinutes !== null || services.some(({ minutes }) => minutes !== null);

/**
 * Minutes were told, and whose some are is open: no number of units can be said before that is, and one that leaves a part out
 * would be taken for the whole visit.
 */
function lacksTime(decision: Decision, ruleSet: RuleSet): boolean {
  const nothingKnown = decision.lines.some((line) => line.code === null && (line.choices ?? []).length === 0);
  // Minutes that contradict each other were all placed: what is wrong with them is said.
  const counted =
    decision.unitCounts.cms.length > 0 || decision.findings.some(({ id }) => id === 'units.impossible');
  return nothingKnown || (!counted && decision.lines.some((line) => !isCmt(line.choices, ruleSet)));
}

/** Where the state's own schedule decides, and the methods differ or a limit of it is passed, the state is asked for. */
function stateQuestion(decision: Decision, ruleSet: RuleSet, methodsDiffer: boolean): Ask[] {
  const text = ruleSet.payers.find(({ payer }) => payer === decision.payer.id)?.stateDecides;
  const matters =
    methodsDiffer || decision.findings.some((f) => f.level === 'warn' && f.id.startsWith('limit.'));
  return text !== undefined && matters ? [{ id: 'state', text, choices: [] }] : [];
}

/** One question an id: the first, which the core puts most precisely. */
const eachOnce = (asks: Ask[]): Ask[] =>
  asks.filter((ask, index) => asks.findIndex((other) => other.id === ask.id) === index);

/** An adjustment of unknown level still stands on the claim: one of its codes, one unit. */
const isCmt = (options: { code: string }[] | undefined, ruleSet: Asked['ruleSet']): boolean =>
  (options ?? []).some((option) => ruleSet.codes[option.code]?.spinalRegions);
