import { decide } from './decide.ts';
import type { Draft } from './draft.ts';
import { gather } from './gather.ts';
import { choosePayer } from './payer/choose-payer.ts';
import type { RuleSet } from './rule-set.ts';
import { addModifiers } from './steps/add-modifiers.ts';
import { applyClinic } from './steps/apply-clinic.ts';
import { applyGroup } from './steps/apply-group.ts';
import { applyPayer } from './steps/apply-payer.ts';
import { askPayer } from './steps/ask-payer.ts';
import { checkLimits } from './steps/check-limits.ts';
import { checkPairs } from './steps/check-pairs.ts';
import { chooseCodes } from './steps/choose-codes.ts';
import { countUnits } from './steps/count-units.ts';
import { joinLines } from './steps/join-lines.ts';
import { leaveUnattended } from './steps/leave-unattended.ts';
import { leaveUnreported } from './steps/leave-unreported.ts';
import { listDocumentation } from './steps/list-documentation.ts';
import { pointDiagnoses } from './steps/point-diagnoses.ts';
import { setAside } from './steps/set-aside.ts';
import { sortByGiver } from './steps/sort-by-giver.ts';
import { splitAssistant } from './steps/split-assistant.ts';
import type { Decision, Visit } from './visit.ts';

type Step = (draft: Draft, ruleSet: RuleSet) => Draft;

/** The six steps of the founding article, in its order; order is meaning. */
const steps: readonly Step[] = [
  chooseCodes, //       1. what was the aim?
  applyGroup, //        2. more than one patient at once?
  sortByGiver, //          who gave it: an aide's minutes are not counted,
  leaveUnreported, //      a test that nobody wrote up is part of the service of the day,
  leaveUnattended, //      minutes under supervision only are none of one-on-one codes
  setAside, //             what went to the adjusted region stays out of the count
  joinLines, //         3. units: episodes of a code are one line,
  countUnits, //           timed codes are counted by both methods,
  splitAssistant, //       an assistant's units stand apart
  checkPairs, //        4. modifiers: which services may stand together,
  applyPayer, //           what this payer does with each line,
  addModifiers, //         what goes on it, on which condition,
  checkLimits, //          how much of it a day,
  applyClinic, //          what the clinic's own rules add,
  askPayer, //             and what is left to ask the payer
  listDocumentation, // 5. what the note must show
  pointDiagnoses, //    6. which diagnosis each line points to
];

/**
 * What a visit means on a claim: lines, units by both methods, pairs, modifiers with their conditions, questions that
 * would sharpen it, findings that say why, and the documentation checklist.
 *
 * Pure: the same visit and the same rule set give the same bytes. The date of service picks the rules; no clock is read.
 *
 * @param visit one patient, one date, one discipline; minutes are whole and not negative
 * @throws RangeError for minutes that are negative, fractional or not a number, and for a rule set without payers
 * @example
 * const ruleSet = loadRuleSet();
 * evaluate({ ...visit, services: [{ ...service, codes: ['97110'], minutes: 25 }] }, ruleSet).lines[0].units // 2
 */
export function evaluate(visit: Visit, ruleSet: RuleSet): Decision {
  const given = gather(visit.services, ({ minutes, assistantMinutes, togetherMinutes }) => [
    minutes,
    assistantMinutes,
    togetherMinutes ?? null,
  ]);
  for (const minutes of [...given, visit.totalMinutes, visit.timedMinutes ?? null]) {
    if (minutes !== null && !(Number.isInteger(minutes) && minutes >= 0))
      throw new RangeError('minutes are whole and not negative');
  }
  const start: Draft = {
    visit,
    payer: choosePayer(ruleSet.payers, visit.payer, visit.discipline, visit.state ?? null),
    edition: null,
    lines: [],
    aside: [],
    named: [],
    unitCounts: { cms: [], ama: [] },
    outcomes: [],
    asks: [],
    findings: [],
    checklist: [],
  };
  return decide(
    steps.reduce((draft, step) => step(draft, ruleSet), start),
    ruleSet,
  );
}
