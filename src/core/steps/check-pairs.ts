import { choices } from '../choices.ts';
import { type Draft, type PairOutcome, possibleCodes } from '../draft.ts';
import { chooseEdition } from '../pairs/choose-edition.ts';
import { lookUpPair } from '../pairs/look-up-pair.ts';
import { editionFindings, pairFindings } from '../pairs/pair-findings.ts';
import { visitOutcome } from '../pairs/visit-outcome.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Ask } from '../visit.ts';

/**
 * Step 4a: which services may stand beside each other on this date? Every two codes of the visit are looked up in the
 * edit table by date of service, in both orders; then region and time, as the visit tells them, decide.
 *
 * @see NCCI practitioner table; NCCI Policy Manual 2026, chapters I and XI
 */
export function checkPairs(draft: Draft, ruleSet: RuleSet): Draft {
  const edition = chooseEdition(ruleSet.editions, draft.visit.dateOfService);
  const looked = pairsOf(draft).map(([a, b]) => {
    const found = lookUpPair(a, b, draft.visit.dateOfService, edition);
    const outcome = visitOutcome(
      found.pair,
      ruleSet.codes[found.pair.column1],
      ruleSet.codes[found.pair.column2],
      draft.visit,
    );
    return { ...found, outcome: { ...outcome, pair: onRightLine(outcome, ruleSet) } };
  });
  const outcomes = looked.map((l) => l.outcome);
  return {
    ...draft,
    edition,
    outcomes,
    asks: [...draft.asks, ...distinctnessAsks(outcomes, draft)],
    findings: [
      ...draft.findings,
      ...looked.flatMap((l) => pairFindings(l, draft.visit, edition, ruleSet)),
      ...(edition && outcomes.length > 0 ? editionFindings(edition, draft.visit.dateOfService) : []),
    ],
  };
}

/** Every two codes of different lines; a line that is still open stands with each of its candidates. */
function pairsOf(draft: Draft): [string, string][] {
  const pairs: [string, string][] = [];
  draft.lines.forEach((line, index) => {
    for (const other of draft.lines.slice(index + 1)) {
      for (const a of possibleCodes(line))
        for (const b of possibleCodes(other)) if (a !== b) pairs.push([a, b]);
    }
  });
  return pairs;
}

/** The modifier goes on column 2, except that an examination always carries its own (25). */
function onRightLine(outcome: PairOutcome, ruleSet: RuleSet): PairOutcome['pair'] {
  const { pair } = outcome;
  if (outcome.opens !== 'separate-exam') return pair;
  const exam = [pair.column1, pair.column2].find((code) => ruleSet.codes[code]?.family === 'office-visit');
  return { ...pair, modifierOn: exam ?? pair.modifierOn };
}

function distinctnessAsks(outcomes: PairOutcome[], draft: Draft): Ask[] {
  const { visit } = draft;
  const open = (kind: PairOutcome['opens']) => outcomes.some((o) => o.opens === kind);
  const asks: Ask[] = [];
  if (open('region') && visit.regionOfTherapy === null && visit.attested.region === undefined) {
    const codes = codesOf(outcomes, 'region');
    asks.push({
      id: 'region',
      text: `Did the work of ${codes} go to another region than the one adjusted?`,
      choices: choices.region.map((c) => c.label),
    });
  }
  if (
    open('separate-time') &&
    visit.timeOfServices === null &&
    visit.attested['separate-time'] === undefined
  ) {
    const codes = codesOf(outcomes, 'separate-time');
    asks.push({
      id: 'separate-time',
      text: `Did ${codes} get minutes of its own, apart from the other service?`,
      choices: choices['separate-time'].map((c) => c.label),
    });
  }
  if (open('separate-exam') && visit.attested['separate-exam'] === undefined) {
    const codes = codesOf(outcomes, 'separate-exam');
    asks.push({
      id: 'separate-exam',
      text: `Was the exam (${codes}) work beyond the usual check before treatment?`,
      choices: choices['separate-exam'].map((c) => c.label),
    });
  }
  return asks;
}

const codesOf = (outcomes: PairOutcome[], kind: PairOutcome['opens']): string =>
  [...new Set(outcomes.filter((o) => o.opens === kind).map((o) => o.pair.modifierOn ?? ''))].join(' and ');
