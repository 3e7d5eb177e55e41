import { compareRegions, type RegionsCompared } from '../cmt/compare-regions.ts';
import { isOffTheSpine } from '../cmt/is-off-the-spine.ts';
import type { DraftLine, PairOutcome } from '../draft.ts';
import type { RuleSet } from '../rule-set.ts';
import { expandCodes } from '../rules/expand-codes.ts';
import type { Pair, Visit } from '../visit.ts';
import { type Opening, openedBy } from './opened-by.ts';

/**
 * What the visit makes of a bare pair: the same region turns an edit with CMT into no, the same minutes turn two
 * therapy services into no whether an edit lists them or not, an exam that was no work of its own its edit; another region or separate minutes leave the edit
 * open with its modifier.
 *
 * @param codes the codes of the two lines, of an open one as it may turn out
 * @param both the two lines that the codes stand on: the regions named for them decide before what was said of the visit
 * @see NCCI Policy Manual 2026, chapter XI, sections P.2 (same minutes) and S (adjusted region)
 */
export function visitOutcome(
  pair: Pair,
  codes: PairOutcome['codes'],
  both: [DraftLine, DraftLine],
  visit: Visit,
  ruleSet: RuleSet,
): Omit<PairOutcome, 'lines' | 'codes'> {
  const opens = openedBy(pair, ruleSet);
  const [adjustment, therapy] = codes[1] === pair.column2 ? both : [both[1], both[0]];
  const compared =
    opens === 'region' ? compareRegions(adjustment.service.regions, therapy.service.regions, ruleSet) : null;
  const region =
    opens === 'region'
      ? (relationOf(compared) ??
        visit.regionOfTherapy ??
        attestedRegion(visit) ??
        regionByCode(codes, both, ruleSet))
      : null;
  const sharesTime = visit.timeOfServices === 'same' || visit.attested['separate-time'] === 'no';
  const closed =
    region === 'same' ||
    isOneService(pair, ruleSet) ||
    isRoutineExam(opens, visit) ||
    (sharesTime &&
      (opens === 'separate-time' || (pair.verdict === 'allowed' && mustNotOverlap(pair, ruleSet))));
  return { pair, opens, region, compared, verdict: closed ? 'not-allowed' : pair.verdict };
}

/**
 * Whether the two codes may never share minutes of a patient, edit or no edit.
 *
 * @see NCCI Policy Manual 2026, chapter XI, section P.2; `sameMinutes` of rules/pairs.yml
 */
export function mustNotOverlap({ column1, column2 }: Pair, ruleSet: RuleSet): boolean {
  const therapy = expandCodes(ruleSet.pairRules.sameMinutes.among, ruleSet);
  return therapy.has(column1) && therapy.has(column2);
}

/** Whether both codes name one service, each for other payers: rules/pairs.yml. */
export const isOneService = ({ column1, column2 }: Pair, { pairRules }: RuleSet): boolean =>
  oneServiceOf(column1, column2, pairRules) !== undefined;

/** @returns what the rules say of two codes for one service */
export const oneServiceOf = (
  column1: string,
  column2: string,
  { oneService }: RuleSet['pairRules'],
): NonNullable<RuleSet['pairRules']['oneService']>[number] | undefined =>
  oneService?.find(({ codes }) => codes.includes(column1) && codes.includes(column2));

/** Whether the exam or re-evaluation of a pair was said to be no work of its own. */
export const isRoutineExam = (opens: Opening | null, { attested }: Visit): boolean =>
  (opens === 'separate-exam' || opens === 'status-change') && attested['separate-exam'] === 'no';

/** What lies on a border settles nothing by itself. */
const relationOf = (compared: RegionsCompared | null): 'same' | 'other' | null =>
  compared === null || compared.relation === 'open' ? null : compared.relation;

/** An adjustment told by its spinal code alone went to the spine, whatever its regions: an arm or a leg is another one. */
function regionByCode(
  codes: PairOutcome['codes'],
  both: [DraftLine, DraftLine],
  ruleSet: RuleSet,
): 'other' | null {
  const adjusted = both.findIndex((_, at) => Boolean(ruleSet.codes[codes[at] ?? '']?.spinalRegions));
  const therapy = both[1 - adjusted];
  return therapy !== undefined && isOffTheSpine(therapy.service.regions, ruleSet) ? 'other' : null;
}

const attestedRegion = ({ attested }: Visit): 'same' | 'other' | null =>
  attested.region === 'yes' ? 'other' : attested.region === 'no' ? 'same' : null;
