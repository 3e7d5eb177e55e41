import type { RuleSet } from '../../core/rule-set.ts';
import type { Ask, Decision } from '../../core/visit.ts';
import { asksLeft } from './asks-left.ts';
import { asksOfVisit, isCounted } from './asks-of-visit.ts';
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
export function shapeVisit(asked: Asked): Shaped {
  const { request, decision, ruleSet } = asked;
  const counted = decision.findings.some((f) => f.id === 'units.total');
  if (decision.lines.length === 0) {
    const ask: Ask = {
      id: 'activity',
      text: whichVisit[request.several ?? 'one'],
      choices: [],
    };
    return { status: counted ? 'answered' : 'needs-input', decision: { ...decision, asks: [ask] } };
  }
  const isUncounted = isCounted(request) && timesTold(request) && lacksTime(decision, ruleSet);
  const isPartOpen = request.sharedPart !== undefined || request.timeToPlace !== undefined;
  const settled = decision.lines.some((line) => line.code !== null);
  const useful =
    settled ||
    decision.lines.some((line) => line.timed && (line.choices ?? []).length > 0 && line.units !== null);
  return {
    status:
      !isPartOpen && !isUncounted && (useful || decision.lines.some((l) => isCmt(l.choices, ruleSet)))
        ? 'answered'
        : 'needs-input',
    decision: {
      ...decision,
      asks: asksLeft(asksOfVisit(asked), decision, request.intent),
    },
  };
}

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

/** An adjustment of unknown level still stands on the claim: one of its codes, one unit. */
const isCmt = (options: { code: string }[] | undefined, ruleSet: Asked['ruleSet']): boolean =>
  (options ?? []).some((option) => ruleSet.codes[option.code]?.spinalRegions);
