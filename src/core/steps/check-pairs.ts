import { choices } from '../choices.ts';
import { type Draft, type DraftLine, type PairOutcome, possibleCodes } from '../draft.ts';
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
  const looked = pairsOf(draft).map(({ codes: [a, b], lines }) => {
    const found = lookUpPair(a, b, draft.visit.dateOfService, edition);
    const both = lines.map((at) => draft.lines[at]) as [DraftLine, DraftLine];
    const outcome = { ...visitOutcome(found.pair, both, draft.visit, ruleSet), lines };
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

/** Two codes that may stand on one claim, with the lines they stand on. */
interface CodePair {
  codes: [string, string];
  lines: [number, number];
}

/** Every two codes of different lines; a line that is still open stands with each of its candidates. */
function pairsOf(draft: Draft): CodePair[] {
  return draft.lines.flatMap((line, one) =>
    draft.lines.slice(one + 1).flatMap((other, after) =>
      possibleCodes(line).flatMap((a) =>
        possibleCodes(other)
          .filter((b) => a !== b)
          .map((b): CodePair => ({ codes: [a, b], lines: [one, one + 1 + after] })),
      ),
    ),
  );
}

/** The modifier goes on column 2, except that an examination always carries its own (25). */
function onRightLine(outcome: PairOutcome, ruleSet: RuleSet): PairOutcome['pair'] {
  const { pair } = outcome;
  if (outcome.opens !== 'separate-exam') return pair;
  const exam = [pair.column1, pair.column2].find((code) => ruleSet.codes[code]?.family === 'office-visit');
  return { ...pair, modifierOn: exam ?? pair.modifierOn };
}

/** Only what is unsaid is asked: of a region, the codes for which neither their own words nor the visit's tell it. */
function distinctnessAsks(outcomes: PairOutcome[], draft: Draft): Ask[] {
  const { attested, timeOfServices } = draft.visit;
  const open: Record<Exclude<PairOutcome['opens'], null>, PairOutcome[]> = {
    region: outcomes.filter(
      (o) => o.opens === 'region' && o.region === null && attested.region === undefined,
    ),
    'separate-time':
      timeOfServices === null && attested['separate-time'] === undefined
        ? outcomes.filter((o) => o.opens === 'separate-time')
        : [],
    'separate-exam':
      attested['separate-exam'] === undefined ? outcomes.filter((o) => o.opens === 'separate-exam') : [],
  };
  return (['region', 'separate-time', 'separate-exam'] as const)
    .filter((kind) => open[kind].length > 0)
    .map((kind) => ({
      id: kind,
      text: questions[kind](codesOf(open[kind])),
      choices: choices[kind].map((c) => c.label),
    }));
}

const questions: Record<Exclude<PairOutcome['opens'], null>, (codes: string) => string> = {
  region: (codes) => `Did the work of ${codes} go to another region than the one adjusted?`,
  'separate-time': (codes) => `Did ${codes} get minutes of its own, apart from the other service?`,
  'separate-exam': (codes) => `Was the exam (${codes}) work beyond the usual check before treatment?`,
};

const codesOf = (outcomes: PairOutcome[]): string =>
  [...new Set(outcomes.map((o) => o.pair.modifierOn ?? o.pair.column2))].join(' and ');
