import { authorities } from '../authorities.ts';
import { type Draft, type DraftLine, draftWith, lineWith, possibleCodes } from '../draft.ts';
import { eachOnce } from '../each-once.ts';
import { finding } from '../finding.ts';
import { gather } from '../gather.ts';
import { askedTogether } from '../modifiers/asked-together.ts';
import { conditionAsks } from '../modifiers/condition-asks.ts';
import { deniedFindings } from '../modifiers/denied-findings.ts';
import { disciplineModifiers, planModifiers } from '../modifiers/discipline-modifiers.ts';
import { inLineOrder } from '../modifiers/in-line-order.ts';
import { type Joined, joinLayers } from '../modifiers/join-layers.ts';
import { listedModifiers } from '../modifiers/listed-modifiers.ts';
import { noteFindings } from '../modifiers/note-findings.ts';
import { otherPlanFindings } from '../modifiers/other-plan-findings.ts';
import { pairModifiers } from '../modifiers/pair-modifiers.ts';
import { saidFindings } from '../modifiers/said-findings.ts';
import { standTogether } from '../modifiers/stand-together.ts';
import { unsureFindings } from '../modifiers/unsure-findings.ts';
import { payerOf } from '../payer/payer-of.ts';
import { worded } from '../payer/worded.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Finding } from '../visit.ts';

/** Modifiers that fit on a professional claim line. */
const mostOnALine = 4;

/**
 * Step 4b: modifiers, each with its condition and its basis. What the national table opens comes first; where the
 * article, the payer or the clinic names the same modifier, the bases stand together, and where they want different
 * things a finding says who says what. An attestation is never added unless the asker said what it attests.
 *
 * @see the founding article, step 4; NCCI Policy Manual, chapter I, section E
 */
export function addModifiers(draft: Draft, ruleSet: RuleSet): Draft {
  const made = draft.lines.map((line) => (line.notBillable ? none : modifiersOf(line, draft, ruleSet)));
  const modified = made.map(({ modifiers }, at) => ({
    codes: draft.lines[at] ? possibleCodes(draft.lines[at]) : [],
    modifiers,
  }));
  const lines = draft.lines.map(
    (line, at): DraftLine => lineWith(line, { modifiers: (made[at]?.modifiers ?? []).map(asLineModifier) }),
  );
  const withLines = draftWith(draft, { lines });
  return draftWith(withLines, {
    findings: [
      ...draft.findings,
      ...gather(made, ({ findings }) => findings),
      ...askedTogether(withLines, ruleSet),
      ...saidFindings(withLines, ruleSet),
      ...unsureFindings(withLines, ruleSet),
      ...deniedFindings(withLines, ruleSet),
      ...disciplineFindings(withLines, ruleSet),
      ...otherPlanFindings(withLines, ruleSet),
      ...gather(lines, crowdedFindings),
      ...noteFindings(modified, ruleSet),
    ],
    asks: [...draft.asks, ...conditionAsks(modified, draft, ruleSet)],
  });
}

/** What stands on no claim carries nothing. */
const none: Joined = { modifiers: [], findings: [] };

/** What each layer names for a line, joined, fitted together, and in the order of the line. */
function modifiersOf(line: DraftLine, draft: Draft, ruleSet: RuleSet): Joined {
  const listed = listedModifiers(line, draft, ruleSet);
  const joined = joinLayers(
    [
      ...pairModifiers(line, draft, ruleSet),
      ...disciplineModifiers(line, draft, ruleSet),
      ...listed.modifiers,
    ],
    possibleCodes(line),
  );
  const fitted = standTogether(joined.modifiers, line, draft, ruleSet);
  return {
    modifiers: inLineOrder(fitted.modifiers, ruleSet),
    findings: [...listed.findings, ...joined.findings, ...fitted.findings],
  };
}

/** Without what only this step needs to know of it. */
const asLineModifier = ({
  code,
  when,
  condition,
  basis,
  instead,
}: Joined['modifiers'][number]): DraftLine['modifiers'][number] => ({
  code,
  when,
  condition,
  basis,
  instead,
});

/** What the payer says of the modifier of the plan of care, where one is on a line. */
function disciplineFindings(draft: Draft, ruleSet: RuleSet): Finding[] {
  const names = planModifiers(ruleSet);
  const tagged = draft.lines.filter((line) =>
    line.modifiers.some((m) => names.some((rule) => rule.code === m.code)),
  );
  return eachOnce(tagged.map((line) => payerOf(line, draft, ruleSet))).map(
    ({ disciplineModifier, name, before }) =>
      finding(
        'modifier.plan-of-care',
        'info',
        eachOnce(gather(tagged, possibleCodes)),
        `${name}: ${worded(disciplineModifier)}`,
        disciplineModifier.sources[0] ?? authorities.practice,
        before?.disciplineModifier ? 'clinic' : 'payer',
      ),
  );
}

/** More than a claim line holds: the clinic must choose, and the payer says which it reads. */
function crowdedFindings(line: DraftLine): Finding[] {
  const certain = line.modifiers.filter((m) => m.when === 'always').map((m) => m.code);
  if (certain.length <= mostOnALine || line.code === null) return [];
  return [
    finding(
      'modifier.crowded',
      'warn',
      [line.code],
      `${line.code} would carry ${certain.join(', ')}, and a line holds ${mostOnALine}: those that change payment first. Check with the payer.`,
      authorities.order,
    ),
  ];
}
