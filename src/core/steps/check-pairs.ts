import { type Draft, type DraftLine, draftWith, type PairOutcome, possibleCodes } from '../draft.ts';
import { gather } from '../gather.ts';
import { chooseEdition } from '../pairs/choose-edition.ts';
import { distinctnessAsks } from '../pairs/distinctness-asks.ts';
import { editionFindings } from '../pairs/edition-findings.ts';
import { type LookedUp, lookUpPair } from '../pairs/look-up-pair.ts';
import { openFindings } from '../pairs/open-findings.ts';
import { pairFindings } from '../pairs/pair-findings.ts';
import { visitOutcome } from '../pairs/visit-outcome.ts';
import { waysOf } from '../pairs/ways-of.ts';
import { whileOpen } from '../pairs/while-open.ts';
import type { RuleSet } from '../rule-set.ts';
import { validOn } from '../rules/valid-on.ts';
import type { Day } from '../visit.ts';

/**
 * Step 4a: which services may stand beside each other on this date? Every two codes of the visit are looked up in the
 * edit table by date of service, in both orders; then region and time, as the visit tells them, decide.
 *
 * @see NCCI practitioner table; NCCI Policy Manual 2026, chapters I and XI
 */
export function checkPairs(draft: Draft, ruleSet: RuleSet): Draft {
  const day = draft.visit.dateOfService;
  const edition = chooseEdition(ruleSet.editions, day);
  const looked = pairsOf(draft).map(({ codes, lines }) => {
    const found = ofValidCodes(lookUpPair(codes[0], codes[1], day, edition), day, ruleSet);
    const both = lines.map((at) => draft.lines[at]) as [DraftLine, DraftLine];
    // Field by field: a visit makes many pairs, and copies of whole objects cost most of this step.
    const { pair, verdict, opens, region, compared } = visitOutcome(
      found.pair,
      codes,
      both,
      draft.visit,
      ruleSet,
    );
    const outcome: PairOutcome = {
      pair: onRightLine(pair, opens, ruleSet),
      verdict,
      opens,
      region,
      compared,
      lines,
      codes,
    };
    return { pair: found.pair, row: found.row, remade: found.remade, outcome };
  });
  const outcomes = looked.map((l) => l.outcome);
  const ways = waysOf(outcomes, draft.lines);
  return draftWith(draft, {
    edition,
    outcomes,
    lines: [...draft.lines, ...draft.aside],
    asks: [...draft.asks, ...distinctnessAsks(outcomes, draft, ruleSet)],
    findings: [
      ...draft.findings,
      ...gather(looked, (l) =>
        whileOpen(l.outcome, ways, draft.lines, pairFindings(l, draft, edition, ruleSet)),
      ),
      ...openFindings(ways, draft.lines, edition),
      ...(edition && outcomes.length > 0 ? editionFindings(edition, day) : []),
    ],
  });
}

/** Two codes that may stand on one claim, with the lines they stand on. */
interface CodePair {
  codes: [string, string];
  lines: [number, number];
}

/**
 * Every two codes of different lines; a line that is still open stands with each of its candidates. A line that a clock
 * added is not looked up: its rows are those of the code that opens.
 */
function pairsOf(draft: Draft): CodePair[] {
  const pairs: CodePair[] = [];
  const codes = draft.lines.map((line) => (line.added ? [] : possibleCodes(line)));
  for (const [one, first] of codes.entries())
    for (let other = one + 1; other < codes.length; other++)
      for (const a of first)
        for (const b of codes[other] ?? []) if (a !== b) pairs.push({ codes: [a, b], lines: [one, other] });
  return pairs;
}

/** A code that is not valid on the date makes no pair, whatever the table keeps of it: what goes with it is not known. */
function ofValidCodes(looked: LookedUp, day: Day, ruleSet: RuleSet): LookedUp {
  const isInvalid = (code: string): boolean => {
    const rule = ruleSet.codes[code];
    return rule !== undefined && !validOn(rule, day);
  };
  const { column1, column2, why } = looked.pair;
  if (why === 'outside-editions' || !(isInvalid(column1) || isInvalid(column2))) return looked;
  const pair = {
    ...looked.pair,
    verdict: 'unknown' as const,
    modifierOn: null,
    why: 'outside-table' as const,
  };
  return { pair, row: null, remade: null };
}

/** The modifier goes on column 2, except that an examination always carries its own (25). */
function onRightLine(
  pair: PairOutcome['pair'],
  opens: PairOutcome['opens'],
  ruleSet: RuleSet,
): PairOutcome['pair'] {
  if (opens !== 'separate-exam') return pair;
  const exam = [pair.column2, pair.column1].find((code) => ruleSet.codes[code]?.family === 'office-visit');
  return { ...pair, modifierOn: exam ?? pair.modifierOn };
}
