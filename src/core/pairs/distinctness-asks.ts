import { choices } from '../choices.ts';
import type { Draft, PairOutcome } from '../draft.ts';
import { eachOnce } from '../each-once.ts';
import { gather } from '../gather.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Ask, AskId } from '../visit.ts';
import type { Opening } from './opened-by.ts';

/** What a yes to each kind of distinctness is called as a question; a re-evaluation is an exam of its own. */
export const askOf: Record<Opening, Extract<AskId, 'region' | 'separate-time' | 'separate-exam'>> = {
  region: 'region',
  'separate-time': 'separate-time',
  'separate-exam': 'separate-exam',
  'status-change': 'separate-exam',
};

/** The question of each kind, for the outcomes that it would settle. */
const questions: Record<Opening, (open: PairOutcome[], ruleSet: RuleSet) => string> = {
  region: (open) => {
    const border = open.find((o) => o.compared?.border)?.compared?.border;
    const question = `Did the work of ${codesOf(open)} go to another region than the one adjusted?`;
    return border ? `${border.question} ${question}` : question;
  },
  'separate-time': (open, ruleSet) =>
    open.some((o) => isTimed(o, ruleSet))
      ? `Did ${codesOf(open)} get minutes of its own, apart from the other service?`
      : `Did ${codesOf(open)} go to another site, or to another time, than the other service?`,
  'separate-exam': (open) => `Was the exam (${codesOf(open)}) work beyond the usual check before treatment?`,
  'status-change': (open) =>
    `Did a real change of status call for the re-evaluation (${codesOf(open)}), apart from the routine check?`,
};

/**
 * Only what is unsaid is asked: of a region, the codes for which neither their own words nor the visit's tell it. Nothing
 * where the patient pays: no edit stands between the codes, and a bill for a plan says so.
 */
export function distinctnessAsks(outcomes: PairOutcome[], { visit, payer }: Draft, ruleSet: RuleSet): Ask[] {
  if (payer.patientPays || !outcomes.some(({ opens }) => opens !== null)) return [];
  return gather(Object.keys(questions) as Opening[], (kind): Ask[] => {
    const id = askOf[kind];
    const said =
      visit.attested[id] !== undefined || (kind === 'separate-time' && visit.timeOfServices !== null);
    const open = said ? [] : outcomes.filter((o) => o.opens === kind && o.region === null);
    if (open.length === 0) return [];
    return [{ id, text: questions[kind](open, ruleSet), choices: choices[id].map((c) => c.label) }];
  });
}

const isTimed = ({ pair }: PairOutcome, ruleSet: RuleSet): boolean =>
  [pair.column1, pair.column2].some((code) => ruleSet.codes[code]?.clock === 'fifteen_pooled');

const codesOf = (outcomes: PairOutcome[]): string =>
  eachOnce(outcomes.map((o) => o.pair.modifierOn ?? o.pair.column2)).join(' and ');
