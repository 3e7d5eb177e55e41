import { authorities } from '../authorities.ts';
import type { PairOutcome } from '../draft.ts';
import { finding } from '../finding.ts';
import type { Edition, RuleSet } from '../rule-set.ts';
import type { Day, Finding, Visit } from '../visit.ts';
import { quartersOld } from './choose-edition.ts';
import type { LookedUp } from './look-up-pair.ts';

/**
 * What the table says of a pair and what the visit makes of it, with the figure that decided (column, indicator,
 * edition); also where it decided against a modifier.
 */
export function pairFindings(
  looked: LookedUp & { outcome: PairOutcome },
  visit: Visit,
  edition: Edition | null,
  ruleSet: RuleSet,
): Finding[] {
  const { pair, opens } = looked.outcome;
  const both = [pair.column1, pair.column2];
  const source = edition?.sources.pairs ?? authorities.practice;
  const label = edition?.label ?? '';
  const found: Finding[] = [];
  switch (pair.why) {
    case 'row':
      found.push(
        finding(
          'pair.row',
          pair.verdict === 'not-allowed' ? 'stop' : 'answer',
          both,
          pair.verdict === 'not-allowed'
            ? `${pair.column1} and ${pair.column2} are a pair with indicator 0 (NCCI ${label}): not together on one date, and no modifier opens it.`
            : `${pair.column1} (column 1) and ${pair.column2} (column 2) are a pair with indicator 1 (NCCI ${label}): both only where ${condition(opens)}.`,
          source,
        ),
      );
      break;
    case 'no-row':
      found.push(
        finding(
          'pair.no-row',
          'info',
          both,
          `${pair.column1} and ${pair.column2} are no pair in NCCI ${label} on ${visit.dateOfService}, so no 59. That is no permission by itself: each still needs its own work in the note.`,
          source,
        ),
      );
      break;
    case 'outside-table':
      found.push(
        finding(
          'pair.outside-table',
          'warn',
          both,
          `Whether ${pair.column1} and ${pair.column2} go together is not known: the table at hand does not cover ${missing(both, edition)}. Check with the payer.`,
          source,
        ),
      );
      break;
    case 'outside-editions':
      found.push(
        finding(
          'pair.outside-editions',
          'warn',
          both,
          `No edition of the pair table is at hand for ${visit.dateOfService}.`,
          source,
        ),
      );
      break;
  }
  if (looked.remade) {
    found.push(
      finding(
        'pair.remade',
        'warn',
        both,
        `This pair ended on ${looked.remade.deleted} and was made again later; from which day is not known.`,
        source,
      ),
    );
  }
  return [...found, ...visitFindings(looked.outcome, visit, ruleSet)];
}

function condition(opens: PairOutcome['opens']): string {
  if (opens === 'region') return 'the therapy went to another region than the adjustment';
  if (opens === 'separate-exam') return 'the exam went beyond the usual check before treatment';
  return 'each had minutes of its own';
}

const missing = (codes: string[], edition: Edition | null): string =>
  codes.filter((code) => !edition?.covered.includes(code)).join(' and ');

/** What region and time, as told, change. */
function visitFindings(outcome: PairOutcome, visit: Visit, ruleSet: RuleSet): Finding[] {
  const { pair, opens, verdict } = outcome;
  const both = [pair.column1, pair.column2];
  const found: Finding[] = [];
  if (opens === 'region' && outcome.region === 'same') {
    const therapy = pair.modifierOn ?? pair.column2;
    found.push(
      finding(
        'pair.same-region',
        'stop',
        both,
        `${therapy} in the region that was adjusted is not billed beside the adjustment where the payer follows NCCI. Contracts without NCCI may differ: ask the plan. Never 59 or an X modifier for the same region.`,
        authorities.region,
      ),
    );
  } else if (verdict === 'not-allowed' && pair.verdict !== 'not-allowed') {
    found.push(
      finding(
        'pair.same-minutes',
        'stop',
        both,
        `${pair.column1} and ${pair.column2} cannot share the same 15 minutes, whether the table lists them or not.`,
        authorities.manual,
      ),
    );
  }
  const therapies = both.every((code) => ruleSet.codes[code]?.clock === 'fifteen_pooled');
  if (therapies && verdict === 'allowed' && visit.timeOfServices === null) {
    found.push(
      finding(
        'pair.own-minutes',
        'info',
        both,
        `${pair.column1} and ${pair.column2} each need minutes of their own: no two therapy services share the same 15 minutes.`,
        authorities.manual,
      ),
    );
  }
  return found;
}

/** Which edition answered, and how old it is against the date of service. */
export function editionFindings(edition: Edition, day: Day): Finding[] {
  const age = quartersOld(edition, day);
  if (age === 0) return [];
  const text =
    age > 0
      ? `The pair table is NCCI ${edition.label}, ${age} quarter${age === 1 ? '' : 's'} older than the date of service ${day}: check the current quarter.`
      : edition.dated
        ? `No pair table of the quarter of ${day} is at hand: NCCI ${edition.label} answers, whose rows carry the days on which they began and ended.`
        : `The earliest pair table at hand is NCCI ${edition.label}; for ${day} it shows what was deleted since, but not from which day a row held.`;
  const mild = age > 0 ? age < 2 : edition.dated;
  return [
    finding('edition.age', mild ? 'info' : 'warn', [], text, edition.sources.pairs ?? authorities.practice),
  ];
}
