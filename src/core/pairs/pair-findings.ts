import { authorities } from '../authorities.ts';
import type { Draft, PairOutcome } from '../draft.ts';
import { finding } from '../finding.ts';
import type { Edition, EditRow } from '../rule-set/edition.ts';
import type { RuleSet } from '../rule-set.ts';
import { validOn } from '../rules/valid-on.ts';
import type { Day, Finding, Pair } from '../visit.ts';
import { circumstanceFindings } from './circumstance-findings.ts';
import type { LookedUp } from './look-up-pair.ts';
import { noteFindings } from './note-findings.ts';
import type { Opening } from './opened-by.ts';
import { areTwoProfessions, twoProfessionsFinding } from './two-professions.ts';

/**
 * What the table says of a pair and what the visit makes of it: which code is paid and whether a modifier opens the other,
 * then the figure that decided (edition, column, indicator); also where it decided against a modifier.
 */
export function pairFindings(
  looked: LookedUp & { outcome: PairOutcome },
  draft: Draft,
  edition: Edition | null,
  ruleSet: RuleSet,
): Finding[] {
  const [one, other] = looked.outcome.lines.map((at) => draft.lines[at]);
  const isApart = one !== undefined && other !== undefined && areTwoProfessions([one, other]);
  const found = [tableFinding(looked.outcome, draft, edition, ruleSet)];
  if (isApart && looked.pair.why === 'row') found.push(twoProfessionsFinding(looked.pair));
  if (looked.remade) found.push(remadeFinding(looked.pair, looked.remade, edition));
  found.push(...circumstanceFindings(looked.outcome, draft, ruleSet));
  found.push(...noteFindings(looked.pair, draft.payer, ruleSet));
  return found;
}

/** "97551 is an add-on, never without 97550 of the same day.", where one of the two opens the other. */
function addOn(both: readonly string[], { codes }: RuleSet): string {
  const says = both
    .map((code) => codes[code]?.count)
    .find((count) => count?.kind === 'with' && both.some((code) => count.opening.includes(code)))?.says;
  return says === undefined ? '' : `${says} `;
}

function tableFinding(
  { pair, opens }: PairOutcome,
  { visit }: Draft,
  edition: Edition | null,
  ruleSet: RuleSet,
): Finding {
  const both = [pair.column1, pair.column2];
  const source = edition?.sources.pairs ?? authorities.practice;
  const label = `NCCI ${edition?.label}`;
  // For billers, behind the words for everybody.
  const detail = `${pair.column1} in column 1, indicator `;
  switch (pair.why) {
    case 'row':
      return pair.verdict === 'not-allowed'
        ? finding(
            'pair.row',
            'stop',
            both,
            `${label} pays ${pair.column1} and not ${pair.column2} on one date, and no modifier changes that (${detail}0).`,
            source,
          )
        : finding(
            'pair.row',
            'answer',
            both,
            `${label} pays ${pair.column1}, and ${pair.column2} beside it only where ${condition(opens, both, ruleSet)} and a modifier says so (${detail}1).`,
            source,
          );
    case 'no-row':
      return finding(
        'pair.no-row',
        'info',
        both,
        `${addOn(both, ruleSet)}${pair.column1} and ${pair.column2} are no pair in ${label} on ${visit.dateOfService}, so the table asks for no 59. That is no permission by itself: each still needs its own work in the note.`,
        source,
      );
    case 'outside-table':
      return finding(
        'pair.outside-table',
        'warn',
        both,
        `Whether ${both.join(' and ')} go together is not known: ${unknown(both, visit.dateOfService, edition, ruleSet)}. Check with the payer.`,
        source,
      );
    case 'outside-editions':
      return finding(
        'pair.outside-editions',
        'warn',
        both,
        `No edition of the pair table is at hand for ${visit.dateOfService}: check with the payer.`,
        source,
      );
  }
}

function condition(opens: Opening | null, codes: string[], ruleSet: RuleSet): string {
  if (opens === 'region') return 'the therapy went to another region than the adjustment';
  if (opens === 'separate-exam') return 'the exam went beyond the usual check before treatment';
  if (opens === 'status-change')
    return 'a real change of status called for the re-evaluation, which is not routine';
  return codes.some((code) => ruleSet.codes[code]?.clock === 'fifteen_pooled')
    ? 'each had minutes of its own'
    : 'they went to different sites, or were given at different times';
}

/** Why the table says nothing of a pair: a code that it does not cover, or one that is not valid on the date. */
function unknown(codes: string[], day: Day, edition: Edition | null, ruleSet: RuleSet): string {
  const invalid = codes.filter((code) => ruleSet.codes[code] && !validOn(ruleSet.codes[code], day));
  if (invalid.length > 0)
    return `${invalid.join(' and ')} ${invalid.length > 1 ? 'are' : 'is'} not valid on ${day}`;
  const missing = codes.filter((code) => !edition?.covered.includes(code));
  return `the table at hand does not cover ${missing.join(' and ')}`;
}

function remadeFinding(pair: Pair, remade: EditRow, edition: Edition | null): Finding {
  const text = `${pair.column1} with ${pair.column2}: an edit of this pair ended on ${remade.deleted} and was made again later; from which day is not known, so it is taken to hold.`;
  const source = edition?.sources.pairs ?? authorities.practice;
  return finding('pair.remade', 'warn', [pair.column1, pair.column2], text, source);
}
